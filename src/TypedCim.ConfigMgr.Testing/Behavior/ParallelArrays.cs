namespace TypedCim.ConfigMgr.Testing;

/// <summary>Checks array arguments whose entries belong together.</summary>
internal static class ParallelArrays
{
    /// <summary>Refuses missing or empty arrays and arrays of unequal length.</summary>
    internal static void Require(string operation, params (string Name, int? Length)[] arrays)
    {
        foreach ((string name, int? length) in arrays)
        {
            if (length is null or 0)
                throw ProviderFailure.OfParameters(operation, $"{name} is missing or empty.");

            if (length != arrays[0].Length)
                throw ProviderFailure.OfParameters(operation, $"{arrays[0].Name} has {arrays[0].Length} entries and {name} has {length}; entry n of the one belongs to entry n of the other.");
        }
    }
}
