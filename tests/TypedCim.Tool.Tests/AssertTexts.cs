namespace TypedCim.Tool.Tests;

/// <summary>Compares lists of texts, which need an ordinal comparer.</summary>
internal static class AssertTexts
{
    public static void Equal(IEnumerable<string?> expected, IEnumerable<string?> actual) => Assert.Equal(expected, actual, StringComparer.Ordinal);
}
