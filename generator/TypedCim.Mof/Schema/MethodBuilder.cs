namespace TypedCim.Mof;

/// <summary>Builds methods and their parameters from their syntax.</summary>
internal sealed class MethodBuilder(ParseContext context, SchemaBuilders builders)
{
    private const long JobStarted = 4096;
    private static readonly EquatableArray<long> SuccessIsZero = EquatableArray<long>.Own([0]);
    private static readonly EquatableArray<long> SuccessIsZeroOrJob = EquatableArray<long>.Own([0, JobStarted]);

    /// <summary>Builds the parameter that <see cref="ParseContext.ParameterName"/> names.</summary>
    public ParameterDraft BuildParameter(in TypeSyntax type, QualifierList list, ValueBuffer defaults, int defaultIndex)
    {
        var isOptional = defaultIndex >= 0 || list.IsTrue(QualifierName.Optional);
        if (defaultIndex < 0 && list.Set.HasMarksOnly)
        {
            var written = TypeResolver.AsWritten(type);
            var simple = new CimParameterSchema(
                context.ParameterName!, written, ReadDirection(list), isOptional, false, null, null, builders.Qualifiers.Remarks(list));
            return new ParameterDraft(simple, ReadId(list));
        }

        var resolved = builders.Types.Resolve(type, list);
        _ = builders.Defaults.Build(defaults, defaultIndex, resolved);
        builders.Checks.CheckLimits(list, resolved);
        var schema = new CimParameterSchema(
            context.ParameterName!,
            resolved,
            ReadDirection(list),
            isOptional,
            builders.Checks.IsInterval(list, resolved),
            builders.ValueTables.Build(list, resolved),
            builders.Qualifiers.Text(list, QualifierName.Description),
            builders.Qualifiers.Remarks(list));
        return new ParameterDraft(schema, ReadId(list));
    }

    /// <summary>Builds the method that <see cref="ParseContext.MemberName"/> names.</summary>
    public CimMethodSchema Build(in TypeSyntax returnType, MofToken name, QualifierList list, List<ParameterDraft> parameters)
    {
        var resolved = builders.Types.Resolve(returnType, list);
        var values = builders.ValueTables.Build(list, resolved);
        var returnIs = ReadReturnMeaning(list, resolved);
        return new CimMethodSchema(
            context.MemberName!,
            resolved,
            list.IsTrue(QualifierName.Static),
            returnIs,
            ReadSuccessValues(list, returnIs, values),
            values,
            Order(parameters, name),
            builders.Qualifiers.Text(list, QualifierName.Description),
            builders.Qualifiers.Deprecated(list),
            list.IsTrue(QualifierName.Experimental),
            builders.Qualifiers.Remarks(list));
    }

    // DSP0004 says that In is true unless written otherwise, which would make "[Out]" in/out. WMI and the authors of CIM mean out.
    private static CimDirection ReadDirection(QualifierList list)
    {
        if (!list.IsTrue(QualifierName.Out))
        {
            return CimDirection.In;
        }

        return list.IsTrue(QualifierName.In) ? CimDirection.InOut : CimDirection.Out;
    }

    private int ReadId(QualifierList list)
    {
        if (!list.Has(QualifierName.Id))
        {
            return -1;
        }

        var value = list.Get(QualifierName.Id).Value;
        var form = value < 0 ? ValueForm.Null : list.Values[value].Form;
        var (magnitude, isNegative) = form switch
        {
            ValueForm.Integer => (list.Values[value].Magnitude, list.Values[value].IsNegative),
            ValueForm.String when NumberLiteral.Parse(builders.Qualifiers.DecodeString(list.Values[value]).AsSpan().Trim()) is { Form: NumberForm.Integer } number =>
                (number.Magnitude, number.IsNegative),
            _ => (0UL, true),
        };
        if (!isNegative && magnitude < int.MaxValue)
        {
            return (int)magnitude;
        }

        builders.Qualifiers.ReportMismatch(list, QualifierName.Id, "a number from 0");
        return -1;
    }

