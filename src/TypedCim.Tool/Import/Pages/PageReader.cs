using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace TypedCim.Tool.Import.Pages;

/// <summary>Takes a page of Markdown apart.</summary>
internal sealed class PageReader
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UseYamlFrontMatter().UsePipeTables().UsePreciseSourceLocation().Build();

    private readonly ReferencePage _page;
    private readonly EntryReader _entries;
    private readonly SyntaxSearch _syntax;
    private Section _section = Section.Lead;
    private int _end;
    private bool _isAtClassQualifiers;

    private PageReader(ReferencePage page)
    {
        _page = page;
        _entries = new EntryReader(page.Entries);
        _syntax = new SyntaxSearch(page.Title);
    }

    private enum Section
    {
        Lead,
        Syntax,
        Entries,
        Return,
        Remarks,
        Other,
    }

    /// <summary>Reads a page.</summary>
    /// <param name="text">The page.</param>
    /// <param name="stem">The name of its file without extension.</param>
    /// <returns>Null when it has no heading, so that nobody knows what it is about.</returns>
    public static ReferencePage? Read(string text, string stem)
    {
        var page = new PageText(text);
        var document = Markdown.Parse(text, Pipeline);
        var heading = document.OfType<HeadingBlock>().FirstOrDefault();
        if (heading is null || InlineLines.Of(page, heading.Inline) is not [var title, ..])
        {
            return null;
        }

        var reader = new PageReader(new ReferencePage(page, PageTitle.Read(title, TitleInMetadata(document), stem, text)));
        reader.AddAll([.. document.SkipWhile(block => block != heading).Skip(1)]);
        reader._page.Syntax = reader._syntax.Place;
        reader._page.IsDeclared = reader._syntax.IsDeclaration;
        reader._page.Links.AddRange(document.Descendants<LinkInline>().Select(static link => link.Url ?? string.Empty));
        return reader._page;
    }

    private static string? TitleInMetadata(MarkdownDocument document)
    {
        const string key = "title:";
        var lines = document.OfType<YamlFrontMatterBlock>().FirstOrDefault()?.Lines.ToString().Split('\n') ?? [];
        return Array.Find(lines, static line => line.StartsWith(key, StringComparison.Ordinal))?[key.Length..].Trim().Trim('"', '\'');
    }

    private void AddAll(IReadOnlyList<Block> blocks)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i] is HeadingBlock heading)
            {
                AddHeading(heading, i + 1 < blocks.Count ? blocks[i + 1] : null);
            }
            else
            {
                Add(blocks[i]);
            }
        }
    }

    private void Add(Block block)
    {
        switch (block)
        {
            case HtmlBlock html when html.Span.Start >= _end && HtmlTable.Find(_page.Text, html.Span.Start, html.Span.Length) is { } table:
                _end = table.End;
                AddRows(TableRows.Of(table.Rows, table.IsHeaded));
                break;
            case CodeBlock code and not YamlFrontMatterBlock:
                AddCode(code);
                break;
            case Table table:
                AddRows(TableRows.Of(_page.Text, table));
                break;
            case LeafBlock leaf and not (CodeBlock or HtmlBlock) when leaf.Span.Start >= _end:
                AddLines(InlineLines.Of(_page.Text, leaf.Inline));
                break;
            case ListItemBlock { Count: > 0 } item when _section == Section.Entries && item[0] is ParagraphBlock paragraph:
                _entries.AddItem(InlineLines.Of(_page.Text, paragraph.Inline));
                AddAll([.. item.Skip(1)]);
                break;
            case ContainerBlock container:
                AddAll([.. container]);
                break;
            default:
                break;
        }
    }

    // A heading in code font, or with facts below it, is a name: properties may be called "Parameters" or "Requirements" too.
    private void AddHeading(HeadingBlock heading, Block? next)
    {
        var lines = InlineLines.Of(_page.Text, heading.Inline);
        var text = lines.Count == 0 ? string.Empty : lines[0].Text;
        var isName = heading.Inline?.FirstChild is CodeInline || (_section == Section.Entries && StartsWithFact(next));
        var found = isName ? null : SectionOf(text);
        if (found is { } section && !IsInsideEntries(section))
        {
            _section = section;
            _isAtClassQualifiers = false;
            _page.HasProperties |= section == Section.Entries && text.StartsWith("Prop", StringComparison.OrdinalIgnoreCase);
        }
        else if (_section == Section.Entries)
        {
            AddLines(lines);
        }
    }

    private bool StartsWithFact(Block? block) =>
        block is ParagraphBlock paragraph && InlineLines.Of(_page.Text, paragraph.Inline) is [var line, ..] && EntryReader.IsFact(line.Text);

    // A property may have a syntax of its own, such as that of a trigger string.
    private bool IsInsideEntries(Section section) =>
        _section == Section.Entries && (section == Section.Entries || (section == Section.Syntax && _syntax.Place is not null));

    private static Section? SectionOf(string heading) => heading.ToUpperInvariant() switch
    {
        "SYNTAX" => Section.Syntax,
        "PROPERTIES" or "PROPERTY" or "PARAMETERS" or "PARAMETER" => Section.Entries,
        "RETURN VALUES" or "RETURN VALUE" or "RETURNS" => Section.Return,
        "REMARKS" => Section.Remarks,
        "METHODS" or "MEMBERS" or "REQUIREMENTS" or "SEE ALSO" or "EXAMPLE CODE" or "EXAMPLE" or "EXAMPLES" => Section.Other,
        var text when text.EndsWith(" SYNTAX", StringComparison.Ordinal) => Section.Syntax,
        var text when text.EndsWith(" PARAMETERS", StringComparison.Ordinal) || text.EndsWith(" PROPERTIES", StringComparison.Ordinal) => Section.Entries,
        var text when text.EndsWith(" REQUIREMENTS", StringComparison.Ordinal) => Section.Other,
        _ => null,
    };

    private void AddLines(IReadOnlyList<PageLine> lines)
    {
        foreach (var line in lines)
        {
            AddLine(line);
        }
    }

    private void AddLine(PageLine line)
    {
        switch (_section)
        {
            case Section.Lead:
                _page.Lead.Add(line);
                break;
            case Section.Entries:
                _entries.Add(line);
                break;
            case Section.Return:
                _page.Return.Add(line);
                break;
            case Section.Remarks when line.Text.Contains("class qualifiers for this class", StringComparison.OrdinalIgnoreCase):
                _isAtClassQualifiers = true;
                break;
            case Section.Remarks when _isAtClassQualifiers:
                _page.ClassQualifiers.AddRange(QualifierList.Read(line.Text));
                break;
            default:
                break;
        }
    }

    private void AddRows(IEnumerable<ValueRow> rows)
    {
        switch (_section)
        {
            case Section.Entries:
                _entries.Add(rows);
                break;
            case Section.Return:
                _page.ReturnValues.AddRange(rows);
                break;
            default:
                break;
        }
    }

    private void AddCode(CodeBlock code)
    {
        if (_isAtClassQualifiers)
        {
            _page.ClassQualifiers.AddRange(QualifierList.Read(code.Lines.ToString()));
        }

        if (_section == Section.Syntax)
        {
            _syntax.Add(code);
        }
    }
}
