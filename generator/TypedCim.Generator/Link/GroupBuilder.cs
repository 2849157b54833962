using TypedCim.Generator.Model;
using TypedCim.Generator.Naming;

namespace TypedCim.Generator.Link;

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
    public static EquatableArray<LinkGroup> Singles(List<ClassLink> classes, List<ClassIdentity> owners, HintNames names)
    {
        var groups = new List<LinkGroup>(classes.Count);
        for (var i = 0; i < classes.Count; i++)
            groups.Add(new LinkGroup(names.Claim(classes[i].Head.Name), owners[i], new EquatableArray<ClassLink>([classes[i]])));
        return new EquatableArray<LinkGroup>(groups);
    }

    /// <summary>Gives the files of a large schema; each keeps its place in the list, with or without classes.</summary>
    public static EquatableArray<LinkGroup> Buckets(List<ClassLink> classes)
    {
        var count = 1;
        while (count * ClassesPerFile < classes.Count)
            count *= 2;

        var buckets = new List<ClassLink>[count];
        foreach (var link in classes)
            (buckets[StableHash.Number(link.Head.CimName) % (uint)count] ??= []).Add(link);

        var groups = new List<LinkGroup>(count);
        for (var i = 0; i < count; i++)
            groups.Add(new LinkGroup(HintNames.OfBucket(i), null, buckets[i] is { } bucket ? new EquatableArray<ClassLink>(bucket) : default));
        return new EquatableArray<LinkGroup>(groups);
    }
}
