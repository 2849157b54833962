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

    /// <summary>Tells whether every class has a file of its own.</summary>
    public static bool HasSingles(int classCount) => classCount <= MaxSingleFiles;

    /// <summary>Gives the files of a schema of ordinary size, in ordinal order.</summary>
    public static EquatableArray<ClassGroup> Singles(List<ClassModel> classes, List<ClassIdentity> owners, HintNames names)
    {
        var groups = new List<ClassGroup>(classes.Count);
        for (var i = 0; i < classes.Count; i++)
            groups.Add(new ClassGroup(names.Claim(classes[i].Name), owners[i], new EquatableArray<ClassModel>([classes[i]])));
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
            groups.Add(new ClassGroup(HintNames.OfBucket(i), null, buckets[i] is { } bucket ? new EquatableArray<ClassModel>(bucket) : default));
        return new EquatableArray<ClassGroup>(groups);
    }
}
