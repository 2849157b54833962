namespace TypedCim.Conformance;

/// <summary>What becomes of a value on its way, as the capabilities of a transport declare it.</summary>
/// <param name="capabilities">What the transport can do.</param>
/// <param name="namespaceName">The namespace of the connection: a reference into it need not name it.</param>
internal sealed class Fidelity(CimCapabilities capabilities, string namespaceName)
{
    /// <summary>False when the transport must refuse the value.</summary>
    internal bool Carries(CimValue value)
    {
        if (value.IsNull)
            return true;

        return value.ToObject() switch
        {
            string text => Can(CimCapabilities.AllCharacters) || IsPlain(text),
            double number => Can(CimCapabilities.NonFiniteReals) || double.IsFinite(number),
            float number => Can(CimCapabilities.NonFiniteReals) || float.IsFinite(number),
            CimDateTime moment => Can(CimCapabilities.AllDateTimes) || IsOfDotNet(moment),
            string?[] texts => texts.All(text => text is null ? Can(CimCapabilities.NullElements) : Carries(CimValue.From(text))),
            CimPath?[] paths => Can(CimCapabilities.NullElements) || Array.TrueForAll(paths, path => path is not null),
            double[] numbers => Array.TrueForAll(numbers, number => Carries(CimValue.From(number))),
            float[] numbers => Array.TrueForAll(numbers, number => Carries(CimValue.From(number))),
            CimDateTime[] moments => Array.TrueForAll(moments, moment => Carries(CimValue.From(moment))),
            _ => true,
        };
    }

    /// <summary>Compares a value with what came of it.</summary>
    internal void AssertArrived(CimValue sent, CimValue arrived)
    {
        if (sent.ToObject() is Array { Length: 0 } && !Can(CimCapabilities.EmptyArrays))
        {
            Assert.True(arrived.IsNull, $"An empty array arrives as null, and not as {arrived}.");
            return;
        }

        Assert.Equal(sent.IsNull, arrived.IsNull);
        if (sent.IsNull)
            return;

        CimValue given = arrived.ConvertTo(sent.Type);
        switch (sent.ToObject())
        {
            case CimDateTime moment:
                AssertSame(moment, given.AsDateTime()!.Value);
                break;
            case CimDateTime[] moments:
                Assert.Equal(moments.Length, given.AsDateTimeArray()!.Length);
                foreach ((CimDateTime one, CimDateTime other) in moments.Zip(given.AsDateTimeArray()!))
                    AssertSame(one, other);
                break;
            case CimPath path:
                Assert.Equal(Full(path), Full(given.AsReference()));
                break;
            case CimPath?[] paths:
                Assert.Equal(paths.Select(Full), given.AsReferenceArray()!.Select(Full));
                break;
            default:
                Assert.Equal(sent, given);
                break;
        }
    }

    private void AssertSame(CimDateTime sent, CimDateTime arrived)
    {
        if (Can(CimCapabilities.TimeOffsets) || sent.Kind == CimDateTimeKind.Interval)
        {
            Assert.Equal(sent, arrived);
            return;
        }

        DateTimeOffset moment = sent.Kind == CimDateTimeKind.Point
            ? sent.ToDateTimeOffset()
            : new DateTimeOffset(DateTime.SpecifyKind(sent.ToDateTime(), DateTimeKind.Local));
        Assert.Equal(CimDateTimeKind.Point, arrived.Kind);
        Assert.Equal(moment.UtcDateTime, arrived.ToDateTimeOffset().UtcDateTime);
    }

    /// <summary>A reference that names no namespace means one in that of its holder, and the server of a path is the one that was asked.</summary>
    private CimPath? Full(CimPath? path) =>
        path is null ? null : new CimPath(path.ClassName, path.Keys, path.IsSingleton, path.Namespace ?? namespaceName);

    private bool Can(CimCapabilities capability) => (capabilities & capability) != 0;

    private static bool IsPlain(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text, i))
                i++;
            else if (text[i] == '\0' || char.IsSurrogate(text[i]))
                return false;
        }

        return true;
    }

    private static bool IsOfDotNet(CimDateTime value)
    {
        try
        {
            _ = value.Kind switch
            {
                CimDateTimeKind.Interval => value.ToTimeSpan().Ticks,
                CimDateTimeKind.Point => value.ToDateTimeOffset().Ticks,
                _ => value.ToDateTime().Ticks,
            };
            return true;
        }
        catch (Exception refused) when (refused is InvalidOperationException or OverflowException)
        {
            return false;
        }
    }
}
