namespace ConfigMgrTasks.Running;

/// <summary>A task of this folder, with what it takes to run it on a simulated site.</summary>
/// <param name="Name">The name of its class and file.</param>
/// <param name="RunAsync">Prepares a site, runs the task, and says in a line what has come of it.</param>
public sealed record SampleTask(string Name, Func<TaskLab, Task<string>> RunAsync);
