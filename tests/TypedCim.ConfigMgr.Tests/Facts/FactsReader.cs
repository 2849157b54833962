namespace TypedCim.ConfigMgr.Tests;

/// <summary>Reads the two files of facts; their first lines tell the form.</summary>
internal static class FactsReader
{
    /// <summary>Reads the pages, with the slips corrected that <c>corrections.txt</c> lists.</summary>
    public static Dictionary<string, ClassFacts> ReadPages()
    {
        Dictionary<string, ClassFacts> pages = Read("pages.txt", ReadPageMember);
        foreach ((string slip, _) in ReadReasons("corrections.txt"))
        {
            string[] words = slip.Split(" = ");
            string[] names = words[0].Split('.', '(', ')');
            if (names.Length == 2)
                MoveMethod(pages, names[0], names[1], words[1]);
            else
                RenameParameter(pages[names[0]].Methods[names[1]].Parameters, names[2], words[1]);
        }

        return pages;
    }

    public static Dictionary<string, ClassFacts> ReadSite() => Read("site.txt", ReadSiteMember);

    /// <summary>Reads the exceptions: what differs, and the reason.</summary>
    public static Dictionary<string, string> ReadExceptions() => ReadReasons("exceptions.txt");

    private static Dictionary<string, string> ReadReasons(string file)
    {
        var reasons = new Dictionary<string, string>(StringComparer.Ordinal);
        string[] lines = [.. ReadLines(file)];
        Assert.True(lines.Length % 2 == 0, file + " needs a reason below each line.");
        for (int i = 0; i < lines.Length; i += 2)
        {
            Assert.True(lines[i][0] != ' ' && lines[i + 1].StartsWith("  ", StringComparison.Ordinal), file + " needs a reason below: " + lines[i]);
            reasons.Add(lines[i], lines[i + 1].Trim());
        }

        return reasons;
    }

    private static void MoveMethod(Dictionary<string, ClassFacts> pages, string from, string methodName, string to)
    {
        Assert.True(pages[from].Methods.Remove(methodName, out MethodFacts? method), from + " has no " + methodName);
        pages[to].Methods.Add(methodName, method);
        if (pages[from].Kind is "misspelt")
            pages.Remove(from);
    }

    private static void RenameParameter(List<ParameterFacts> parameters, string from, string to)
    {
        int place = parameters.FindIndex(parameter => string.Equals(parameter.Name, from, StringComparison.Ordinal));
        parameters[place] = parameters[place] with { Name = to };
    }

    private static Dictionary<string, ClassFacts> Read(string file, Action<ClassFacts, string[]> readMember)
    {
        var classes = new Dictionary<string, ClassFacts>(StringComparer.OrdinalIgnoreCase);
        ClassFacts? current = null;
        foreach (string line in ReadLines(file))
        {
            string[] words = line.Split(' ');
            if (words[0] is "C")
                classes.Add(words[1], current = new ClassFacts(words[1], words.Length > 3 ? words[3] : ""));
            else
                readMember(current!, words);
        }

        return classes;
    }

    private static void ReadPageMember(ClassFacts facts, string[] words)
    {
        if (words[0] is "P")
        {
            string marks = words.Length > 3 ? words[3] : "";
            facts.Properties.Add(words[1], new PropertyFacts(words[1], words[2], marks.Contains('k'), marks.Contains('l')));
        }
        else if (words[0] is "M")
        {
            facts.Methods.Add(words[1], new MethodFacts(words[1], words[2], words[3] is "status", words[4] is "static", HasOrder: true));
        }
        else
        {
            facts.Methods.Last().Value.Parameters.Add(new ParameterFacts(words[2], words[3], words[1], words.Length > 4));
        }
    }

    private static void ReadSiteMember(ClassFacts facts, string[] words)
    {
        if (words[0] is "P")
            facts.Properties.Add(words[1], new PropertyFacts(words[1], words[2], IsKey: false, IsLazy: false));
        else if (words[0] is "M")
            facts.Methods.Add(words[1], new MethodFacts(words[1], "sint32", ReturnsStatus: true, words[2] is "static", HasOrder: false));
        else
            facts.Methods.Last().Value.Parameters.Add(new ParameterFacts(words[1], words[2], "in", IsOptional: false));
    }

    private static IEnumerable<string> ReadLines(string file) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Facts", file)).Where(line => line.Length > 0 && line[0] != '#');
}
