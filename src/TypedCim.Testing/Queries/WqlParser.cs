using System.Globalization;

namespace TypedCim.Testing;

/// <summary>Reads WQL: SELECT columns FROM class, WHERE with AND, OR, NOT, comparisons, LIKE, IN and IS NULL, and ORDER BY.</summary>
/// <remarks>Names of properties may be qualified by the class or by an alias of it, as some providers allow; one class is all that a query can name. Recursive descent, a method a level of precedence: OR, AND, NOT, then one comparison. Errors say the position in the query.</remarks>
internal sealed class WqlParser
{
    private readonly string _text;
    private readonly Func<string, CimClass> _findClass;
    private readonly WqlLexer _lexer;
    private WqlToken _token;
    private CimClass? _class;
    private string? _alias;

    private WqlParser(string text, Func<string, CimClass> findClass)
    {
        _text = text;
        _findClass = findClass;
        _lexer = new WqlLexer(text);
        _token = _lexer.Next();
    }

    private string ClassName => _class?.Name ?? "";

    /// <summary>Reads a query.</summary>
    /// <param name="text">The WQL.</param>
    /// <param name="findClass">Finds the class, or throws.</param>
    /// <exception cref="CimException">The query is malformed, or names what does not exist.</exception>
    internal static WqlQuery Parse(string text, Func<string, CimClass> findClass) => new WqlParser(text, findClass).ParseQuery();

    private WqlQuery ParseQuery()
    {
        if (!_token.IsWord("SELECT"))
            throw Error($"a query begins with SELECT, not with {_token}");

        Next();
        List<(WqlToken? Qualifier, WqlToken Name)> columns = ParseColumns();
        Expect("FROM");
        _class = _findClass(TakeName("the name of a class"));
        ParseAlias();
        IReadOnlyList<CimProperty> properties = [.. columns.Select(column => FindProperty(column.Qualifier, column.Name))];
        QueryCondition? condition = null;
        if (TrySkip("WHERE"))
            condition = ParseOr();

        List<CimOrder> order = TrySkip("ORDER") ? ParseOrder() : [];
        return _token.Kind == WqlTokenKind.End
            ? new WqlQuery(_class, properties, condition, order, Top: null)
            : throw Error($"the query should end here, before {_token}");
    }

    private List<(WqlToken? Qualifier, WqlToken Name)> ParseColumns()
    {
        var columns = new List<(WqlToken? Qualifier, WqlToken Name)>();
        if (TrySkipSymbol("*"))
            return columns;

        do
        {
            columns.Add(TakeProperty());
        }
        while (TrySkipSymbol(","));

        return columns;
    }

    private void ParseAlias()
    {
        const string what = "the alias of the class";
        if (!TrySkip("AS"))
            return;

        // A keyword goes on with the query, so the name is what was forgotten.
        _alias = _token.IsWord("WHERE") || _token.IsWord("ORDER") ? throw Error($"{what} is missing before {_token}") : TakeName(what);
    }

    private List<CimOrder> ParseOrder()
    {
        Expect("BY");
        var order = new List<CimOrder>();
        do
        {
            CimProperty property = ParseComparable();
            bool isDescending = TrySkip("DESC");
            if (!isDescending)
                TrySkip("ASC");
            order.Add(new CimOrder(property, isDescending));
        }
        while (TrySkipSymbol(","));

        return order;
    }

    private QueryCondition ParseOr()
    {
        QueryCondition left = ParseAnd();
        while (TrySkip("OR"))
            left = new LogicalCondition(CimLogicalOperator.Or, left, ParseAnd());
        return left;
    }

    private QueryCondition ParseAnd()
    {
        QueryCondition left = ParseNot();
        while (TrySkip("AND"))
            left = new LogicalCondition(CimLogicalOperator.And, left, ParseNot());
        return left;
    }

    private QueryCondition ParseNot()
    {
        if (TrySkip("NOT"))
            return new NotCondition(ParseNot());

        if (!TrySkipSymbol("("))
            return ParseComparison();

        QueryCondition inner = ParseOr();
        ExpectSymbol(")");
        return inner;
    }

    private QueryCondition ParseComparison()
    {
        CimProperty property = ParseComparable();
        if (TrySkip("IS"))
        {
            bool isNull = !TrySkip("NOT");
            Expect("NULL");
            return new NullCondition(property, isNull);
        }

        if (TrySkip("NOT"))
            return new NotCondition(ParseLikeOrIn(property));

        return _token.Kind == WqlTokenKind.Word ? ParseLikeOrIn(property) : ParseOperator(property);
    }

    private QueryCondition ParseLikeOrIn(CimProperty property)
    {
        if (TrySkip("LIKE"))
        {
            if (_token.Kind != WqlTokenKind.Text)
                throw Error($"LIKE needs a quoted pattern, not {_token}");

            var pattern = new LikePattern(_token.Text);
            Next();
            return new LikeCondition(property, pattern);
        }

        Expect("IN", "a comparison, LIKE, IN or IS NULL");
        ExpectSymbol("(");
        var values = new List<CimValue>();
        do
        {
            values.Add(ParseLiteral(property));
        }
        while (TrySkipSymbol(","));

        ExpectSymbol(")");
        return new InCondition(property, values);
    }

