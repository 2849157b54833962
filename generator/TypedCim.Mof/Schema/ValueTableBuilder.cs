namespace TypedCim.Mof;

/// <summary>Builds the table of named values from ValueMap, Values, BitMap and BitValues.</summary>
internal sealed class ValueTableBuilder(ParseContext context, QualifierReader qualifiers)
{
    private readonly List<CimValueEntry> _entries = [];
    private readonly List<int> _leftOut = [];
    private HashSet<string> _seen = new(StringComparer.Ordinal);
    private ulong _largest;
    private int _noted;
    private bool _isWordReported;

    /// <summary>Builds the table of an element.</summary>
    /// <returns>Null when the qualifiers list nothing, or the type has no named values.</returns>
    public CimValueTable? Build(QualifierList list, CimTypeSchema type)
    {
        var hasMap = list.Has(QualifierName.ValueMap) || list.Has(QualifierName.Values);
        var hasBits = list.Has(QualifierName.BitMap) || list.Has(QualifierName.BitValues);
        if (!hasMap && !hasBits)
        {
            return null;
        }

        Clear();
        if (type.Kind == CimTypeKind.String)
        {
            return hasMap ? BuildStrings(list) : null;
        }

        if (IntegerRange.Of(type.Kind) is not { } range)
        {
            return null;
        }

        var numbers = hasMap ? BuildNumbers(list, type.Kind, range) : null;
        if (!hasBits || numbers is { Entries.IsEmpty: false })
        {
            return numbers;
        }

        Clear();
        return BuildBits(list, type.Kind, range) ?? numbers;
    }

    private void Clear()
    {
        // Clearing costs as much as the set ever held, which one huge table would pass on to all small ones.
        const int small = 1000;
        if (_seen.Count > small)
        {
            _seen = new HashSet<string>(StringComparer.Ordinal);
        }

        _seen.Clear();
        _entries.Clear();
        _leftOut.Clear();
        _largest = 0;
        _noted = 0;
        _isWordReported = false;
    }

    private CimValueTable? Finish(CimValueTableKind kind, bool hasKeys)
    {
        if (_entries.Count == 0 && (_leftOut.Count == 0 || !hasKeys))
        {
            return null;
        }

        return new CimValueTable(kind, EquatableArray<CimValueEntry>.Own([.. _entries]))
        {
            HasKeys = hasKeys,
            LeftOut = EquatableArray<int>.Own([.. _leftOut]),
        };
    }

    private CimValueTable? BuildStrings(QualifierList list)
    {
        var pairs = ValuePairs.Read(context, qualifiers, list, QualifierName.ValueMap, QualifierName.Values);
        for (var i = 0; i < pairs.Count; i++)
        {
            var label = pairs.Label(i);
            var key = pairs.Key(i) ?? label;
            if (key is null)
            {
                _leftOut.Add(i);
                continue;
            }

            NoteKey(pairs, i, key, pairs.HasKeys ? "ValueMap" : "Values");
            _entries.Add(new CimValueEntry(key, label ?? key));
        }

        return Finish(CimValueTableKind.Strings, pairs.HasKeys);
    }

    private CimValueTable? BuildNumbers(QualifierList list, CimTypeKind kind, IntegerRange range)
    {
        var pairs = ValuePairs.Read(context, qualifiers, list, QualifierName.ValueMap, QualifierName.Values);
        for (var i = 0; i < pairs.Count; i++)
        {
            if (!pairs.HasKeys)
            {
                _entries.Add(new CimValueEntry(CanonicalNumber.Text(i), pairs.Label(i)));
            }
            else if (pairs.TryReadKey(i, out var key) && !IsRange(key) && ReadKey(pairs, i, kind, range, key) is { } value)
            {
                _entries.Add(new CimValueEntry(value, pairs.Label(i)));
            }
            else
            {
                _leftOut.Add(i);
            }
        }

        return Finish(CimValueTableKind.Enumeration, pairs.HasKeys);
    }

