namespace TypedCim.Mof;

/// <summary>The aliases of one file. An alias may be used before it is defined.</summary>
internal sealed class AliasTable(ParseContext context)
{
    private readonly HashSet<string> _defined = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<(string Alias, string Where, MofSpan Span)> _uses = [];

    /// <summary>Notes that a class or instance is called by an alias.</summary>
    /// <returns>The alias with its dollar sign.</returns>
    public string Define(MofToken alias)
    {
        var name = NameOf(alias);
        if (!_defined.Add(name))
        {
            context.Report(MofRules.DuplicateAlias, context.Reader.SpanOf(alias), name);
        }

        return name;
    }

    /// <summary>Notes that a value refers to an alias.</summary>
    public void Use(MofToken alias) => _uses.Add((NameOf(alias), context.Where, context.Reader.SpanOf(alias)));

    /// <summary>Reports the uses of aliases that nothing defines. Called at the end of the file.</summary>
    public void ReportUndefined()
    {
        foreach (var (alias, where, span) in _uses)
        {
            if (!_defined.Contains(alias))
            {
                context.Diagnostics.Add(MofRules.UndefinedAlias, span, where, alias);
            }
        }
    }

    private string NameOf(MofToken alias) => context.Names.Intern(context.Reader.TextOf(alias));
}
