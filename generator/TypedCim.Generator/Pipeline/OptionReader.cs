using Microsoft.CodeAnalysis.Diagnostics;
using TypedCim.Generator.Naming;

namespace TypedCim.Generator.Pipeline;

/// <summary>Reads the options of the project, or of one file, and notes the wrong ones.</summary>
/// <param name="options">The values that the compiler hands out.</param>
/// <param name="prefix">What the keys of properties, or of metadata, start with.</param>
internal sealed class OptionReader(AnalyzerConfigOptions options, string prefix)
{
    public const string Properties = "build_property.";
    public const string Metadata = "build_metadata.AdditionalFiles.";

    private List<OptionProblem>? _problems;

    /// <summary>The options with wrong values.</summary>
    public EquatableArray<OptionProblem> Problems => _problems is null ? default : new EquatableArray<OptionProblem>(_problems);

    /// <summary>Reads any text; null when there is none.</summary>
    public string? Text(string name) => options.TryGetValue(prefix + name, out var text) && text.Trim() is { Length: > 0 } trimmed ? trimmed : null;

    /// <summary>Reads a C# namespace; null when there is none.</summary>
    public string? Namespace(string name)
    {
        var text = Text(name);
        return text is null || Identifier.IsNamespace(text) ? text : Wrong<string>(name, text, "a C# namespace such as Contoso.Cim");
    }

    /// <summary>Reads one of two words: true for the first one, null for none.</summary>
    public bool? Choice(string name, string first, string second)
    {
        var text = Text(name);
        if (text is null)
            return null;
        if (string.Equals(text, first, StringComparison.OrdinalIgnoreCase))
            return true;
        if (string.Equals(text, second, StringComparison.OrdinalIgnoreCase))
            return false;

        Wrong<string>(name, text, first + " or " + second);
        return null;
    }

    /// <summary>Reads a list of classes; null when there is none.</summary>
    public ClassList? Classes(string name)
    {
        var text = Text(name);
        return text is null ? null : ClassList.TryParse(text) ?? Wrong<ClassList>(name, text, ClassList.Form);
    }

    private T? Wrong<T>(string name, string value, string expected)
        where T : class
    {
        (_problems ??= []).Add(new OptionProblem(name, value, expected));
        return null;
    }
}
