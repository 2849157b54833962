using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Management.Infrastructure;

namespace MmiStandIn;

/// <summary>Reads SELECT statements: conditions with three-valued logic, LIKE, and as extensions IN and ORDER BY.</summary>
internal sealed partial class WqlReader
{
    private readonly string _text;
    private readonly List<string> _tokens;
    private readonly bool _isPlain;
    private int _next;

    private WqlReader(string text, bool isPlain)
    {
        _text = text;
        _isPlain = isPlain;
        _tokens = [.. Token().Matches(text).Select(match => match.Value)];
        if (Token().Replace(text, "").Trim().Length > 0)
            throw Invalid("it has characters that belong to nothing");
    }

    internal static WqlSelect Read(string text, bool isPlain) => new WqlReader(text, isPlain).ReadSelect();

    private WqlSelect ReadSelect()
    {
        Require("SELECT");
        var columns = new List<string>();
        do
            columns.Add(Take());
        while (TryTake(","));
        Require("FROM");
        string className = Take();
        WqlCondition? condition = TryTake("WHERE") ? ReadOr() : null;
        var order = new List<(string Column, bool IsDescending)>();
        if (TryTake("ORDER"))
            ReadOrder(order);
        if (_next < _tokens.Count)
            throw Invalid($"nobody understands '{_tokens[_next]}'");
        return new WqlSelect(className, columns is ["*"] ? [] : columns, condition, order);
    }

    private void ReadOrder(List<(string Column, bool IsDescending)> order)
    {
        if (_isPlain)
            throw Invalid("WMI's own WQL cannot sort");
        Require("BY");
        do
            order.Add((Take(), TryTake("DESC") || (TryTake("ASC") && false)));
        while (TryTake(","));
    }

    private WqlCondition ReadOr()
    {
        WqlCondition left = ReadAnd();
        while (TryTake("OR"))
        {
            WqlCondition first = left;
            WqlCondition second = ReadAnd();
            left = row => Or(first(row), second(row));
        }

        return left;
    }

    private WqlCondition ReadAnd()
    {
        WqlCondition left = ReadNot();
        while (TryTake("AND"))
        {
            WqlCondition first = left;
            WqlCondition second = ReadNot();
            left = row => !Or(!first(row), !second(row));
        }

        return left;
    }

    private WqlCondition ReadNot()
    {
        if (TryTake("NOT"))
        {
            WqlCondition operand = ReadNot();
            return row => !operand(row);
        }

        if (!TryTake("("))
            return ReadComparison();

        WqlCondition inner = ReadOr();
        Require(")");
        return inner;
    }

    private WqlCondition ReadComparison()
    {
        string column = Take();
        string op = Take().ToUpperInvariant();
        switch (op)
        {
            case "IS":
                bool isNegated = TryTake("NOT");
                Require("NULL");
                return row => row(column) is null != isNegated;
            case "LIKE":
                Regex pattern = WqlPattern.Read(Unquote(Take()));
                return row => row(column) is { } value ? pattern.IsMatch(value.ToString()!) : null;
            case "IN" when !_isPlain:
                List<string> literals = ReadList();
                return row => literals.Select(literal => Compare(row(column), literal) is { } order ? order == 0 : (bool?)null).Aggregate((bool?)false, Or);
            default:
                string operand = Take();
                return row => Compare(row(column), operand) is { } sign ? Holds(op, sign) : null;
        }
    }

    private List<string> ReadList()
    {
        var literals = new List<string>();
        Require("(");
        do
            literals.Add(Take());
        while (TryTake(","));
        Require(")");
        return literals;
    }

    private bool Holds(string op, int sign) => op switch
    {
        "=" => sign == 0,
        "<>" or "!=" => sign != 0,
        "<" => sign < 0,
        "<=" => sign <= 0,
        ">" => sign > 0,
        ">=" => sign >= 0,
        _ => throw Invalid($"there is no operator {op}"),
    };

    private int? Compare(object? stored, string literal) => stored is null ? null : StoredValue.Compare(stored, Fit(stored, literal));

    private object Fit(object stored, string literal)
    {
        bool isQuoted = literal[0] is '\'' or '"';
        string text = isQuoted ? Unquote(literal) : literal;
        return stored switch
        {
            string when isQuoted => text,
            char when isQuoted && text.Length == 1 => text[0],
            CimTime when isQuoted => new CimTime(text),
            bool when !isQuoted => bool.Parse(text),
            float or double when !isQuoted => double.Parse(text, CultureInfo.InvariantCulture),
            IConvertible and not string and not char when !isQuoted => decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture),
            _ => throw Invalid($"{literal} cannot be compared with a {stored.GetType().Name}"),
        };
    }

    private static bool? Or(bool? left, bool? right) => left == true || right == true ? true : left is null || right is null ? null : false;

    private static string Unquote(string literal) => Escape().Replace(literal[1..^1], "${character}");

    private bool TryTake(string word)
    {
        bool isNext = _next < _tokens.Count && string.Equals(_tokens[_next], word, StringComparison.OrdinalIgnoreCase);
        _next += isNext ? 1 : 0;
        return isNext;
    }

    private void Require(string word)
    {
        if (!TryTake(word))
            throw Invalid($"{word} is missing");
    }

    private string Take() => _next < _tokens.Count ? _tokens[_next++] : throw Invalid("it ends too early");

    private ServerErrorException Invalid(string problem) => new(NativeErrorCode.InvalidQuery, $"The query '{_text}' is not valid: {problem}.");

    [GeneratedRegex("""'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|[\w.+-]+|<>|!=|<=|>=|[=<>(),*]""", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Token();

    [GeneratedRegex(@"\\(?<character>.)", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Escape();
}
