using System.Runtime.CompilerServices;

namespace TypedCim.Generator.Tests.Driver;

/// <summary>Compares generated text with a <c>Test.Name.verified.cs</c> beside the test; a difference is written to <c>Test.Name.received.cs</c>.</summary>
internal static class Snapshot
{
    public static void Match(string text, [CallerFilePath] string testFile = "", [CallerMemberName] string testName = "")
    {
        var stem = Path.Combine(Path.GetDirectoryName(testFile)!, Path.GetFileNameWithoutExtension(testFile) + "." + testName);
        var verified = stem + ".verified.cs";
        var received = stem + ".received.cs";
        var scrubbed = text.Replace("\"" + GeneratorVersion.Text + "\"", "\"0.0.0\"", StringComparison.Ordinal);
        var expected = File.Exists(verified) ? File.ReadAllText(verified).ReplaceLineEndings("\n") : "";
        if (string.Equals(expected, scrubbed, StringComparison.Ordinal))
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, scrubbed);
        Assert.Fail($"The output differs from {Path.GetFileName(verified)}. Compare it with {Path.GetFileName(received)}; if the new one is right, rename it.\n{FirstDifference(expected, scrubbed)}");
    }

    private static string FirstDifference(string expected, string actual)
    {
        var expectedLines = expected.Split('\n');
        var actualLines = actual.Split('\n');
        for (var i = 0; i < Math.Max(expectedLines.Length, actualLines.Length); i++)
        {
            var before = i < expectedLines.Length ? expectedLines[i] : "(end)";
            var after = i < actualLines.Length ? actualLines[i] : "(end)";
            if (!string.Equals(before, after, StringComparison.Ordinal))
                return $"Line {i + 1}\n- {before}\n+ {after}";
        }

        return "";
    }
}
