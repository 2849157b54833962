namespace TypedCim;

/// <summary>The opposite of a condition.</summary>
public sealed class CimNotFilter : CimFilter
{
    internal CimNotFilter(CimFilter operand) => Operand = operand ?? throw new ArgumentNullException(nameof(operand));

    /// <summary>The condition that must not hold.</summary>
    public CimFilter Operand { get; }
}
