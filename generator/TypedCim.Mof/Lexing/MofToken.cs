using System.Runtime.InteropServices;

namespace TypedCim.Mof;

/// <summary>A piece of the text: offsets only, the text itself stays where it is.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct MofToken(MofTokenKind kind, MofTokenFlags flags, int start, int end, int line, int lineStart)
{
    public MofTokenKind Kind { get; } = kind;

    public MofTokenFlags Flags { get; } = flags;

    public int Start { get; } = start;

    public int End { get; } = end;

    /// <summary>Gets the line of the first character, counted from 0.</summary>
    public int Line { get; } = line;

    /// <summary>Gets the offset of the first character of that line.</summary>
    public int LineStart { get; } = lineStart;

    public int Length => End - Start;

    public bool HasFlag(MofTokenFlags flag) => (Flags & flag) != 0;
}
