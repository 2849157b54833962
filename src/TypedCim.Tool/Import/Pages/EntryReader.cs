using System.Text.RegularExpressions;

namespace TypedCim.Tool.Import.Pages;

/// <summary>Reads the entries of a Properties or Parameters section, line by line.</summary>
/// <remarks>
/// The name stands in a heading, in a paragraph of its own, or above "Data type" in the same paragraph. So a name is the line in front of the
/// first of the lines "Data type", "Access type" and "Qualifiers", and everything up to the next one belongs to it.
/// </remarks>
internal sealed partial class EntryReader(List<PageEntry> entries)
{
    private PageEntry? _current;
    private PageLine? _candidate;
    private PageLine? _number;
    private string? _openList;
    private bool _isBeforeValues;

    /// <summary>Tells whether a line states a fact of an entry.</summary>
    public static bool IsFact(string line) => FactLine().IsMatch(line);

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
            ReadSentence(line.Text);
            _candidate = NameLine().Match(line.Text) is { Success: true } name ? line with { Text = name.Groups["name"].Value } : null;
        }
    }

    /// <summary>Reads the first paragraph of a list item. Below "Possible values are:" it is a value.</summary>
    public void AddItem(IReadOnlyList<PageLine> lines)
    {
        var isValue = _isBeforeValues && lines.Count > 0 && _openList is null && !IsFact(lines[0].Text) && !IsNumber(lines[0].Text);
        if (isValue && TextItem().Match(lines[0].Text) is { Success: true } item)
        {
            _current?.Values.Add(new ValueRow(lines[0] with { Text = item.Groups["value"].Value }, item.Groups["label"].Value, string.Empty));
            return;
        }

        foreach (var line in lines)
        {
            Add(line);
        }
    }

    /// <summary>Takes the lines of a table.</summary>
    public void Add(IEnumerable<ValueRow> rows) => _current?.Values.AddRange(rows);

    private void AddFact(string what, PageLine text)
    {
        if (_candidate is { } name)
        {
            _current = new PageEntry(name);
            entries.Add(_current);
            _candidate = null;
        }
        else if (char.ToUpperInvariant(what[0]) == 'D' && _current?.DataType is not null)
        {
            // A second type belongs to an entry whose name cannot be read, and so does what follows.
            _current = new PageEntry(text);
        }

        _number = null;
        _isBeforeValues = false;
        switch (char.ToUpperInvariant(what[0]))
        {
            case 'D' when _current is { } entry:
                entry.DataType ??= text;
                break;

            // Some pages put the qualifiers of a property behind "Access type".
            case 'A' when _current is { } entry && !text.Text.StartsWith('['):
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
            _current?.Qualifiers.AddRange(QualifierList.Read(text));
        }
    }

    private void ReadSentence(string text)
    {
        _isBeforeValues = ValuesFollow().IsMatch(text);
        if (_current is { } entry)
        {
            entry.IsCombination |= _isBeforeValues && SaysCombination().IsMatch(text);
            entry.IsDeprecated |= DeprecationNotice.IsIn(text);
        }
    }

    private static bool IsNumber(string text) => NumberLine().IsMatch(text) || LabelledNumber().IsMatch(text);

    // Values also come as a number with its label in the next line, or as "0x2: label".
    private void AddValue(PageLine line)
    {
        if (_number is { } number)
        {
            _current?.Values.Add(new ValueRow(number, line.Text, string.Empty));
            _number = null;
        }
        else if (NumberLine().IsMatch(line.Text))
        {
            _number = line;
        }
        else if (LabelledNumber().Match(line.Text) is { Success: true } labelled)
        {
            _current?.Values.Add(new ValueRow(line with { Text = labelled.Groups["number"].Value }, labelled.Groups["label"].Value, string.Empty));
        }
    }

    [GeneratedRegex(
        @"^(?<what>Data\s*types?|Access(\s*types?)?|Qualifiers?)\s*(:|(?=\[))\s*(?<text>.*)$",
        PagePattern.AnyCase, PagePattern.Timeout)]
    private static partial Regex FactLine();

    [GeneratedRegex(@"^[`*]*(?<name>[A-Za-z_]\w*)(\s*\[\s*\w*\s*\])?[`*:]*(\s*\([^()]*\))?:?$", PagePattern.Exact, PagePattern.Timeout)]
    private static partial Regex NameLine();

    [GeneratedRegex(@"\b(possible|valid|allowed|following)\s+(values?|options)\b|\bvalues?\s+(are|include)\b", PagePattern.AnyCase, PagePattern.Timeout)]
    private static partial Regex ValuesFollow();

    [GeneratedRegex(@"\bcombinations? of\b", PagePattern.AnyCase, PagePattern.Timeout)]
    private static partial Regex SaysCombination();

    // A value has few words, and may have its meaning behind a colon.
    [GeneratedRegex(@"^(?<value>[^\s:()]+( [^\s:()]+){0,5}?(?<!\.))\.?(:\s+(?<label>\S.*))?$", PagePattern.Exact, PagePattern.Timeout)]
    private static partial Regex TextItem();

    [GeneratedRegex(@"^(0[xX][0-9A-Fa-f]+|-?[0-9]+)(\s*\(\s*[0-9]+\s*\))?$", PagePattern.Exact, PagePattern.Timeout)]
    private static partial Regex NumberLine();

    [GeneratedRegex(
        @"^(?<number>(0[xX][0-9A-Fa-f]+|-?[0-9]+)(\s*\(\s*[0-9]+\s*\))?)\s*[:=\u2013-]\s+(?<label>\S.*)$",
        PagePattern.Exact, PagePattern.Timeout)]
    private static partial Regex LabelledNumber();
}
