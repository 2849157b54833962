using System.CommandLine;
using ConfigMgrTasks.Running;

namespace ConfigMgrTasks.Tests;

public sealed class TasksCommandTests
{
    [Fact]
    public async Task WithoutNamesEveryTaskIsRunAndSaysALine()
    {
        (int code, string output) = await RunAsync();

        Assert.Equal(0, code);
        Assert.Equal(TaskList.All.Select(task => task.Name).ToArray(), output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(':')[0]).ToArray());
    }

    [Theory]
    [InlineData("CreatePackage")]
    [InlineData("createpackage")]
    public async Task NamedTaskIsRunAlone(string name)
    {
        (int code, string output) = await RunAsync(name);

        Assert.Equal(0, code);
        Assert.Equal("CreatePackage: made ABC00001, with 1 program", output.Trim());
    }

    [Fact]
    public async Task UnknownTaskIsAnErrorThatListsTheTasksAndRunsNone()
    {
        (int code, string output) = await RunAsync("CreatePackage", "MakeCoffee");

        Assert.Equal(1, code);
        Assert.Contains("There is no task MakeCoffee. The tasks are: DistributeContent, ", output, StringComparison.Ordinal);
        Assert.DoesNotContain("CreatePackage: made", output, StringComparison.Ordinal);
    }

    private static async Task<(int Code, string Output)> RunAsync(params string[] arguments)
    {
        using var writer = new StringWriter();
        int code = await TasksCommand.Create().Parse(arguments).InvokeAsync(new InvocationConfiguration { Output = writer, Error = writer });
        return (code, writer.ToString());
    }
}
