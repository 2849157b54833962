using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace TypedCim.Tests.Benchmarks.Generator;

/// <summary>As many MOF files as asked for: those of mof/, and copies of them under other names that keep the hierarchy among themselves.</summary>
internal static partial class MofCorpus
{
    /// <summary>Reads the files.</summary>
    /// <param name="count">How many.</param>
    /// <returns>The files, in the order of their names.</returns>
    public static IReadOnlyList<MofFileText> Load(int count)
    {
        string[] paths = [.. Directory.EnumerateFiles(FindFolder(), "*.mof", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
        var texts = paths.Select(File.ReadAllText).ToList();
        var names = texts.SelectMany(text => ClassName().Matches(text).Select(match => match.Groups["name"].Value)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var files = new List<MofFileText>(count);
        for (int copy = 0; files.Count < count; copy++)
        {
            string suffix = copy == 0 ? "" : "_" + copy;
            for (int i = 0; i < paths.Length && files.Count < count; i++)
            {
                string text = suffix.Length == 0 ? texts[i] : Word().Replace(texts[i], match => names.Contains(match.Value) ? match.Value + suffix : match.Value);
                files.Add(new MofFileText(Path.GetFileNameWithoutExtension(paths[i]) + suffix + ".mof", text));
            }
        }

        return files;
    }

    private static string FindFolder()
    {
        for (string? folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "Generated.sln")))
                return Path.Combine(folder, "mof");
        }

        throw new DirectoryNotFoundException("The folder mof/ of the repository is not above " + AppContext.BaseDirectory + ".");
    }

    [GeneratedRegex(@"\bclass\s+(?<name>\w+)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex ClassName();

    [GeneratedRegex(@"\b\w+\b", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Word();
}
