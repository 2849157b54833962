namespace TypedCim.Mof;

/// <summary>Turns the values of instances from syntax, which lives as long as the parser, into plain data.</summary>
internal sealed class InstanceValueBuilder(ParseContext context)
{
    private readonly List<MofInstance> _nested = [];

    /// <summary>Keeps an instance that stands inside a value.</summary>
    /// <returns>Its number, for the <see cref="ValueSyntax.Count"/> of the value.</returns>
    public int Add(MofInstance instance)
    {
        _nested.Add(instance);
        return _nested.Count - 1;
    }

    public MofValue Build(ValueBuffer values, int index)
    {
        ref readonly var value = ref values[index];
        var span = context.Reader.SpanOf(value.First, value.Last);
        return value.Form switch
        {
            ValueForm.True => new MofValue(MofValueKind.Boolean, "true", span),
            ValueForm.False => new MofValue(MofValueKind.Boolean, "false", span),
            ValueForm.Integer => new MofValue(MofValueKind.Integer, CanonicalNumber.Text(value.Magnitude, value.IsNegative), span),
            ValueForm.Real => new MofValue(MofValueKind.Real, TextOf(value), span),
            ValueForm.String => new MofValue(MofValueKind.String, context.Strings.Decode(value.First.Start, value.Last.End, value.IsPlain), span),
            ValueForm.Character => new MofValue(MofValueKind.Character, ((char)value.Magnitude).ToString(), span),
            ValueForm.Array => new MofValue(MofValueKind.Array, string.Empty, span) { Items = BuildItems(values, index) },
            ValueForm.Instance => new MofValue(MofValueKind.Instance, string.Empty, span) { Instance = _nested[value.Count] },
            ValueForm.Alias => new MofValue(MofValueKind.Alias, TextOf(value), span),
            ValueForm.Word => new MofValue(MofValueKind.Word, TextOf(value), span),
            _ => new MofValue(MofValueKind.Null, string.Empty, span),
        };
    }

    private string TextOf(in ValueSyntax value) => context.Reader.TextOf(value.First).ToString();

    private EquatableArray<MofValue> BuildItems(ValueBuffer values, int array)
    {
        var items = new MofValue[values[array].Count];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = Build(values, array + 1 + i);
        }

        return EquatableArray<MofValue>.Own(items);
    }
}
