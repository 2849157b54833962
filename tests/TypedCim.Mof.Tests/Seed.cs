using System.Globalization;
using Xunit.Abstractions;

namespace TypedCim.Mof.Tests;

/// <summary>The seed of tests that make up their texts: always the same one, unless TYPEDCIM_SEED names another.</summary>
internal static class Seed
{
    public const int Default = 20240229;

    public static int Value { get; } =
        Environment.GetEnvironmentVariable("TYPEDCIM_SEED") is { } given ? int.Parse(given, CultureInfo.InvariantCulture) : Default;

    /// <summary>Gives a source of numbers for one test, and prints the seed.</summary>
    /// <param name="output">The output of the test.</param>
    /// <param name="salt">Tells the cases of a theory apart.</param>
    public static Random Start(ITestOutputHelper output, string salt = "")
    {
        output.WriteLine($"TYPEDCIM_SEED={Value.ToString(CultureInfo.InvariantCulture)}");
        return For(salt);
    }

    public static Random For(string salt) => new(salt.Aggregate(Value, static (hash, c) => unchecked((hash * 31) + c)));
}
