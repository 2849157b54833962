using System.Runtime.InteropServices;

namespace TypedCim.Mof;

/// <summary>The keys and names of two qualifiers that belong together, such as ValueMap and Values.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct ValuePairs
{
    private readonly ParseContext _context;
    private readonly QualifierReader _reader;
    private readonly QualifierList _list;
    private readonly int _firstKey;
    private readonly int _keyCount;
    private readonly int _firstLabel;
    private readonly int _labelCount;

    private ValuePairs(ParseContext context, QualifierReader reader, QualifierList list, (int First, int Count) keys, (int First, int Count) labels)
    {
        _context = context;
        _reader = reader;
        _list = list;
        (_firstKey, _keyCount) = keys;
        (_firstLabel, _labelCount) = labels;
    }

    /// <summary>Gets a value indicating whether the qualifier with the keys is there.</summary>
    public bool HasKeys => _firstKey >= 0;

    /// <summary>Gets the number of pairs: names without key are left out, keys without name are not.</summary>
    public int Count => HasKeys ? _keyCount : _labelCount;

    public static ValuePairs Read(ParseContext context, QualifierReader reader, QualifierList list, QualifierName keyName, QualifierName labelName)
    {
        var keys = ReadItems(context, list, keyName);
        var labels = ReadItems(context, list, labelName);
        if (keys.First >= 0 && labels.First >= 0 && keys.Count != labels.Count)
        {
            ref readonly var key = ref list.Get(keyName);
            context.Report(
                MofRules.MapLengthsDiffer,
                context.Reader.SpanOf(list.PlaceOf(key.Token)),
                context.Reader.TextOf(key.Token).ToString(),
                CanonicalNumber.Text(keys.Count),
                context.Reader.TextOf(list.Get(labelName).Token).ToString(),
                CanonicalNumber.Text(labels.Count));
        }

        return new ValuePairs(context, reader, list, keys, labels);
    }

    public string? Key(int index) => TextAt(_firstKey, _keyCount, index);

    /// <summary>Gives the text of a key without making a string of it.</summary>
    /// <returns>False when there is no key with a text at this place.</returns>
    public bool TryReadKey(int index, out ReadOnlySpan<char> key)
    {
        var hasText = HasText(_firstKey, _keyCount, index);
        key = hasText ? _reader.SpanOf(_list.Values, _firstKey + index) : default;
        return hasText;
    }

    public string? Label(int index) => TextAt(_firstLabel, _labelCount, index);

    /// <summary>Gives the place of a key, or of the name where there are no keys.</summary>
    public MofSpan SpanOf(int index)
    {
        ref readonly var value = ref _list.Values[(HasKeys ? _firstKey : _firstLabel) + index];
        return _context.Reader.SpanOf(_list.PlaceOf(value.First), _list.PlaceOf(value.Last));
    }

    private static (int First, int Count) ReadItems(ParseContext context, QualifierList list, QualifierName name)
    {
        if (!list.Has(name))
        {
            return (-1, 0);
        }

        ref readonly var qualifier = ref list.Get(name);
        if (qualifier.Value >= 0 && list.Values[qualifier.Value].Form == ValueForm.Array)
        {
            return (qualifier.Value + 1, list.Values[qualifier.Value].Count);
        }

        if (qualifier.Value >= 0 && list.Values[qualifier.Value].Form == ValueForm.Null)
        {
            return (-1, 0);
        }

        context.Report(MofRules.MapNotArray, context.Reader.SpanOf(list.PlaceOf(qualifier.Token)), context.Reader.TextOf(qualifier.Token).ToString());
        return qualifier.Value < 0 ? (-1, 0) : (qualifier.Value, 1);
    }

    private string? TextAt(int first, int count, int index)
    {
        return HasText(first, count, index) ? _reader.TextOf(_list.Values, first + index) : null;
    }

    private bool HasText(int first, int count, int index) =>
        first >= 0 && index < count && _list.Values[first + index].Form is not (ValueForm.Null or ValueForm.Invalid);
}
