namespace TypedCim.Mof;

/// <summary>Builds the table of named values from ValueMap, Values, BitMap and BitValues.</summary>
internal sealed class ValueTableBuilder(ParseContext context, QualifierReader qualifiers)
{
    private readonly List<CimValueEntry> _entries = [];
    private HashSet<string> _seen = new(StringComparer.Ordinal);

    /// <summary>Builds the table of an element.</summary>
    /// <returns>Null when the qualifiers name no value, or the type has no named values.</returns>
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

        return (hasMap ? BuildNumbers(list, type.Kind, range) : null) ?? (hasBits ? BuildBits(list, type.Kind, range) : null);
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
    }

    private CimValueTable? Finish(CimValueTableKind kind)
    {
        if (_entries.Count == 0)
        {
            return null;
        }

        var entries = EquatableArray<CimValueEntry>.Own([.. _entries]);
        return new CimValueTable(kind, entries);
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
                continue;
            }

            NoteKey(list, QualifierName.ValueMap, key);
            _entries.Add(new CimValueEntry(key, label ?? key));
        }

        return Finish(CimValueTableKind.Strings);
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
            else if (pairs.Key(i) is { } key && !IsRange(key) && ReadKey(list, kind, range, key) is { } value)
            {
                _entries.Add(new CimValueEntry(context.Names.Intern(value.AsSpan()), pairs.Label(i)));
            }
        }

        return Finish(CimValueTableKind.Enumeration);
    }

    private static bool IsRange(string key) => key.AsSpan().IndexOf("..".AsSpan(), StringComparison.Ordinal) >= 0;

    private string? ReadKey(QualifierList list, CimTypeKind kind, IntegerRange range, string key)
    {
        var number = NumberLiteral.Parse(key.AsSpan().Trim());
        ref readonly var qualifier = ref list.Get(QualifierName.ValueMap);
        if (number.Form is NumberForm.Malformed or NumberForm.Real)
        {
            if (_seen.Add(string.Empty))
            {
                context.Report(
                    MofRules.WordKeyOnNumber, context.Reader.SpanOf(qualifier.Token), key, context.Names[qualifier.Text], TypeNames.TextOf(kind));
            }

            return null;
        }

        if (number.Form == NumberForm.TooLarge || !range.Contains(number.Magnitude, number.IsNegative))
        {
            context.Report(MofRules.MapKeyOutOfRange, context.Reader.SpanOf(qualifier.Token), key, TypeNames.TextOf(kind));
            return null;
        }

        var value = CanonicalNumber.Text(number.Magnitude, number.IsNegative);
        if (number.IsOctal)
        {
            context.Report(MofRules.OctalMapKey, context.Reader.SpanOf(qualifier.Token), key, value);
        }

        NoteKey(list, QualifierName.ValueMap, value);
        return value;
    }

    private CimValueTable? BuildBits(QualifierList list, CimTypeKind kind, IntegerRange range)
    {
        var pairs = ValuePairs.Read(context, qualifiers, list, QualifierName.BitMap, QualifierName.BitValues);
        var name = pairs.HasKeys ? QualifierName.BitMap : QualifierName.BitValues;
        for (var i = 0; i < pairs.Count; i++)
        {
            var bit = pairs.HasKeys ? ReadBit(list, kind, pairs.Key(i)) : (ulong)i;
            if (bit is not { } number)
            {
                continue;
            }

            if (number >= (ulong)range.Bits)
            {
                ref readonly var qualifier = ref list.Get(name);
                context.Report(
                    MofRules.BitBeyondType, context.Reader.SpanOf(qualifier.Token), CanonicalNumber.Text(number, isNegative: false), TypeNames.TextOf(kind));
                continue;
            }

            var value = CanonicalNumber.Text(number, isNegative: false);
            NoteKey(list, name, value);
            _entries.Add(new CimValueEntry(context.Names.Intern(value.AsSpan()), pairs.Label(i)));
        }

        return Finish(CimValueTableKind.Bits);
    }

    private ulong? ReadBit(QualifierList list, CimTypeKind kind, string? key)
    {
        if (key is null)
        {
            return null;
        }

        var number = NumberLiteral.Parse(key.AsSpan().Trim());
        if (number.Form == NumberForm.Integer && !number.IsNegative)
        {
            return number.Magnitude;
        }

        ref readonly var qualifier = ref list.Get(QualifierName.BitMap);
        context.Report(
            MofRules.WordKeyOnNumber, context.Reader.SpanOf(qualifier.Token), key, context.Names[qualifier.Text], TypeNames.TextOf(kind));
        return null;
    }

    private void NoteKey(QualifierList list, QualifierName name, string key)
    {
        if (!_seen.Add(key.Length == 0 ? "\0" : key))
        {
            ref readonly var qualifier = ref list.Get(list.Has(name) ? name : QualifierName.Values);
            context.Report(MofRules.RepeatedMapKey, context.Reader.SpanOf(qualifier.Token), key, context.Names[qualifier.Text]);
        }
    }
}
