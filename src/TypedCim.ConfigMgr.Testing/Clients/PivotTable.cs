namespace TypedCim.ConfigMgr.Testing;

/// <summary>Queries that clients answer at once (CMPivot).</summary>
/// <param name="model">The site.</param>
internal sealed class PivotTable(SiteModel model)
{
    private readonly GuidSequence _tasks = new(kind: 7);

    /// <summary>What clients answer: the name of the computer, and the query.</summary>
    internal Func<string, string, SimulatedAnswer> Answer { get; set; } = (_, _) => new SimulatedAnswer("<result />");

    internal PivotWork Prepare(string? parameter, SiteOperation operation)
    {
        string query = (string?)ClientParameter.Read(parameter, "ScriptContent", operation).Element("ScriptParameters") ?? "";
        return query.Trim().Length > 0
            ? new PivotWork(model, query.Trim(), _tasks.NextInBraces(), Answer)
            : throw operation.InvalidParameters("Param has no query in ScriptParameters.");
    }
}
