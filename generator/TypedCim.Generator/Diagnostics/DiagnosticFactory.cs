using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace TypedCim.Generator.Diagnostics;

/// <summary>Turns findings into compiler diagnostics.</summary>
internal static class DiagnosticFactory
{
    private const string Category = "TypedCim";

    /// <summary>A diagnostic at a place in a MOF file.</summary>
    public static Diagnostic Create(MofRule rule, EquatableArray<string> arguments, string path, MofSpan span) =>
        Create(rule, arguments, At(path, span));

    /// <summary>A diagnostic without a place, or at a known one.</summary>
    public static Diagnostic Create(MofRule rule, EquatableArray<string> arguments, Location? location = null)
    {
        var severity = rule.Severity switch
        {
            MofSeverity.Error => DiagnosticSeverity.Error,
            MofSeverity.Warning => DiagnosticSeverity.Warning,
            _ => DiagnosticSeverity.Info,
        };
        return Diagnostic.Create(
            rule.Id,
            Category,
            Message(rule, arguments),
            severity,
            severity,
            isEnabledByDefault: true,
            warningLevel: severity == DiagnosticSeverity.Error ? 0 : 1,
            title: rule.Title,
            location: location);
    }

    /// <summary>A place in a file; the default span is its start.</summary>
    public static Location At(string path, MofSpan span) => Location.Create(
        path,
        new TextSpan(span.Start, span.Length),
        new LinePositionSpan(new LinePosition(span.Line, span.Column), new LinePosition(span.EndLine, span.EndColumn)));

    private static string Message(MofRule rule, EquatableArray<string> arguments)
    {
        var values = new object[arguments.Count];
        for (var i = 0; i < values.Length; i++)
            values[i] = arguments[i];
        return string.Format(CultureInfo.InvariantCulture, rule.MessageFormat, values);
    }
}
