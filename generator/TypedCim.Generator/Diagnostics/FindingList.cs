namespace TypedCim.Generator.Diagnostics;

/// <summary>Collects what is wrong across files.</summary>
internal sealed class FindingList
{
    private readonly List<SchemaFinding> _findings = [];

    /// <summary>Adds a finding; argument 0 of its message, the place in words, is made here.</summary>
    public void Add(
        MofRule rule,
        string path,
        CimLocationKind kind,
        string className,
        string? memberName,
        string? parameterName,
        params string[] arguments)
    {
        var place = memberName is null ? className : className + "." + memberName;
        if (parameterName is not null)
            place += "(" + parameterName + ")";
        _findings.Add(new SchemaFinding(rule, path, kind, className, memberName, parameterName, new EquatableArray<string>([place, .. arguments])));
    }

    /// <summary>Gives the findings, each once, in the order in which they were added.</summary>
    public EquatableArray<SchemaFinding> ToArray()
    {
        var seen = new HashSet<SchemaFinding>();
        return new EquatableArray<SchemaFinding>(_findings.FindAll(seen.Add));
    }
}
