using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace TypedCim.Tests.Benchmarks.Generator;

/// <summary>As many MOF files as asked for: those of mof/, and copies of them under other names that keep the hierarchy among themselves.</summary>
/// <remarks>
/// No class is without those that it names. A finding would be measured along: a host asks for each with every keystroke whether the source suppresses it,
/// which takes the symbols of all references.
/// </remarks>
internal static partial class MofCorpus
{
    /// <summary>Reads the files.</summary>
    /// <param name="count">How many.</param>
    /// <returns>The files, in the order of their names.</returns>
    public static IReadOnlyList<MofFileText> Load(int count)
    {
        string[] paths = [.. Directory.EnumerateFiles(FindFolder(), "*.mof", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
        string[] texts = [.. paths.Select(File.ReadAllText)];
        var homes = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (int i = 0; i < texts.Length; i++)
        {
            foreach (Match match in ClassName().Matches(texts[i]))
                homes.TryAdd(match.Groups["name"].Value, i);
        }

        var files = new List<MofFileText>(count);
        for (int copy = 0; files.Count < count; copy++)
        {
            string suffix = copy == 0 ? "" : "_" + copy;
            foreach (int i in Whole(texts, homes, count - files.Count))
            {
                string text = suffix.Length == 0 ? texts[i] : Word().Replace(texts[i], match => homes.ContainsKey(match.Value) ? match.Value + suffix : match.Value);
                files.Add(new MofFileText(Path.GetFileNameWithoutExtension(paths[i]) + suffix + ".mof", text));
            }
        }

        return files;
    }

    /// <summary>Chooses up to a number of files, each with all that it names.</summary>
    private static SortedSet<int> Whole(string[] texts, Dictionary<string, int> homes, int count)
    {
        var chosen = new SortedSet<int>();
        for (int i = 0; i < texts.Length && chosen.Count < count; i++)
        {
            var with = new SortedSet<int>(chosen);
            AddWithNamed(i, texts, homes, with);
            if (with.Count <= count)
                chosen = with;
        }

        return chosen;
    }

    private static void AddWithNamed(int file, string[] texts, Dictionary<string, int> homes, SortedSet<int> chosen)
    {
        var pending = new Stack<int>([file]);
        while (pending.TryPop(out int next))
        {
            if (!chosen.Add(next))
                continue;
            foreach (Match match in Word().Matches(texts[next]))
            {
                if (homes.TryGetValue(match.Value, out int named))
                    pending.Push(named);
            }
        }
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
