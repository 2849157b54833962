namespace TypedCim.Mof.Tests;

/// <summary>Lines are the same whatever the order in which they are asked for, and however many characters are looked at in one go.</summary>
public sealed class LineCursorTests
{
    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void EveryOffsetHasItsLineInAnyOrder(string lineBreak)
    {
        string[] lines = ["", "a", "", new('b', 15), new('c', 16), "d", new('e', 70), "", "", "f"];
        var text = string.Join(lineBreak, lines);
        var expected = Enumerable.Range(0, text.Length + 1).Select(offset => Count(text, offset)).ToArray();
        var (cursor, random) = (new LineCursor(text), Seed.For(lineBreak));
        for (var i = 0; i < 5000; i++)
        {
            var offset = random.Next(expected.Length);
            Assert.Equal(expected[offset], cursor.Find(offset));
        }
    }

    private static (int Line, int LineStart) Count(string text, int offset)
    {
        var (line, start) = (0, 0);
        for (var i = 0; i < offset; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                (line, start) = (line + 1, i + 1);
            }
        }

        return (line, start);
    }
}
