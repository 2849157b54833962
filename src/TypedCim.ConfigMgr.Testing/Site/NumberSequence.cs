namespace TypedCim.ConfigMgr.Testing;

/// <summary>Numbers that the site gives to what is made, in the order of creation, so that a run repeats exactly.</summary>
/// <param name="first">The first number.</param>
internal sealed class NumberSequence(uint first)
{
    private long _last = (long)first - 1;

    internal uint Next() => (uint)Interlocked.Increment(ref _last);
}
