using TypedCim.Generator.Diagnostics;
using TypedCim.Generator.Pipeline;

namespace TypedCim.Generator.Resolve;

/// <summary>Puts the declarations of one class from several files together. Files count in the order of their names, so the outcome is the same everywhere.</summary>
internal sealed class ClassMerger(FindingList findings)
{
    private readonly Dictionary<string, MergedClass> _classes = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Gives all classes in ordinal order.</summary>
    public List<MergedClass> Merge(IEnumerable<FileDeclarations> declarations, CancellationToken cancellationToken)
    {
        var files = Distinct(declarations);
        var fragments = new List<(CimClassSchema Schema, FileDeclarations File)>();
        foreach (var file in files)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var schema in file.Classes)
            {
                if ((schema.Flags & (CimClassFlags.Fragment | CimClassFlags.Amendment)) != 0)
                    fragments.Add((schema, file));
                else
                    Add(KeyOf(schema), schema, file);
            }
        }

        foreach (var (schema, file) in fragments)
            AddFragment(schema, file);

        var merged = new List<MergedClass>(_classes.Values);
        merged.Sort(static (left, right) => Compare(left.Schema, right.Schema));
        return merged;
    }

    /// <summary>The order in which classes are named and written.</summary>
    private static int Compare(CimClassSchema left, CimClassSchema right)
    {
        var byName = string.CompareOrdinal(left.Name, right.Name);
        return byName != 0 ? byName : string.CompareOrdinal(left.Namespace, right.Namespace);
    }

    private static string KeyOf(CimClassSchema schema) => schema.Namespace + ":" + schema.Name;

    private static List<FileDeclarations> Distinct(IEnumerable<FileDeclarations> declarations)
    {
        var paths = new HashSet<string>(StringComparer.Ordinal);
        var files = new List<FileDeclarations>();
        foreach (var file in declarations)
        {
            if (paths.Add(file.Path))
                files.Add(file);
        }

        files.Sort(static (left, right) =>
        {
            var byName = string.CompareOrdinal(left.FileName, right.FileName);
            return byName != 0 ? byName : string.CompareOrdinal(left.Path, right.Path);
        });
        return files;
    }

    /// <summary>Bare methods belong to the class of their name; an amendment never makes a class.</summary>
    private void AddFragment(CimClassSchema schema, FileDeclarations file)
    {
        var home = FindHome(schema);
        if ((schema.Flags & CimClassFlags.Amendment) == 0)
            Add(home ?? KeyOf(schema), schema, file);
        else if (home is not null)
            _classes[home].Schema = ClassAmender.Amend(_classes[home].Schema, schema);
    }

    /// <summary>
    /// Finds the class that a fragment belongs to: of the same namespace; for an amendment of the one above, as in <c>root\cimv2\ms_409</c>; else of any.
    /// </summary>
    private string? FindHome(CimClassSchema schema)
    {
        string? home = null;
        foreach (var entry in _classes)
        {
            var candidate = entry.Value.Schema;
            if (!string.Equals(candidate.Name, schema.Name, StringComparison.OrdinalIgnoreCase))
                continue;
            if (string.Equals(candidate.Namespace, schema.Namespace, StringComparison.OrdinalIgnoreCase) || IsAbove(candidate.Namespace, schema.Namespace))
                return entry.Key;
            home ??= entry.Key;
        }

        return home;
    }

    private static bool IsAbove(string? upper, string? lower) =>
        upper is not null && lower is not null && lower.Length > upper.Length && lower.LastIndexOf('\\') == upper.Length
        && lower.StartsWith(upper, StringComparison.OrdinalIgnoreCase);

    private void Add(string key, CimClassSchema schema, FileDeclarations file)
    {
        if (!_classes.TryGetValue(key, out var merged))
        {
            merged = new MergedClass(schema, file);
            _classes.Add(key, merged);
            foreach (var property in schema.Properties)
                merged.SetFile(property.Name, file);
            foreach (var method in schema.Methods)
                merged.SetFile(method.Name, file);
            return;
        }

        merged.Add(file);
        CheckBase(merged, schema, file);
        merged.Schema = merged.Schema with
        {
            BaseName = merged.Schema.BaseName ?? schema.BaseName,
            Description = merged.Schema.Description ?? schema.Description,
            Flags = (merged.Schema.Flags | schema.Flags) & ~CimClassFlags.Fragment,
            Deprecated = merged.Schema.Deprecated ?? schema.Deprecated,
            Properties = Combine(merged, merged.Schema.Properties, schema.Properties, static property => property.Name, file),
            Methods = Combine(merged, merged.Schema.Methods, schema.Methods, static method => method.Name, file),
            Remarks = merged.Schema.Remarks.IsEmpty ? schema.Remarks : merged.Schema.Remarks,
        };
    }

    private void CheckBase(MergedClass merged, CimClassSchema schema, FileDeclarations file)
    {
        if (schema.BaseName is { } other && merged.Schema.BaseName is { } first && !string.Equals(first, other, StringComparison.OrdinalIgnoreCase))
            findings.Add(GeneratorRules.DifferentBase, file.Path, CimLocationKind.BaseClass, schema.Name, null, null, merged.Files[0].FileName, first, other);
    }

    private EquatableArray<T> Combine<T>(MergedClass merged, EquatableArray<T> first, EquatableArray<T> second, Func<T, string> nameOf, FileDeclarations file)
        where T : IEquatable<T>
    {
        if (second.IsEmpty)
            return first;

        var items = new List<T>(first);
        foreach (var item in second)
        {
            var name = nameOf(item);
            var index = items.FindIndex(existing => string.Equals(nameOf(existing), name, StringComparison.OrdinalIgnoreCase));
            if (index < 0)
            {
                items.Add(item);
                merged.SetFile(name, file);
            }
            else if (!items[index].Equals(item))
            {
                findings.Add(
                    GeneratorRules.DifferentMember, file.Path, CimLocationKind.Member, merged.Schema.Name, name, null, merged.FileOf(name).FileName);
            }
        }

        return new EquatableArray<T>(items);
    }
}
