namespace TypedCim.Mof;

/// <summary>Reads <c>instance of</c> declarations at the top level.</summary>
internal sealed class InstanceParser(ParseContext context, ValueParser values)
{
    private readonly TokenReader _reader = context.Reader;
    private readonly List<MofInstanceProperty> _properties = [];

    /// <summary>Gets the instances so far.</summary>
    public List<MofInstance> Items { get; } = [];

    /// <summary>Reads an instance from its keyword on.</summary>
    public void Parse()
    {
        _reader.Advance();
        _reader.Advance();
        _properties.Clear();
        var token = _reader.Current;
        if (!context.TryTakeName("the class of the instance", out var name))
        {
            Recovery.SkipDeclaration(context);
            return;
        }

        context.ClassName = name.Text;
        var hasBody = values.TryParseAlias(out var alias) && _reader.At(MofTokenKind.OpenBrace);
        if (hasBody && values.TryParseInstanceBody(depth: 0, _properties))
        {
            Add(token, alias);
            EndDeclaration();
        }
        else if (hasBody && (_reader.IsAtEnd || Recovery.IsAtDeclarationStart(_reader)))
        {
            // Never closed, which was reported: what it sets counts all the same, and the next declaration is at hand.
            Add(token, alias);
            context.IsRecovering = false;
        }
        else
        {
            if (!hasBody)
            {
                context.ReportUnexpected("'{'");
            }

            Recovery.SkipDeclaration(context);
        }

        context.ClassName = null;
    }

    private void Add(MofToken className, string? alias)
    {
        var properties = EquatableArray<MofInstanceProperty>.Own([.. _properties]);
        Items.Add(new MofInstance(context.ClassName!, context.Namespace, alias, _reader.SpanOf(className), properties));
    }

    private void EndDeclaration()
    {
        context.IsRecovering = false;
        if (!_reader.TryTake(MofTokenKind.Semicolon))
        {
            context.Report(MofRules.MissingSemicolon, _reader.SpanAfterPrevious());
        }
    }
}
