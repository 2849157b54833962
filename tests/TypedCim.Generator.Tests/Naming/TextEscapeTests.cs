using System.Xml.Linq;
using Microsoft.CodeAnalysis.CSharp;
using TypedCim.Generator.Emit;

namespace TypedCim.Generator.Tests.Naming;

/// <summary>The two gates through which the text of a schema reaches generated code.</summary>
public sealed class TextEscapeTests
{
    public static TheoryData<string> HostileTexts =>
    [
        "plain", "\"; System.Environment.Exit(1); \"", "back\\slash", "line\nbreak\r\ntab\t", "*/ class Evil { } /*", "</summary><script>&amp;",
        "\u0000\u0001\u001F", "\u2028next\u2029line\u0085end", "\uD800 lone \uDC00", "\U0001F600", "\uFFFE\uFFFF", "\u202Eoverride", "{0} {{ }}", "\\u0022", "'",
    ];

    [Theory]
    [MemberData(nameof(HostileTexts))]
    public void StringLiteralsGiveBackTheSameText(string text)
    {
        var literal = StringLiteral.Quote(text);
        Assert.All(literal, character => Assert.InRange(character, ' ', '~'));
        var expression = SyntaxFactory.ParseExpression(literal);
        Assert.False(expression.ContainsDiagnostics);
        Assert.Equal(text, Assert.IsType<Microsoft.CodeAnalysis.CSharp.Syntax.LiteralExpressionSyntax>(expression).Token.ValueText);
    }

    [Theory]
    [MemberData(nameof(HostileTexts))]
    public void XmlTextIsOneLineOfWellFormedText(string text)
    {
        var escaped = XmlText.Escape(text);
        Assert.DoesNotContain(escaped, character => character is '\r' or '\n' or '\u0085' or '\u2028' or '\u2029' or '<' or '>' or '"');
        Assert.Empty(XElement.Parse("<summary>" + escaped + "</summary>").Elements());
    }

    [Fact]
    public void XmlLinesFollowTheLinesOfTheText() =>
        Assert.Equal(["One &amp; two.", "Three."], XmlText.EscapeLines("  One & two.\r\n\r\n\tThree.\u2028 "));

    [Fact]
    public void WriterCollapsesBlankLinesAndInsistsOnClosedBlocks()
    {
        var writer = new CodeWriter();
        writer.Open("class A").Blank().Line("int x;").Blank().Blank().Line("int y;").Blank().Close();
        Assert.Equal("class A\n{\n    int x;\n\n    int y;\n}\n", writer.ToString());
        Assert.Throws<InvalidOperationException>(() => new CodeWriter().Open("class B").ToString());
    }
}
