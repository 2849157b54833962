using System.Diagnostics;

namespace TypedCim;

/// <summary>One value of any CIM type, or a typed null, without boxing.</summary>
/// <remarks>
/// It is what filters, method arguments, results and untyped records are made of; typed properties do not need it. An array in it must not be
/// changed by anybody.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public readonly partial struct CimValue : IEquatable<CimValue>
{
    private readonly object? _reference;
    private readonly long _bits;
    private readonly int _meta;
    private readonly CimType _type;
    private readonly bool _hasValue;

    private CimValue(CimType type, long bits, int meta = 0)
    {
        _reference = null;
        _bits = bits;
        _meta = meta;
        _type = type;
        _hasValue = true;
    }

    private CimValue(CimType type, object? reference)
    {
        _reference = reference;
        _bits = 0;
        _meta = 0;
        _type = type;
        _hasValue = reference is not null;
    }

    /// <summary>Null without a type.</summary>
    public static CimValue Null => default;

    /// <summary>Null of a CIM type.</summary>
    /// <param name="type">The type.</param>
    /// <returns>The typed null.</returns>
    public static CimValue NullOf(CimType type) => new(type, reference: null);

    /// <summary>The CIM type; <see cref="CimType.None"/> for an untyped null.</summary>
    public CimType Type => _type;

    /// <summary>True when there is no value.</summary>
    public bool IsNull => !_hasValue;

    /// <summary>An array of simple values, without a copy.</summary>
    internal static CimValue OfArray(CimType type, Array? array) => new(type, array);

    internal long Bits => _bits;

    internal int Meta => _meta;

    internal object? Reference => _reference;

    /// <summary>Converts to another CIM type, as far as no information is lost.</summary>
    /// <param name="type">The type that is wanted.</param>
    /// <returns>The value in that type; null stays null.</returns>
    /// <exception cref="CimException">The value does not fit; the message names value and types.</exception>
    public CimValue ConvertTo(CimType type) => _type == type ? this : CimValueConverter.Convert(this, type);

    /// <summary>The value as a plain .NET object; scalars are boxed.</summary>
    /// <returns>The object, or null.</returns>
    public object? ToObject()
    {
        if (!_hasValue || _reference is not null)
            return _reference;

        return _type switch
        {
            CimType.Boolean => _bits != 0,
            CimType.UInt8 => unchecked((byte)_bits),
            CimType.SInt8 => unchecked((sbyte)_bits),
            CimType.UInt16 => unchecked((ushort)_bits),
            CimType.SInt16 => unchecked((short)_bits),
            CimType.UInt32 => unchecked((uint)_bits),
            CimType.SInt32 => unchecked((int)_bits),
            CimType.UInt64 => unchecked((ulong)_bits),
            CimType.SInt64 => unchecked((long)_bits),
            CimType.Real32 => (float)BitConverter.Int64BitsToDouble(_bits),
            CimType.Real64 => BitConverter.Int64BitsToDouble(_bits),
            CimType.Char16 => (char)_bits,
            CimType.DateTime => new CimDateTime(_bits, _meta),
            _ => null,
        };
    }

    /// <summary>Compares type and content; arrays element by element, strings by ordinal.</summary>
    /// <param name="other">The other value.</param>
    /// <returns>True when both are the same.</returns>
    public bool Equals(CimValue other) =>
        _type == other._type && _hasValue == other._hasValue && _bits == other._bits && _meta == other._meta && CimValueContent.AreEqual(this, other);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CimValue other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked(((int)_type * 397) ^ _bits.GetHashCode() ^ _meta ^ CimValueContent.HashOf(_reference));

    /// <summary>The value as text for people, in invariant culture.</summary>
    /// <returns>The text; <c>NULL</c> when there is no value.</returns>
    public override string ToString() => CimValueContent.ToText(this);

    /// <summary>Compares two values.</summary>
    /// <param name="left">A value.</param>
    /// <param name="right">Another value.</param>
    /// <returns>True when both are the same.</returns>
    public static bool operator ==(CimValue left, CimValue right) => left.Equals(right);

    /// <summary>Compares two values.</summary>
    /// <param name="left">A value.</param>
    /// <param name="right">Another value.</param>
    /// <returns>True when they differ.</returns>
    public static bool operator !=(CimValue left, CimValue right) => !left.Equals(right);
}
