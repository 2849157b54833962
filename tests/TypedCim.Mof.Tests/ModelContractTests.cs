namespace TypedCim.Mof.Tests;

/// <summary>The model is equal for equal meaning, so that incremental steps can stop there.</summary>
public sealed class ModelContractTests
{
    private const string Text =
        "#pragma namespace(\"root/a\")\n[Description(\"d\")] class A : B { [Key, ValueMap{\"1\"}, Values{\"One\"}] uint8 X = 1; uint32 M([out] string P[]); };";

    public static TheoryData<string, string> SemanticEdits => new()
    {
        { "root/a", "root/b" }, { "\"d\"", "\"e\"" }, { "class A", "class a" }, { ": B", ": C" }, { "Key, ", "" }, { "\"1\"", "\"2\"" },
        { "\"One\"", "\"Uno\"" }, { "uint8 X", "uint16 X" }, { "X = 1", "X = 2" }, { "X = 1", "Y = 1" }, { "uint32 M", "sint32 M" }, { "[out]", "[in]" },
        { "P[]", "P" }, { " P", " Q" }, { "[Key", "[Static, Key" }, { "};", "uint8 New; };" }, { "[Key", "[Units(\"u\"), Key" },
    };

    [Fact]
    public void TwoReadingsAreEqualInEverything()
    {
        var (first, second) = (MofParser.Parse(Text), MofParser.Parse(Text));

        Assert.Equal(first, second);
        Assert.Equal(first.GetHashCode(), second.GetHashCode());
    }

    [Theory]
    [InlineData(" ", "\n\t ")]
    [InlineData("; ", "; // comment\n")]
    [InlineData("{", "/* a */ {")]
    public void WhiteSpaceAndCommentsDoNotChangeTheClasses(string part, string replacement)
    {
        var (first, second) = (MofParser.Parse(Text), MofParser.Parse(Text.Replace(part, replacement, StringComparison.Ordinal)));

        Assert.Equal(first.Classes, second.Classes);
        Assert.Equal(first.Classes.GetHashCode(), second.Classes.GetHashCode());
        Assert.NotEqual(first.Locations, second.Locations);
    }

    [Theory]
    [MemberData(nameof(SemanticEdits))]
    public void EveryChangeOfMeaningChangesTheClasses(string part, string replacement)
    {
        // Static means nothing on a property, so that edit must not change anything.
        var isMeaningless = replacement.Contains("Static", StringComparison.Ordinal);
        var edited = MofParser.Parse(Text.Replace(part, replacement, StringComparison.Ordinal));

        Assert.Equal(isMeaningless, MofParser.Parse(Text).Classes == edited.Classes);
    }

    [Fact]
    public void EmptyArraysAreEqualHoweverTheyCameToBe()
    {
        Assert.Equal(default, new EquatableArray<string>([]));
        Assert.Equal(default(EquatableArray<string>).GetHashCode(), new EquatableArray<string>([]).GetHashCode());
        Assert.True(default(EquatableArray<string>).IsEmpty);
        Assert.Empty(default(EquatableArray<string>));
    }

    [Fact]
    public void EquatableArrayComparesItemsInOrder()
    {
        var array = new EquatableArray<string>(["a", "b"]);

        Assert.True(array == new EquatableArray<string>(["a", "b"]));
        Assert.True(array != new EquatableArray<string>(["b", "a"]));
        Assert.False(array.Equals("a"));
        Assert.Equal(("b", 2), (array[1], array.Count));
        Assert.Throws<ArgumentNullException>(() => new EquatableArray<string>(null!));
    }

    [Fact]
    public void TextIsRequired() => Assert.Throws<ArgumentNullException>(() => MofParser.Parse((string)null!));

    [Fact]
    public void CancellationIsHonoured()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();

        Assert.Throws<OperationCanceledException>(() => MofParser.Parse("class A { };", cancellationToken: source.Token));
    }
}
