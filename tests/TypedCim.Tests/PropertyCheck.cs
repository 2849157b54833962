using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace TypedCim.Tests;

/// <summary>Runs properties on generated cases: always the same ones, unless TYPEDCIM_SEED names another seed.</summary>
/// <remarks>FsCheck prints the seed of a failing case after "Replay"; set TYPEDCIM_SEED to its first number to explore from another start.</remarks>
internal static class PropertyCheck
{
    private const ulong DefaultSeed = 20240229;
    private const int Cases = 2000;

    internal static void Holds<T>(Gen<T> cases, Func<T, bool> property)
    {
        string? given = Environment.GetEnvironmentVariable("TYPEDCIM_SEED");
        ulong seed = given is null ? DefaultSeed : ulong.Parse(given, CultureInfo.InvariantCulture);
        Config config = Config.QuickThrowOnFailure.WithMaxTest(Cases).WithReplay(seed, 1UL);
        Prop.ForAll(cases.ToArbitrary(), property).Check(config);
    }
}