    private QueryCondition ParseOperator(CimProperty property)
    {
        if (_token.Kind != WqlTokenKind.Symbol)
            throw Error($"a comparison, LIKE, IN or IS NULL is missing before {_token}");

        CimComparisonOperator op = ReadOperator();
        Next();
        if (!_token.IsWord("NULL"))
            return new ComparisonCondition(property, op, ParseLiteral(property));

        // WQL takes = NULL for IS NULL.
        if (op is not (CimComparisonOperator.Equal or CimComparisonOperator.NotEqual))
            throw Error("nothing is smaller or larger than NULL; write IS NULL or IS NOT NULL");

        Next();
        return new NullCondition(property, op == CimComparisonOperator.Equal);
    }

    private CimComparisonOperator ReadOperator() => _token.Text switch
    {
        "=" => CimComparisonOperator.Equal,
        "<>" or "!=" => CimComparisonOperator.NotEqual,
        "<" => CimComparisonOperator.LessThan,
        "<=" => CimComparisonOperator.LessThanOrEqual,
        ">" => CimComparisonOperator.GreaterThan,
        ">=" => CimComparisonOperator.GreaterThanOrEqual,
        _ => throw Error($"a comparison is missing before {_token}"),
    };

    private CimValue ParseLiteral(CimProperty property)
    {
        CimValue value = _token switch
        {
            { Kind: WqlTokenKind.Text } => _token.Text,
            { Kind: WqlTokenKind.Number } => ReadNumber(_token.Text),
            _ when _token.IsWord("TRUE") => true,
            _ when _token.IsWord("FALSE") => false,
            _ => throw Error($"a value is missing before {_token}; texts need quotes"),
        };
        CimValue fitting = WqlLiteral.Fit(property.Type, value)
            ?? throw Error($"{ClassName}.{property.Name} is of type {property.Type.ToMof()} and cannot be compared with {_token}");
        Next();
        return fitting;
    }

    private CimValue ReadNumber(string number)
    {
        if (long.TryParse(number, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long integer))
            return integer;
        if (ulong.TryParse(number, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out ulong large))
            return large;

        return double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out double real) && !double.IsInfinity(real)
            ? real
            : throw Error($"the number {number} is too large");
    }

    private CimProperty ParseComparable()
    {
        (WqlToken? qualifier, WqlToken name) = TakeProperty();
        CimProperty property = FindProperty(qualifier, name);
        if (!property.Type.IsArray() && property.Type != CimType.Object)
            return property;

        string problem = $"{ClassName}.{property.Name} is of type {property.Type.ToMof()}, which a query can neither compare nor sort by";
        throw WqlLexer.Error(_text, name.Position, problem, ClassName);
    }

    private (WqlToken? Qualifier, WqlToken Name) TakeProperty()
    {
        WqlToken first = _token;
        TakeName("the name of a property");
        if (!TrySkipSymbol("."))
            return (null, first);

        WqlToken name = _token;
        TakeName("the name of a property");
        return (first, name);
    }

    private CimProperty FindProperty(WqlToken? qualifier, WqlToken name)
    {
        if (qualifier is { } given && !IsOfClass(given.Text))
            throw WqlLexer.Error(_text, given.Position, $"{given.Text} is neither the class {ClassName} nor its alias", ClassName);

        int property = _class!.IndexOf(name.Text);
        return property >= 0
            ? _class.Properties[property]
            : throw WqlLexer.Error(_text, name.Position, $"{ClassName} has no property {name.Text}. {NearestName.OfProperty(name.Text, _class)}", ClassName);
    }

    private bool IsOfClass(string qualifier) =>
        string.Equals(qualifier, ClassName, StringComparison.OrdinalIgnoreCase) || string.Equals(qualifier, _alias, StringComparison.OrdinalIgnoreCase);

    private string TakeName(string what)
    {
        if (_token.Kind != WqlTokenKind.Word)
            throw Error($"{what} is missing before {_token}");

        string name = _token.Text;
        Next();
        return name;
    }

    private bool TrySkip(string word)
    {
        bool isThere = _token.IsWord(word);
        if (isThere)
            Next();
        return isThere;
    }

    private bool TrySkipSymbol(string symbol)
    {
        bool isThere = _token.IsSymbol(symbol);
        if (isThere)
            Next();
        return isThere;
    }

    private void Expect(string word, string? what = null)
    {
        if (!TrySkip(word))
            throw Error($"{what ?? word} is missing before {_token}");
    }

    private void ExpectSymbol(string symbol)
    {
        if (!TrySkipSymbol(symbol))
            throw Error($"'{symbol}' is missing before {_token}");
    }

    private void Next() => _token = _lexer.Next();

    private CimException Error(string problem) => WqlLexer.Error(_text, _token.Position, problem, ClassName);
}
