namespace TypedCim;

/// <summary>A method of a class, as its schema declares it.</summary>
/// <param name="name">The CIM name.</param>
/// <param name="returnType">The CIM type of the return value; <see cref="CimType.None"/> for void.</param>
/// <param name="flags">What the qualifiers say.</param>
/// <param name="parameters">The parameters in their order on the wire.</param>
public sealed class CimMethod(string name, CimType returnType, CimMethodFlags flags, params CimParameter[] parameters)
{
    private static readonly long[] ZeroIsSuccess = [0];

    /// <summary>The CIM name.</summary>
    public string Name { get; } = name;

    /// <summary>The CIM type of the return value; <see cref="CimType.None"/> for void.</summary>
    public CimType ReturnType { get; } = returnType;

    /// <summary>What the qualifiers say.</summary>
    public CimMethodFlags Flags { get; } = flags;

    /// <summary>The parameters in their order on the wire.</summary>
    public IReadOnlyList<CimParameter> Parameters { get; } = parameters;

    /// <summary>The codes that mean success where the return value is a status; 0 alone unless the schema says more.</summary>
    public IReadOnlyList<long> SuccessCodes { get; set; } = ZeroIsSuccess;

    /// <summary>Names a return code by the method's ValueMap; null when it has none.</summary>
    public Func<long, string>? CodeName { get; set; }

    /// <summary>The class that declares the method; null until it belongs to one.</summary>
    public CimClass? DeclaringClass { get; internal set; }

    /// <summary>True for a method of the class.</summary>
    public bool IsStatic => (Flags & CimMethodFlags.Static) != 0;

    /// <summary>True when the return value is a status.</summary>
    public bool ReturnsStatus => (Flags & CimMethodFlags.ReturnsStatus) != 0;

    /// <summary>Tells whether a return value means success.</summary>
    /// <param name="returnValue">The value that the method returned.</param>
    /// <returns>True unless the return value is a status outside of <see cref="SuccessCodes"/>.</returns>
    public bool IsSuccess(CimValue returnValue)
    {
        if (!ReturnsStatus || returnValue.IsNull)
            return true;

        long code = returnValue.AsSInt64().GetValueOrDefault();
        foreach (long success in SuccessCodes)
        {
            if (success == code)
                return true;
        }

        return false;
    }

    /// <inheritdoc/>
    public override string ToString() => ReturnType.ToMof() + " " + Name + "(" + string.Join(", ", Parameters) + ")";
}
