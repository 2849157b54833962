namespace TypedCim.Mof;

/// <summary>Remembers the class names used as types, and reports at the end those that look like a slip of a CIM type.</summary>
internal sealed class MisspeltTypes(ParseContext context)
{
    private readonly NameScope _seen = NameScope.Started(context.Names);
    private readonly List<(int Name, string Suggestion, string Where, MofSpan Span)> _suspects = [];

    /// <summary>Notes the type of the element that is being read. Only the first use of a name counts.</summary>
    public void Note(in TypeSyntax type)
    {
        if (type.HasClass && _seen.TryAdd(type.ClassName) && TypeNames.Suggest(context.Names[type.ClassName]) is { } suggestion)
        {
            _suspects.Add((type.ClassName, suggestion, context.Where, context.Reader.SpanOf(type.Token)));
        }
    }

    /// <summary>Reports the suspects that are no class of the file.</summary>
    public void Report(Func<int, bool> isClass)
    {
        foreach (var (name, suggestion, where, span) in _suspects)
        {
            if (!isClass(name))
            {
                context.Diagnostics.Add(MofRules.MisspeltType, span, where, context.Names[name], suggestion);
            }
        }
    }
}
