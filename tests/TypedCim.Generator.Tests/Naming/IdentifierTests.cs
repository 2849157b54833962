using Microsoft.CodeAnalysis.CSharp;
using TypedCim.Generator.Naming;

namespace TypedCim.Generator.Tests.Naming;

public sealed class IdentifierTests
{
    [Theory]
    [InlineData("SMS_Package", "SMS_Package")]
    [InlineData("__Namespace", "__Namespace")]
    [InlineData("1st", "_1st")]
    [InlineData("a-b c", "a_b_c")]
    [InlineData("größe", "größe")]
    [InlineData("日本", "日本")]
    [InlineData("a\u200Db", "a_b")]
    [InlineData("\U0001F600", "__")]
    [InlineData("", "_")]
    [InlineData("\u0301a", "_\u0301a")]
    public void NamesAreCleaned(string name, string expected)
    {
        var cleaned = Identifier.Clean(name);
        Assert.Equal(expected, cleaned);
        Assert.True(SyntaxFacts.IsValidIdentifier(cleaned));
    }

    [Fact]
    public void LongNamesAreCutAndStayDifferent()
    {
        var one = Identifier.Clean(new string('a', 400) + "1");
        var other = Identifier.Clean(new string('a', 400) + "2");
        Assert.Equal(250, one.Length);
        Assert.NotEqual(one, other, StringComparer.Ordinal);
    }

    [Fact]
    public void EveryKeywordIsEscaped()
    {
        var keywords = SyntaxFacts.GetReservedKeywordKinds().Concat(SyntaxFacts.GetContextualKeywordKinds())
            .Select(SyntaxFacts.GetText)
            .Where(SyntaxFacts.IsValidIdentifier);
        Assert.All(keywords, keyword => Assert.Equal("@" + keyword, Identifier.Escape(keyword)));
    }

    [Theory]
    [InlineData("Name", "Name")]
    [InlineData("field", "@field")]
    [InlineData("Class", "Class")]
    public void OtherNamesAreNotEscaped(string name, string expected) => Assert.Equal(expected, Identifier.Escape(name));

    [Theory]
    [InlineData("Contoso.Cim", true)]
    [InlineData("Contoso", true)]
    [InlineData("Contoso..Cim", false)]
    [InlineData(".Cim", false)]
    [InlineData("Con toso", false)]
    [InlineData("9to5", false)]
    [InlineData("A<T>", false)]
    public void NamespacesAreChecked(string text, bool expected) => Assert.Equal(expected, Identifier.IsNamespace(text));

    [Theory]
    [InlineData("Some.List<int>.Thing", "Some.List_int_.Thing")]
    [InlineData("..a..b..", "a.b")]
    [InlineData("my-app", "my_app")]
    public void NamespacesAreCleaned(string text, string expected) => Assert.Equal(expected, Identifier.CleanNamespace(text));
}
