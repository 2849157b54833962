using System.Runtime.InteropServices;

namespace TypedCim.Mof;

/// <summary>A name of the text with its hash, in which case does not count.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct MofName(string text, int hash)
{
    public string Text { get; } = text;

    public int Hash { get; } = hash;

    public bool IsSame(MofName other) => Hash == other.Hash && string.Equals(Text, other.Text, StringComparison.OrdinalIgnoreCase);
}
