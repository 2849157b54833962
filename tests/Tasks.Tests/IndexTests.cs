using System.Text.RegularExpressions;
using ConfigMgrTasks.Running;

namespace ConfigMgrTasks.Tests;

/// <summary>The index in docs/tasks.md, the files in samples/Tasks, and what is run belong together.</summary>
public sealed class IndexTests
{
    private static readonly string s_folder = Path.Combine(AppContext.BaseDirectory, "samples");

    private static readonly string[] s_files =
    [
        .. Directory.EnumerateFiles(s_folder, "*.cs", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(s_folder, path).Replace('\\', '/'))
            .Where(path => path.Contains('/', StringComparison.Ordinal) && !path.StartsWith("Running/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    private static readonly (string Name, string File)[] s_index =
    [
        .. Regex.Matches(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "tasks.md")), @"^\|[^|\n]+\| \[(?<name>\w+)\]\(\.\./samples/Tasks/(?<file>[^)]+)\) \|[^|\n]+\|[^|\n]+\|$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5))
            .Select(match => (match.Groups["name"].Value, match.Groups["file"].Value)),
    ];

    [Fact]
    public void EveryRowHasItsFileAndEveryFileItsRow() => Assert.Equal(s_files, s_index.Select(row => row.File).Order(StringComparer.Ordinal).ToArray());

    [Fact]
    public void RowsNameTheClassInTheirFile() => Assert.All(s_index, row => Assert.Equal(row.Name, Path.GetFileNameWithoutExtension(row.File)));

    [Fact]
    public void TasksRunInTheOrderOfTheIndex() => Assert.Equal(s_index.Select(row => row.Name).ToArray(), TaskList.All.Select(task => task.Name).ToArray());

    [Fact]
    public void SnippetsAreShort() => Assert.All(s_files, file =>
    {
        string[] code = [.. File.ReadLines(Path.Combine(s_folder, file)).Where(line => line.Trim().Length > 0).SkipWhile(line => !line.StartsWith("public", StringComparison.Ordinal))];
        Assert.InRange(code.Length, 5, 45);
    });

    [Fact]
    public void EveryTestedTaskIsInTheIndexAndEveryTaskIsTested()
    {
        // Each task has a test whose name begins with that of the task.
        string[] tests = [.. typeof(IndexTests).Assembly.GetTypes().SelectMany(type => type.GetMethods()).Where(method => method.IsDefined(typeof(FactAttribute), inherit: false)).Select(method => method.Name)];

        Assert.All(s_index, row => Assert.Contains(tests, test => test.StartsWith(row.Name, StringComparison.Ordinal)));
    }
}
