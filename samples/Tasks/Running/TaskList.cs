namespace ConfigMgrTasks.Running;

/// <summary>All tasks, in the order of the index in docs/tasks.md.</summary>
public static class TaskList
{
    /// <summary>The tasks.</summary>
    public static IReadOnlyList<SampleTask> All { get; } =
    [
        .. ContentRuns.All,
        .. CollectionRuns.All,
        .. DeploymentRuns.All,
        .. ClientRuns.All,
        .. OsdRuns.All,
        .. AdministrationRuns.All,
    ];
}