    private static bool IsRange(ReadOnlySpan<char> key) => key.IndexOf("..".AsSpan(), StringComparison.Ordinal) >= 0;

    private string? ReadKey(in ValuePairs pairs, int index, CimTypeKind kind, IntegerRange range, ReadOnlySpan<char> key)
    {
        var number = NumberLiteral.Parse(key.Trim());
        if (number.Form is NumberForm.Malformed or NumberForm.Real)
        {
            ReportWord(pairs, index, key, "ValueMap", kind);
            return null;
        }

        if (number.Form == NumberForm.TooLarge || !range.Contains(number.Magnitude, number.IsNegative))
        {
            context.Report(MofRules.MapKeyOutOfRange, pairs.SpanOf(index), key.ToString(), TypeNames.TextOf(kind));
            return null;
        }

        var value = CanonicalNumber.Text(number.Magnitude, number.IsNegative);
        if (number.IsOctal)
        {
            context.Report(MofRules.OctalMapKey, pairs.SpanOf(index), key.ToString(), value);
        }

        NoteNumber(pairs, index, number.Magnitude, number.IsNegative, value, "ValueMap");
        return value;
    }

    private CimValueTable? BuildBits(QualifierList list, CimTypeKind kind, IntegerRange range)
    {
        var pairs = ValuePairs.Read(context, qualifiers, list, QualifierName.BitMap, QualifierName.BitValues);
        for (var i = 0; i < pairs.Count; i++)
        {
            var bit = pairs.HasKeys ? ReadBit(pairs, i, kind) : (ulong)i;
            if (bit is not { } number)
            {
                _leftOut.Add(i);
                continue;
            }

            var value = CanonicalNumber.Text(number, isNegative: false);
            if (number >= (ulong)range.Bits)
            {
                context.Report(MofRules.BitBeyondType, pairs.SpanOf(i), value, TypeNames.TextOf(kind));
                _leftOut.Add(i);
                continue;
            }

            NoteNumber(pairs, i, number, isNegative: false, value, "BitMap");
            _entries.Add(new CimValueEntry(value, pairs.Label(i)));
        }

        return Finish(CimValueTableKind.Bits, pairs.HasKeys);
    }

    private ulong? ReadBit(in ValuePairs pairs, int index, CimTypeKind kind)
    {
        if (!pairs.TryReadKey(index, out var key))
        {
            return null;
        }

        var number = NumberLiteral.Parse(key.Trim());
        if (number.Form == NumberForm.Integer && !number.IsNegative)
        {
            return number.Magnitude;
        }

        ReportWord(pairs, index, key, "BitMap", kind);
        return null;
    }

    // A list of words is one mistake, not one a word.
    private void ReportWord(in ValuePairs pairs, int index, ReadOnlySpan<char> key, string qualifier, CimTypeKind kind)
    {
        if (!_isWordReported)
        {
            context.Report(MofRules.WordKeyOnNumber, pairs.SpanOf(index), key.ToString(), qualifier, TypeNames.TextOf(kind));
        }

        _isWordReported = true;
    }

    // Keys nearly always ascend, and what is larger than all before it is new.
    private void NoteNumber(in ValuePairs pairs, int index, ulong magnitude, bool isNegative, string key, string qualifier)
    {
        if (!isNegative && (_entries.Count == 0 || magnitude > _largest))
        {
            _largest = magnitude;
            return;
        }

        for (; _noted < _entries.Count; _noted++)
        {
            _ = _seen.Add(_entries[_noted].Value);
        }

        NoteKey(pairs, index, key, qualifier);
    }

    private void NoteKey(in ValuePairs pairs, int index, string key, string qualifier)
    {
        if (!_seen.Add(key))
        {
            context.Report(MofRules.RepeatedMapKey, pairs.SpanOf(index), key, qualifier);
        }
    }
}
