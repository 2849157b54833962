using System.Globalization;

namespace TypedCim.ConfigMgr.Testing;

/// <summary>GUIDs that depend on the order of creation alone, so that a run repeats exactly.</summary>
/// <param name="kind">Tells the sequences of a site apart.</param>
internal sealed class GuidSequence(short kind = 0)
{
    private int _last;

    /// <summary>The next GUID, in upper case and braces, as a site writes them.</summary>
    internal string NextInBraces() => Next().ToString("B", CultureInfo.InvariantCulture).ToUpperInvariant();

    /// <summary>The next GUID, in upper case without braces.</summary>
    internal string NextPlain() => Next().ToString("D", CultureInfo.InvariantCulture).ToUpperInvariant();

    private Guid Next() => new(Interlocked.Increment(ref _last), kind, 0, [0, 0, 0, 0, 0, 0, 0, 0]);
}
