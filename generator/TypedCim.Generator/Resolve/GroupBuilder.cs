using System.Globalization;
using System.Text;
using TypedCim.Generator.Emit;
using TypedCim.Generator.Model;
using TypedCim.Generator.Naming;

namespace TypedCim.Generator.Resolve;

/// <summary>Spreads the classes over output files.</summary>
/// <remarks>
/// One file a class up to 200 classes. Above that the compiler's own cost for each output would be felt with every keystroke (700 cached outputs:
/// 2 to 4.5 ms, 70 outputs: 0.2 ms), so about ten classes share a file. A hash of the name picks it: adding a class moves no other one.
/// </remarks>
internal static class GroupBuilder
{
    private const int MaxSingleFiles = 200;
    private const int ClassesPerFile = 10;
    private const int MaxNameLength = 80;

    /// <summary>Tells whether every class has a file of its own.</summary>
    public static bool HasSingles(int classCount) => classCount <= MaxSingleFiles;

    /// <summary>Gives the files of a schema of ordinary size, in ordinal order.</summary>
    public static EquatableArray<ClassGroup> Singles(List<ClassModel> classes, List<ClassIdentity> owners)
    {
        // Case-insensitive file systems hold the files side by side when they are written to disk.
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { SchemaEmitter.HintName };
        var groups = new List<ClassGroup>(classes.Count);
        for (var i = 0; i < classes.Count; i++)
        {
            var name = FileName(classes[i].Name);
            var hintName = name + ".g.cs";
            for (var number = 2; !taken.Add(hintName); number++)
                hintName = name + "." + number.ToString(CultureInfo.InvariantCulture) + ".g.cs";
            groups.Add(new ClassGroup(hintName, owners[i], new EquatableArray<ClassModel>([classes[i]])));
        }

        return new EquatableArray<ClassGroup>(groups);
    }

    /// <summary>Gives the files of a large schema; each keeps its place in the list, with or without classes.</summary>
    public static EquatableArray<ClassGroup> Buckets(List<ClassModel> classes)
    {
        var count = 1;
        while (count * ClassesPerFile < classes.Count)
            count *= 2;

        var buckets = new List<ClassModel>[count];
        foreach (var model in classes)
            (buckets[StableHash.Number(model.CimName) % (uint)count] ??= []).Add(model);

        var groups = new List<ClassGroup>(count);
        for (var i = 0; i < count; i++)
        {
            groups.Add(new ClassGroup(
                "Classes." + i.ToString("x3", CultureInfo.InvariantCulture) + ".g.cs",
                null,
                buckets[i] is { } bucket ? new EquatableArray<ClassModel>(bucket) : default));
        }

        return new EquatableArray<ClassGroup>(groups);
    }

    /// <summary>The class name in ASCII and not longer than file systems bear.</summary>
    private static string FileName(string name)
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
