using System.Runtime.InteropServices;

namespace TypedCim.Mof;

/// <summary>One place of a <see cref="CimLocationCollection"/> in few bytes. A name stands on one line.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct LocationEntry(CimLocationKind kind, string text, int start, int line, int column) : IEquatable<LocationEntry>
{
    /// <summary>The kind of an entry that only tells the class of those behind it.</summary>
    public const CimLocationKind Owner = (CimLocationKind)byte.MaxValue;

    private readonly byte _kind = (byte)kind;

    /// <summary>Gets what the place covers.</summary>
    public CimLocationKind Kind => (CimLocationKind)_kind;

    /// <summary>Gets the name at the place.</summary>
    public string Text { get; } = text;

    public MofSpan Span => new(start, Text.Length, line, column, line, column + Text.Length);

    public bool Equals(LocationEntry other) => Kind == other.Kind && Span == other.Span && string.Equals(Text, other.Text, StringComparison.Ordinal);

    public override bool Equals(object? obj) => obj is LocationEntry other && Equals(other);

    public override int GetHashCode() => unchecked((StringComparer.Ordinal.GetHashCode(Text) * 31) + start);
}
