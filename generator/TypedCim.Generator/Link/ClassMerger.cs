using TypedCim.Generator.Diagnostics;
using TypedCim.Generator.Naming;
using TypedCim.Generator.Pipeline;

namespace TypedCim.Generator.Link;

/// <summary>Puts the declarations of one class from several files together. Files count in the order of their names, so the outcome is the same everywhere.</summary>
internal sealed class ClassMerger(FindingList findings)
{
    private readonly Dictionary<string, MergedClass> _classes = new(StringComparer.OrdinalIgnoreCase);
    private readonly ClassHomes<MergedClass> _homes = new();

    /// <summary>Gives all classes in ordinal order.</summary>
    public List<MergedClass> Merge(IEnumerable<FileDeclarations> declarations, CancellationToken cancellationToken)
    {
        var files = Distinct(declarations);
        var enumerations = new EnumerationTypes();
        foreach (var file in files)
            enumerations.Add(file.Enumerations);
        var fragments = new List<(CimClassSchema Schema, FileDeclarations File)>();
        foreach (var file in files)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var schema in enumerations.Apply(file.Classes))
            {
                if ((schema.Flags & CimClassFlags.Fragment) != 0)
                    fragments.Add((schema, file));
                else if ((schema.Flags & CimClassFlags.Amendment) == 0)
                    Add(KeyOf(schema), schema, file);
            }
        }

        AddFragments(fragments);
        AddAmendments(files, cancellationToken);
        var merged = new List<MergedClass>(_classes.Values);
        merged.Sort(static (left, right) => ClassOrder.Compare(left.Schema.Name, left.Schema.Namespace, right.Schema.Name, right.Schema.Namespace));
        return merged;
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

    /// <summary>Bare methods belong to the class of their name; without one they are a class.</summary>
    private void AddFragments(List<(CimClassSchema Schema, FileDeclarations File)> fragments)
    {
        foreach (var (schema, file) in fragments)
            Add(_homes.Find(schema) is { } home ? KeyOf(home.Schema) : KeyOf(schema), schema, file);
    }

    /// <summary>An amendment never makes a class.</summary>
    private void AddAmendments(List<FileDeclarations> files, CancellationToken cancellationToken)
    {
        var checks = new AmendmentChecks(schema => _homes.Find(schema)?.Schema, _homes.Names);
        foreach (var file in files)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var problem in checks.Check(file.Classes))
                findings.Add(problem.Rule, file.Path, problem.Kind, problem.Class, problem.Member, problem.Parameter, problem.Arguments);
            foreach (var schema in file.Classes)
            {
                if ((schema.Flags & CimClassFlags.Amendment) != 0 && _homes.Find(schema) is { } home)
                    home.Schema = ClassAmender.Amend(home.Schema, schema);
            }
        }
    }

    private void Add(string key, CimClassSchema schema, FileDeclarations file)
    {
        if (!_classes.TryGetValue(key, out var merged))
        {
            merged = new MergedClass(schema, file);
            _classes.Add(key, merged);
            _homes.Add(schema, merged);
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
