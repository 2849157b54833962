namespace TypedCim.Mof;

/// <summary>Remembers the class names used as types, and reports at the end those that look like a slip of a CIM type.</summary>
internal sealed class MisspeltTypes(ParseContext context)
{
    private readonly HashSet<string> _seen = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<(string Name, string Suggestion, string Where, MofSpan Span)> _suspects = [];

    /// <summary>Notes the type of the element that is being read. Only the first use of a name counts.</summary>
    public void Note(in TypeSyntax type)
    {
        if (type.ClassName is { } name && _seen.Add(name) && TypeNames.Suggest(name) is { } suggestion)
        {
            _suspects.Add((name, suggestion, context.Where, context.Reader.SpanOf(type.Token)));
        }
    }

    /// <summary>Reports the suspects that are no class of the file.</summary>
    public void Report(List<CimClassSchema> classes)
    {
        if (_suspects.Count == 0)
        {
            return;
        }

        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var schema in classes)
        {
            _ = names.Add(schema.Name);
        }

        foreach (var (name, suggestion, where, span) in _suspects)
        {
            if (!names.Contains(name))
            {
                context.Diagnostics.Add(MofRules.MisspeltType, span, where, name, suggestion);
            }
        }
    }
}
