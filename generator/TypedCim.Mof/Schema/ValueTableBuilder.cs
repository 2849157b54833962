namespace TypedCim.Mof;

/// <summary>Builds the table of named values from ValueMap, Values, BitMap and BitValues.</summary>
internal sealed class ValueTableBuilder(ParseContext context, QualifierReader qualifiers)
{
    private readonly List<CimValueEntry> _entries = [];
    private readonly List<int> _leftOut = [];
    private HashSet<string> _seen = new(StringComparer.Ordinal);

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
                _entries.Add(new CimValueEntry(context.Names.Intern(CanonicalNumber.Text(i).AsSpan()), pairs.Label(i)));
            }
            else if (pairs.Key(i) is { } key && !IsRange(key) && ReadKey(pairs, i, kind, range, key) is { } value)
            {
                _entries.Add(new CimValueEntry(context.Names.Intern(value.AsSpan()), pairs.Label(i)));
            }
            else
            {
                _leftOut.Add(i);
            }
        }

        return Finish(CimValueTableKind.Enumeration, pairs.HasKeys);
    }

    private static bool IsRange(string key) => key.AsSpan().IndexOf("..".AsSpan(), StringComparison.Ordinal) >= 0;

    private string? ReadKey(ValuePairs pairs, int index, CimTypeKind kind, IntegerRange range, string key)
    {
        var number = NumberLiteral.Parse(key.AsSpan().Trim());
        if (number.Form is NumberForm.Malformed or NumberForm.Real)
        {
            ReportWord(pairs, index, key, "ValueMap", kind);
            return null;
        }

        if (number.Form == NumberForm.TooLarge || !range.Contains(number.Magnitude, number.IsNegative))
        {
            context.Report(MofRules.MapKeyOutOfRange, pairs.SpanOf(index), key, TypeNames.TextOf(kind));
            return null;
        }

        var value = CanonicalNumber.Text(number.Magnitude, number.IsNegative);
        if (number.IsOctal)
        {
            context.Report(MofRules.OctalMapKey, pairs.SpanOf(index), key, value);
        }

        NoteKey(pairs, index, value, "ValueMap");
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

            NoteKey(pairs, i, value, "BitMap");
            _entries.Add(new CimValueEntry(context.Names.Intern(value.AsSpan()), pairs.Label(i)));
        }

        return Finish(CimValueTableKind.Bits, pairs.HasKeys);
    }

    private ulong? ReadBit(ValuePairs pairs, int index, CimTypeKind kind)
    {
        if (pairs.Key(index) is not { } key)
        {
            return null;
        }

        var number = NumberLiteral.Parse(key.AsSpan().Trim());
        if (number.Form == NumberForm.Integer && !number.IsNegative)
        {
            return number.Magnitude;
        }

        ReportWord(pairs, index, key, "BitMap", kind);
        return null;
    }

    // A list of words is one mistake, not one a word.
    private void ReportWord(ValuePairs pairs, int index, string key, string qualifier, CimTypeKind kind)
    {
        if (_seen.Add(string.Empty))
        {
            context.Report(MofRules.WordKeyOnNumber, pairs.SpanOf(index), key, qualifier, TypeNames.TextOf(kind));
        }
    }

    private void NoteKey(ValuePairs pairs, int index, string key, string qualifier)
    {
        if (!_seen.Add(key.Length == 0 ? "\0" : key))
        {
            context.Report(MofRules.RepeatedMapKey, pairs.SpanOf(index), key, qualifier);
        }
    }
}
