using System.Text;
using System.Text.RegularExpressions;
using Markdig.Syntax.Inlines;

namespace TypedCim.Tool.Import.Pages;

/// <summary>Gives the plain text of Markdown, line by line.</summary>
internal sealed partial class InlineLines
{
    private readonly PageText _page;
    private readonly List<PageLine> _lines = [];
    private readonly StringBuilder _text = new();
    private int _start = -1;
    private int _end;

    private InlineLines(PageText page) => _page = page;

    /// <summary>Gives the lines; a hard line break and <c>&lt;br&gt;</c> end a line as a soft one does.</summary>
    public static IReadOnlyList<PageLine> Of(PageText page, ContainerInline? content)
    {
        var reader = new InlineLines(page);
        reader.AddAll(content);
        reader.EndLine();
        return reader._lines;
    }

    private void AddAll(ContainerInline? content)
    {
        foreach (var inline in content ?? Enumerable.Empty<Inline>())
        {
            Add(inline);
        }
    }

    private void Add(Inline inline)
    {
        switch (inline)
        {
            case LineBreakInline:
            case HtmlInline html when html.Tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase):
                EndLine();
                break;
            case ContainerInline container:
                AddAll(container);
                break;
            case CodeInline code:
                Append(code.Content, code);
                break;
            case LiteralInline literal:
                Append(literal.Content.ToString(), literal);
                break;
            case HtmlEntityInline entity:
                Append(entity.Transcoded.ToString(), entity);
                break;

            // "<site code>" is a placeholder in these pages, not HTML; the tags of texts are.
            case HtmlInline placeholder when !IsTag(placeholder.Tag):
                Append(placeholder.Tag, placeholder);
                break;
            default:
                break;
        }
    }

    private static bool IsTag(string html) =>
        html.StartsWith("</", StringComparison.Ordinal)
        || html.StartsWith("<!", StringComparison.Ordinal)
        || Tag().IsMatch(html);

    [GeneratedRegex(@"^<(a|b|code|em|font|i|p|span|strong|sub|sup|u)(\s[^>]*)?/?>$", PagePattern.AnyCase, PagePattern.Timeout)]
    private static partial Regex Tag();

    private void Append(string text, Inline inline)
    {
        if (_start < 0 && !string.IsNullOrWhiteSpace(text))
        {
            _start = inline.Span.Start;
        }

        _end = inline.Span.End + 1;
        _ = _text.Append(text);
    }

    private void EndLine()
    {
        if (_start >= 0)
        {
            _lines.Add(new PageLine(_text.Replace('\u00A0', ' ').ToString().Trim(), _page.SpanOf(_start, Math.Max(0, _end - _start))));
        }

        _ = _text.Clear();
        _start = -1;
    }
}
