using System.Text.RegularExpressions;

namespace TypedCim.Tool.Import.Pages;

/// <summary>Reads the entries of a Properties or Parameters section, line by line.</summary>
/// <remarks>
/// The name stands in a heading, in a paragraph of its own, or above "Data type" in the same paragraph. So a name is the line in front of the
/// first of the lines "Data type", "Access type" and "Qualifiers", and everything up to the next one belongs to it.
/// </remarks>
internal sealed partial class EntryReader(List<PageEntry> entries)
{
    private PageLine? _candidate;
    private PageLine? _number;
    private string? _openList;

    private PageEntry? Current => entries.Count == 0 ? null : entries[^1];

    /// <summary>Reads the next line.</summary>
    public void Add(PageLine line)
    {
        if (_openList is not null)
        {
            AddQualifiers(_openList + " " + line.Text);
        }
        else if (FactLine().Match(line.Text) is { Success: true } fact)
        {
            AddFact(fact.Groups["what"].Value, line with { Text = fact.Groups["text"].Value.Trim() });
        }
        else
        {
            AddValue(line);
            _candidate = NameLine().Match(line.Text) is { Success: true } name ? line with { Text = name.Groups["name"].Value } : null;
        }
    }

    /// <summary>Takes the lines of a table.</summary>
    public void Add(IEnumerable<ValueRow> rows) => Current?.Values.AddRange(rows);

    private void AddFact(string what, PageLine text)
    {
        if (_candidate is { } name)
        {
            entries.Add(new PageEntry(name));
            _candidate = null;
        }

        _number = null;
        switch (char.ToUpperInvariant(what[0]))
        {
            case 'D' when Current is { } entry:
                entry.DataType ??= text;
                break;

            // Some pages put the qualifiers of a property behind "Access type".
            case 'A' when Current is { } entry && !text.Text.StartsWith('['):
                entry.Access ??= text;
                break;
            default:
                AddQualifiers(text.Text);
                break;
        }
    }

    private void AddQualifiers(string text)
    {
        // A list that never closes would swallow the section.
        const int longest = 2000;
        _openList = QualifierList.IsOpen(text) && text.Length < longest ? text : null;
        if (_openList is null)
        {
            Current?.Qualifiers.AddRange(QualifierList.Read(text));
        }
    }

    // Values also come as a number with its label in the next line, or as "0x2: label".
    private void AddValue(PageLine line)
    {
        if (_number is { } number)
        {
            Current?.Values.Add(new ValueRow(number, line.Text, string.Empty));
            _number = null;
        }
        else if (NumberLine().IsMatch(line.Text))
        {
            _number = line;
        }
        else if (LabelledNumber().Match(line.Text) is { Success: true } labelled)
        {
            Current?.Values.Add(new ValueRow(line with { Text = labelled.Groups["number"].Value }, labelled.Groups["label"].Value, string.Empty));
        }
    }

    [GeneratedRegex(
        @"^(?<what>Data\s*types?|Access(\s*types?)?|Qualifiers?)\s*:\s*(?<text>.*)$",
        PagePattern.AnyCase, PagePattern.Timeout)]
    private static partial Regex FactLine();

    [GeneratedRegex(@"^[`*]*(?<name>[A-Za-z_]\w*)(\s*\[\s*\w*\s*\])?[`*:]*$", PagePattern.Exact, PagePattern.Timeout)]
    private static partial Regex NameLine();

    [GeneratedRegex(@"^(0[xX][0-9A-Fa-f]+|-?[0-9]+)(\s*\(\s*[0-9]+\s*\))?$", PagePattern.Exact, PagePattern.Timeout)]
    private static partial Regex NumberLine();

    [GeneratedRegex(
        @"^(?<number>(0[xX][0-9A-Fa-f]+|-?[0-9]+)(\s*\(\s*[0-9]+\s*\))?)\s*[:=\u2013-]\s+(?<label>\S.*)$",
        PagePattern.Exact, PagePattern.Timeout)]
    private static partial Regex LabelledNumber();
}
