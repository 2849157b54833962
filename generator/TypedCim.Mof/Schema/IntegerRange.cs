using System.Runtime.InteropServices;

namespace TypedCim.Mof;

/// <summary>The range of an integer type.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct IntegerRange(int Bits, bool IsSigned)
{
    private ulong LargestMagnitude => IsSigned ? (1UL << (Bits - 1)) - 1 : Bits == 64 ? ulong.MaxValue : (1UL << Bits) - 1;

    public string Lowest => IsSigned ? CanonicalNumber.Text(LargestMagnitude + 1, isNegative: true) : "0";

    public string Highest => CanonicalNumber.Text(LargestMagnitude, isNegative: false);

    /// <summary>Gives the range of a type.</summary>
    /// <returns>Null when the type is no integer.</returns>
    public static IntegerRange? Of(CimTypeKind kind) => kind switch
    {
        CimTypeKind.UInt8 => new(8, IsSigned: false),
        CimTypeKind.SInt8 => new(8, IsSigned: true),
        CimTypeKind.UInt16 => new(16, IsSigned: false),
        CimTypeKind.SInt16 => new(16, IsSigned: true),
        CimTypeKind.UInt32 => new(32, IsSigned: false),
        CimTypeKind.SInt32 => new(32, IsSigned: true),
        CimTypeKind.UInt64 => new(64, IsSigned: false),
        CimTypeKind.SInt64 => new(64, IsSigned: true),
        _ => null,
    };

    public bool Contains(ulong magnitude, bool isNegative) =>
        isNegative ? magnitude == 0 || (IsSigned && magnitude <= LargestMagnitude + 1) : magnitude <= LargestMagnitude;
}
