namespace TypedCim.Mof;

/// <summary>Reads the meaning of qualifiers that is the same for classes, members and parameters.</summary>
internal sealed class QualifierReader(ParseContext context)
{
    private const ulong BooleanNames =
        (1UL << (int)QualifierName.Abstract) | (1UL << (int)QualifierName.Aggregation) | (1UL << (int)QualifierName.Amendment)
        | (1UL << (int)QualifierName.Association) | (1UL << (int)QualifierName.Embedded) | (1UL << (int)QualifierName.EmbeddedObject)
        | (1UL << (int)QualifierName.Exception) | (1UL << (int)QualifierName.Experimental) | (1UL << (int)QualifierName.In)
        | (1UL << (int)QualifierName.Indication) | (1UL << (int)QualifierName.Key) | (1UL << (int)QualifierName.Lazy)
        | (1UL << (int)QualifierName.NotNull) | (1UL << (int)QualifierName.OctetString) | (1UL << (int)QualifierName.Optional)
        | (1UL << (int)QualifierName.Out) | (1UL << (int)QualifierName.Read) | (1UL << (int)QualifierName.Required)
        | (1UL << (int)QualifierName.Singleton) | (1UL << (int)QualifierName.Static) | (1UL << (int)QualifierName.Terminal)
        | (1UL << (int)QualifierName.Write);

    // These are remarks besides whatever else they do: limits on a value are worth reading.
    private const ulong RemarkNames =
        (1UL << (int)QualifierName.Other) | (1UL << (int)QualifierName.Aggregation) | (1UL << (int)QualifierName.MaxLen)
        | (1UL << (int)QualifierName.MaxValue) | (1UL << (int)QualifierName.MinLen) | (1UL << (int)QualifierName.MinValue);

    private readonly List<CimQualifierSchema> _remarks = [];

    /// <summary>Gives the text of a string qualifier, or null when it is absent, NULL or no string (which is reported).</summary>
    public string? Text(QualifierList list, QualifierName name)
    {
        if (!list.Has(name))
        {
            return null;
        }

        var value = list.Get(name).Value;
        if (value >= 0 && list.Values[value].Form == ValueForm.String)
        {
            return DecodeString(list.Values[value]);
        }

        if (value < 0 || list.Values[value].Form is not (ValueForm.Null or ValueForm.Invalid))
        {
            ReportMismatch(list, name, "a string");
        }

        return null;
    }

    /// <summary>Gives the replacement that <c>Deprecated</c> names, empty when it names none, null without the qualifier.</summary>
    public string? Deprecated(QualifierList list)
    {
        if (!list.IsTrue(QualifierName.Deprecated))
        {
            return null;
        }

        var value = list.Get(QualifierName.Deprecated).Value;
        var text = value < 0 || list.Values[value].Form == ValueForm.True ? string.Empty : TextOf(list.Values, value);

        // The CIM schema writes this text where there is no replacement.
        return string.Equals(text, "No value", StringComparison.OrdinalIgnoreCase) ? string.Empty : text;
    }

    /// <summary>Gives the qualifiers that have no field of their own, and checks the boolean ones on the way.</summary>
    public EquatableArray<CimQualifierSchema> Remarks(QualifierList list)
    {
        if (list.Set.Remarks is { } known)
        {
            return known;
        }

        var findings = context.Diagnostics.Count;
        var remarks = ReadRemarks(list);
        if (context.Diagnostics.Count == findings)
        {
            list.Set.Remarks = remarks;
        }

        return remarks;
    }

    private EquatableArray<CimQualifierSchema> ReadRemarks(QualifierList list)
    {
        foreach (ref readonly var qualifier in list.Items)
        {
            var bit = 1UL << (int)qualifier.Name;
            if ((RemarkNames & bit) != 0)
            {
                var name = qualifier.Text ?? context.Names.Intern(context.Reader.TextOf(qualifier.Token));
                _remarks.Add(new CimQualifierSchema(name, qualifier.Value < 0 ? "true" : TextOf(list.Values, qualifier.Value)));
            }
            else if ((BooleanNames & bit) != 0 && qualifier.Value >= 0 && !IsBoolean(list.Values[qualifier.Value].Form))
            {
                ReportMismatch(list, qualifier.Name, "TRUE or FALSE");
            }
        }

        if (_remarks.Count == 0)
        {
            return default;
        }

        var remarks = EquatableArray<CimQualifierSchema>.Own([.. _remarks]);
        _remarks.Clear();
        return remarks;
    }

    /// <summary>Reports that a qualifier has no meaning where it stands.</summary>
    public void ReportNotApplicable(QualifierList list, QualifierName name, string type)
    {
        ref readonly var qualifier = ref list.Get(name);
        context.Report(MofRules.QualifierNotApplicable, context.Reader.SpanOf(list.PlaceOf(qualifier.Token)), context.Reader.TextOf(qualifier.Token).ToString(), type);
    }

    /// <summary>Reports that the value of a qualifier is of the wrong kind.</summary>
    public void ReportMismatch(QualifierList list, QualifierName name, string expected)
    {
        ref readonly var qualifier = ref list.Get(name);
        context.Report(MofRules.QualifierValueMismatch, context.Reader.SpanOf(list.PlaceOf(qualifier.Token)), context.Reader.TextOf(qualifier.Token).ToString(), expected);
    }

    public string DecodeString(in ValueSyntax value) => context.Strings.Decode(value.First.Start, value.Last.End, value.IsPlain);

    /// <summary>Gives a value as text for people: strings without quotes, the items of an array joined by a comma.</summary>
    public string TextOf(ValueBuffer values, int index)
    {
        ref readonly var value = ref values[index];
        return value.Form switch
        {
            ValueForm.String => DecodeString(value),
            ValueForm.True => "true",
            ValueForm.False => "false",
            ValueForm.Null => "NULL",
            ValueForm.Array => JoinItems(values, index),
            ValueForm.Integer => CanonicalNumber.Text(value.Magnitude, value.IsNegative),
            _ => context.Names.Intern(context.Reader.Text.AsSpan(value.First.Start, Math.Min(value.First.Length, context.Options.MaxNameLength))),
        };
    }

    /// <summary>Gives what <see cref="TextOf"/> gives without making a string where the text has it as it is.</summary>
    public ReadOnlySpan<char> SpanOf(ValueBuffer values, int index)
    {
        ref readonly var value = ref values[index];
        return value is { Form: ValueForm.String, IsPlain: true }
            ? context.Reader.Text.AsSpan(value.First.Start + 1, value.First.Length - 2)
            : TextOf(values, index).AsSpan();
    }

    private static bool IsBoolean(ValueForm form) => form is ValueForm.True or ValueForm.False or ValueForm.Null or ValueForm.Invalid;

    private string JoinItems(ValueBuffer values, int array)
    {
        var items = new string[values[array].Count];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = TextOf(values, array + 1 + i);
        }

        return string.Join(", ", items);
    }
}
