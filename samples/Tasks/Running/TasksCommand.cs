using System.CommandLine;

namespace ConfigMgrTasks.Running;

/// <summary>The command line: runs one task or all of them, each on a simulated site of its own.</summary>
public static class TasksCommand
{
    /// <summary>Describes the command.</summary>
    /// <returns>The command, ready to parse arguments.</returns>
    public static RootCommand Create()
    {
        var names = new Argument<string[]>("task")
        {
            Description = "Names of tasks, such as DistributeContent; none for all.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        names.Validators.Add(result =>
        {
            foreach (string unknown in result.Tokens.Select(token => token.Value).Where(name => Find(name) is null))
                result.AddError($"There is no task {unknown}. The tasks are: {string.Join(", ", TaskList.All.Select(task => task.Name))}.");
        });
        var command = new RootCommand("Runs tasks of Configuration Manager against a simulated site in this process, and says what has come of each.")
        {
            names,
        };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed.GetValue(names) ?? [], parsed.InvocationConfiguration.Output, cancellationToken));
        return command;
    }

    private static SampleTask? Find(string name) => TaskList.All.FirstOrDefault(task => string.Equals(task.Name, name, StringComparison.OrdinalIgnoreCase));

    private static async Task<int> RunAsync(string[] names, TextWriter output, CancellationToken cancellationToken)
    {
        foreach (SampleTask task in names.Length == 0 ? TaskList.All : [.. names.Select(name => Find(name)!)])
        {
            cancellationToken.ThrowIfCancellationRequested();
            await using var lab = new TaskLab();
            await output.WriteLineAsync($"{task.Name}: {await task.RunAsync(lab)}");
        }

        return 0;
    }
}
