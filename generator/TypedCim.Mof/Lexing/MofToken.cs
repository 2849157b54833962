using System.Runtime.InteropServices;

namespace TypedCim.Mof;

/// <summary>A piece of the text: offsets only, the text itself stays where it is.</summary>
/// <remarks>It travels in two registers. Its line is not part of it, because only what is reported or located needs one.</remarks>
[StructLayout(LayoutKind.Auto)]
internal readonly struct MofToken(MofTokenKind kind, MofTokenFlags flags, int start, int end)
{
    private readonly ulong _range = ((ulong)(uint)end << 32) | (uint)start;
    private readonly uint _kindAndFlags = (uint)kind | ((uint)flags << 8);

    public MofTokenKind Kind => (MofTokenKind)(byte)_kindAndFlags;

    public MofTokenFlags Flags => (MofTokenFlags)(byte)(_kindAndFlags >> 8);

    public int Start => (int)_range;

    public int End => (int)(_range >> 32);

    public int Length => End - Start;

    public bool HasFlag(MofTokenFlags flag) => (Flags & flag) != 0;
}
