using System.Globalization;
using System.Text;

namespace TypedCim.Generator.Naming;

/// <summary>Names output files: in ASCII, not longer than file systems bear, and different ignoring case, because they can be written to disk.</summary>
internal sealed class HintNames
{
    /// <summary>The file of the whole schema.</summary>
    public const string Schema = "CimSchema" + Extension;

    private const string Extension = ".g.cs";
    private const int MaxNameLength = 80;
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase) { Schema };

    /// <summary>Gives the file of a type.</summary>
    public string Claim(string typeName)
    {
        var name = Clean(typeName);
        var hintName = name + Extension;
        for (var number = 2; !_taken.Add(hintName); number++)
            hintName = name + "." + number.ToString(CultureInfo.InvariantCulture) + Extension;
        return hintName;
    }

    /// <summary>Gives the file of a number of classes.</summary>
    /// <remarks>
    /// With every keystroke the compiler compares each name with all before it. Names of different lengths are told apart at once, and others soonest
    /// by what they differ in among their first sixteen characters, if they have as many.
    /// </remarks>
    public static string OfBucket(int number) => "Classes.Part" + number.ToString(CultureInfo.InvariantCulture) + Extension;

    private static string Clean(string name)
    {
        var text = new StringBuilder(name.Length);
        var isExact = name.Length <= MaxNameLength;
        foreach (var character in name)
        {
            var isPlain = character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_';
            isExact &= isPlain;
            if (text.Length < MaxNameLength)
                text.Append(isPlain ? character : '_');
        }

        return isExact ? name : text.Append('.').Append(StableHash.Text(name)).ToString();
    }
}