    private EquatableArray<CimParameterSchema> Order(List<ParameterDraft> drafts, MofToken name)
    {
        if (drafts.Count == 0)
        {
            return default;
        }

        var parameters = new CimParameterSchema[drafts.Count];
        var numbered = 0;
        var isOrdered = true;
        var isConsecutive = true;
        for (var i = 0; i < parameters.Length; i++)
        {
            parameters[i] = drafts[i].Schema;
            numbered += drafts[i].Id >= 0 ? 1 : 0;
            isOrdered &= i == 0 || drafts[i].Id >= drafts[i - 1].Id;
            isConsecutive &= drafts[i].Id == i;
        }

        if (numbered > 0 && !isConsecutive)
        {
            SortById(drafts, parameters, numbered == parameters.Length, isOrdered, name);
        }

        return EquatableArray<CimParameterSchema>.Own(parameters);
    }

    // The key holds the position in its low half, so parameters with equal IDs keep their order.
    private void SortById(List<ParameterDraft> drafts, CimParameterSchema[] parameters, bool isComplete, bool isOrdered, MofToken name)
    {
        var ids = new long[parameters.Length];
        for (var i = 0; i < ids.Length; i++)
        {
            ids[i] = ((long)drafts[i].Id << 32) | (uint)i;
        }

        if (isComplete && !isOrdered)
        {
            context.Report(MofRules.ParametersOutOfOrder, context.Reader.SpanOf(name));
            Array.Sort(ids, parameters);
        }

        for (var i = 0; i < ids.Length; i++)
        {
            if (!isComplete || ids[i] >> 32 != i)
            {
                context.Report(MofRules.ParameterIdsNotConsecutive, context.Reader.SpanOf(name));
                return;
            }
        }
    }

    private CimReturnMeaning ReadReturnMeaning(QualifierList list, CimTypeSchema type)
    {
        if (type.Kind == CimTypeKind.Void)
        {
            return CimReturnMeaning.Value;
        }

        switch (builders.Qualifiers.Text(list, QualifierName.ReturnIs)?.ToUpperInvariant())
        {
            case "COUNT":
                return CimReturnMeaning.Count;
            case "FLAGS":
                return CimReturnMeaning.Flags;
            case "VALUE":
                return CimReturnMeaning.Value;
            case "STATUS":
                return CimReturnMeaning.Status;
            case null:
                break;
            default:
                builders.Qualifiers.ReportMismatch(list, QualifierName.ReturnIs, "\"status\", \"count\", \"flags\" or \"value\"");
                break;
        }

        return type is { IsArray: false, Kind: CimTypeKind.SInt32 or CimTypeKind.UInt32 } ? CimReturnMeaning.Status : CimReturnMeaning.Value;
    }

    private EquatableArray<long> ReadSuccessValues(QualifierList list, CimReturnMeaning meaning, CimValueTable? values)
    {
        if (meaning != CimReturnMeaning.Status)
        {
            return default;
        }

        return list.Has(QualifierName.SuccessValues) && ReadNumbers(list, QualifierName.SuccessValues) is { IsEmpty: false } numbers
            ? numbers
            : HasJobStarted(values) ? SuccessIsZeroOrJob : SuccessIsZero;
    }

    private static bool HasJobStarted(CimValueTable? values)
    {
        if (values is not { Kind: CimValueTableKind.Enumeration })
        {
            return false;
        }

        foreach (var entry in values.Entries)
        {
            if (string.Equals(entry.Value, "4096", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private EquatableArray<long> ReadNumbers(QualifierList list, QualifierName name)
    {
        var value = list.Get(name).Value;
        var numbers = new List<long>();
        if (value >= 0 && list.Values[value].Form == ValueForm.Array)
        {
            foreach (ref readonly var item in list.Values.ItemsOf(value))
            {
                AddNumber(numbers, item);
            }
        }
        else if (value >= 0)
        {
            AddNumber(numbers, list.Values[value]);
        }

        if (numbers.Count == 0)
        {
            builders.Qualifiers.ReportMismatch(list, name, "an array of numbers");
        }

        return EquatableArray<long>.Own([.. numbers]);
    }

    private static void AddNumber(List<long> numbers, in ValueSyntax value)
    {
        if (value.Form == ValueForm.Integer && value.Magnitude <= long.MaxValue)
        {
            numbers.Add(value.IsNegative ? -(long)value.Magnitude : (long)value.Magnitude);
        }
    }
}
