using System.Globalization;

namespace TypedCim.Mof.Tests.Cases;

/// <summary>Writes the model of a file as lines, one a class, member or enumeration, so that a case can show all of it.</summary>
internal static class ModelText
{
    public static IEnumerable<string> Lines(MofFile file) =>
    [
        .. file.Includes.Select(include => "include " + include.Path),
        .. file.Enumerations.Select(item => $"enumeration {item.Name} : {Word(item.Type)} {Values(item.Values)}"),
        .. file.Classes.SelectMany(Lines),
        .. file.InstanceCount > 0 ? ["instances " + file.InstanceCount.ToString(CultureInfo.InvariantCulture)] : Array.Empty<string>(),
    ];

    private static IEnumerable<string> Lines(CimClassSchema schema) =>
        [Header(schema), .. schema.Properties.Select(Describe), .. schema.Methods.Select(Describe)];

    private static string Header(CimClassSchema schema) => Join(
        "class",
        schema.Name,
        schema.BaseName is null ? null : ": " + schema.BaseName,
        schema.Namespace is null ? null : "in " + schema.Namespace,
        schema.Flags == CimClassFlags.None ? null : "(" + schema.Flags + ")",
        Documentation(schema.Description, schema.Deprecated, schema.Remarks));

    private static string Describe(CimPropertySchema property) => "  " + Join(
        Typed(property.Type, property.Name),
        "(" + property.Flags + ")",
        property.DefaultValue is null ? null : "= " + Visible(property.DefaultValue),
        property.Values is null ? null : Values(property.Values),
        Documentation(property.Description, property.Deprecated, property.Remarks));

    private static string Describe(CimMethodSchema method) => "  " + Join(
        method.IsStatic ? "static" : null,
        Typed(method.ReturnType, method.Name) + "(" + string.Join(", ", method.Parameters.Select(Describe)) + ")",
        method.ReturnIs.ToString().ToLowerInvariant() + (method.SuccessValues.IsEmpty ? string.Empty : " " + string.Join('|', method.SuccessValues)),
        method.Values is null ? null : Values(method.Values),
        method.IsExperimental ? "(Experimental)" : null,
        Documentation(method.Description, method.Deprecated, method.Remarks));

    private static string Describe(CimParameterSchema parameter) => Join(
        parameter.Direction.ToString().ToLowerInvariant(),
        parameter.IsOptional ? "optional" : null,
        Typed(parameter.Type, parameter.Name),
        parameter.IsInterval ? "(Interval)" : null,
        parameter.Values is null ? null : Values(parameter.Values),
        Documentation(parameter.Description, null, parameter.Remarks));

    private static string? Documentation(string? description, string? deprecated, EquatableArray<CimQualifierSchema> remarks)
    {
        var parts = new List<string>();
        if (description is not null)
        {
            parts.Add('"' + Visible(description) + '"');
        }

        if (deprecated is not null)
        {
            parts.Add("deprecated:" + deprecated);
        }

        parts.AddRange(remarks.Select(remark => $"{remark.Name}:{Visible(remark.Value)}"));
        return parts.Count == 0 ? null : string.Join(' ', parts);
    }

    private static string Typed(CimTypeSchema type, string name)
    {
        var word = type.Kind switch
        {
            CimTypeKind.Reference => (type.ClassName ?? "object") + " ref",
            CimTypeKind.Object => type.ClassName ?? "object",
            _ => Word(type.Kind),
        };
        return word + " " + name + (type.IsArray ? "[]" : string.Empty);
    }

    private static string Word(CimTypeKind kind) => kind.ToString().ToLowerInvariant();

    private static string Values(CimValueTable values) =>
        (values.Kind == CimValueTableKind.Bits ? "bits {" : "{") + string.Join(", ", values.Entries.Select(entry => entry.Value + "=" + (entry.Label ?? "?"))) + "}";

    private static string Visible(string text) =>
        string.Concat(text.Select(c => c < ' ' || (c >= '\u007F' && c < '\u00A1') ? string.Create(CultureInfo.InvariantCulture, $"<{(int)c:X2}>") : c.ToString()));

    private static string Join(params string?[] parts) => string.Join(' ', parts.Where(part => part is not null));
}
