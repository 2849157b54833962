using System.Globalization;

namespace TypedCim.Generator.Naming;

/// <summary>A hash that is the same on every machine and run (FNV-1a, 32 bit).</summary>
internal static class StableHash
{
    /// <summary>Hashes the UTF-16 code units of a text.</summary>
    public static uint Number(string text)
    {
        var hash = 2166136261u;
        foreach (var character in text)
            hash = unchecked((hash ^ character) * 16777619u);
        return hash;
    }

    /// <summary>Gives the hash as eight hexadecimal digits.</summary>
    public static string Text(string text) => Number(text).ToString("x8", CultureInfo.InvariantCulture);
}
