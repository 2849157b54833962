using System.Globalization;
using System.Text;
using Microsoft.Management.Infrastructure;

namespace TypedCim.Tool.Export;

/// <summary>Writes a class of a live namespace as MOF: what it adds to its base, in the canonical style.</summary>
/// <param name="cimClass">The class.</param>
/// <param name="baseClass">Its base; null for none.</param>
/// <param name="isKnown">Tells whether a class is among those that are written.</param>
internal sealed class ClassText(CimClass cimClass, CimClass? baseClass, Func<string, bool> isKnown)
{
    private readonly StringBuilder _text = new();

    /// <summary>Writes.</summary>
    /// <exception cref="ExportException">MOF has no text for something in the class.</exception>
    public string Write()
    {
        var name = Identifier.Require(cimClass.CimSystemProperties.ClassName, "class");
        _text.Append(QualifierText.List(cimClass.CimClassQualifiers.Where(IsOwn))).Append("class ").Append(name);
        if (!string.IsNullOrEmpty(cimClass.CimSuperClassName))
        {
            _text.Append(" : ").Append(Identifier.Require(cimClass.CimSuperClassName, "class"));
        }

        _text.Append(" {\n");
        foreach (var property in cimClass.CimClassProperties)
        {
            if (!Inheritance.IsSame(property, baseClass?.CimClassProperties[property.Name]))
            {
                WriteProperty(property);
            }
        }

        foreach (var method in cimClass.CimClassMethods)
        {
            if (!Inheritance.IsSame(method, baseClass?.CimClassMethods[method.Name]))
            {
                WriteMethod(method);
            }
        }

        _text.Append("};\n");
        return Format(name);
    }

    private bool IsOwn(CimQualifier qualifier) =>
        (qualifier.Flags & CimFlags.ToSubclass) == 0 || !Inheritance.IsSame(qualifier, baseClass?.CimClassQualifiers[qualifier.Name]);

    private void WriteProperty(CimPropertyDeclaration property)
    {
        var type = TypeText.Of(property.CimType, property.ReferenceClassName, property.Qualifiers, isKnown);
        string[] key = (property.Flags & CimFlags.Key) != 0 && property.Qualifiers["Key"] is null ? ["Key"] : [];
        WriteMember(property.Name, "property", type, property.Qualifiers, key);
        var hasDefault = property.Value is not null && LiteralText.Of(property.Value) is not null;
        _text.Append(hasDefault ? " = " + LiteralText.Of(property.Value) : string.Empty).Append(";\n");
    }

    private void WriteMethod(CimMethodDeclaration method)
    {
        // A method cannot return an array (DSP0004, Annex A).
        var returned = TypeText.Of(method.ReturnType, referenceClass: null, method.Qualifiers, isKnown) with { IsArray = false };
        WriteMember(method.Name, "method", returned, method.Qualifiers, []);
        _text.Append('(');
        var separator = string.Empty;
        foreach (var parameter in InOrder(method))
        {
            _text.Append(separator);
            separator = ", ";
            var type = TypeText.Of(parameter.CimType, parameter.ReferenceClassName, parameter.Qualifiers, isKnown);
            WriteMember(parameter.Name, "parameter", type, parameter.Qualifiers, []);
        }

        _text.Append(");\n");
    }

    private void WriteMember(string name, string what, TypeText type, IEnumerable<CimQualifier> qualifiers, string[] extra)
    {
        var own = qualifiers.Where(qualifier => !type.Used.Contains(qualifier.Name, StringComparer.OrdinalIgnoreCase));
        _text.Append(QualifierText.List(own, type.Extra is null ? extra : [.. extra, type.Extra]));
        _text.Append(type.Word).Append(' ').Append(Identifier.Require(name, what)).Append(type.IsArray ? "[]" : string.Empty);
    }

    // The order of the wire is that of the ID qualifiers; MMI lists parameters in any order.
    private static IEnumerable<CimMethodParameterDeclaration> InOrder(CimMethodDeclaration method) =>
        method.Parameters.OrderBy(static parameter =>
            parameter.Qualifiers["ID"]?.Value is IConvertible id ? id.ToInt64(CultureInfo.InvariantCulture) : long.MaxValue);

    private string Format(string name)
    {
        var result = MofFormatter.Format(_text.ToString(), new MofParseOptions { FileName = name + ".mof" });
        if (result.Outcome is MofFormatOutcome.Changed or MofFormatOutcome.Unchanged)
        {
            return result.Text;
        }

        var errors = result.Diagnostics.Where(static one => one.Rule.Severity == MofSeverity.Error).Select(static one => one.Message);
        throw new ExportException("what the server says of it is no valid MOF. " + string.Join(" ", errors));
    }
}
