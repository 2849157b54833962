using System.Text.RegularExpressions;

namespace TypedCim.Mmi.Tests.Reference;

/// <summary>The signatures of the real assembly, as they are kept in <c>mmi-api.txt</c>: one line a member, with its type in front.</summary>
internal static partial class PublishedApi
{
    internal static HashSet<string> Read()
    {
        var lines = new HashSet<string>(StringComparer.Ordinal);
        string namespaceName = "";
        string owner = "";
        string flags = "";
        foreach (string line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Reference", "Data", "mmi-api.txt")))
        {
            string text = line.Trim();
            if (line.StartsWith("namespace ", StringComparison.Ordinal))
                namespaceName = line["namespace ".Length..].Trim();
            else if (text is "[System.Flags]")
                flags = " [Flags]";
            else if (TypeLine().Match(line) is { Success: true } type)
            {
                owner = namespaceName + "." + type.Groups["name"].Value + ": ";
                lines.Add(owner + Sorted(text) + flags);
                flags = "";
            }
            else if (line.StartsWith("        ", StringComparison.Ordinal))
                lines.Add(owner + text);
        }

        return lines;
    }

    // The order of bases means nothing, and metadata does not keep it.
    private static string Sorted(string declaration)
    {
        string[] parts = declaration.Split(" : ");
        return parts.Length == 1 || declaration.Contains(" enum ", StringComparison.Ordinal)
            ? declaration
            : parts[0] + " : " + string.Join(", ", parts[1].Split(", ").Order(StringComparer.Ordinal));
    }

    [GeneratedRegex(@"^    public (?:abstract |sealed |static )*(?:class|enum) (?<name>\w+(?:<T>)?)", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex TypeLine();
}
