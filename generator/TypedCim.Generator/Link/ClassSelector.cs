using TypedCim.Generator.Diagnostics;
using TypedCim.Generator.Pipeline;

namespace TypedCim.Generator.Link;

/// <summary>Leaves out the classes that no list asks for, except those that the others are made of: their bases and embedded classes.</summary>
/// <remarks>What a referenced assembly has needs no second proxy, so a class that is left out here is taken from there.</remarks>
internal sealed class ClassSelector(IReadOnlyList<MergedClass> classes, ClassIndex referenced, ClassList? projectList, FindingList findings)
{
    private readonly Dictionary<string, List<MergedClass>> _byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<MergedClass> _selected = [];
    private readonly Stack<MergedClass> _pending = new();

    /// <summary>Gives the selected classes in their order, and reports entries of lists that fit no class.</summary>
    public IReadOnlyList<MergedClass> Select()
    {
        foreach (var merged in classes)
        {
            if (!_byName.TryGetValue(merged.Schema.Name, out var named))
                _byName.Add(merged.Schema.Name, named = []);
            named.Add(merged);
        }

        CheckLists();
        foreach (var merged in classes)
        {
            if ((merged.Ask(static options => options.Classes) ?? projectList)?.AsksFor(merged.Schema.Name) != false)
                Add(merged);
        }

        while (_pending.Count > 0)
            AddParts(_pending.Pop());
        return _selected.Count == classes.Count ? classes : new List<MergedClass>(classes).FindAll(_selected.Contains);
    }

    private void Add(MergedClass merged)
    {
        if (_selected.Add(merged))
            _pending.Push(merged);
    }

    private void AddParts(MergedClass merged)
    {
        var schema = merged.Schema;
        AddNamed(schema.BaseName, schema);
        foreach (var property in schema.Properties)
            AddEmbedded(property.Type, schema);
        foreach (var method in schema.Methods)
        {
            foreach (var parameter in method.Parameters)
                AddEmbedded(parameter.Type, schema);
        }
    }

    private void AddEmbedded(CimTypeSchema type, CimClassSchema owner)
    {
        if (type.Kind == CimTypeKind.Object)
            AddNamed(type.ClassName, owner);
    }

    private void AddNamed(string? className, CimClassSchema owner)
    {
        if (className is null || !_byName.TryGetValue(className, out var named))
            return;

        var found = named.Find(merged => string.Equals(merged.Schema.Namespace, owner.Namespace, StringComparison.OrdinalIgnoreCase)) ?? named[0];
        if (referenced.Find(className, owner.Namespace) is null)
            Add(found);
    }

    private void CheckLists()
    {
        CheckList(projectList, null);
        var files = new HashSet<FileDeclarations>();
        foreach (var merged in classes)
        {
            foreach (var file in merged.Files)
            {
                if (file.Options.Classes is not null && files.Add(file))
                    CheckList(file.Options.Classes, file);
            }
        }
    }

    private void CheckList(ClassList? list, FileDeclarations? file)
    {
        if (list is null)
            return;
        foreach (var pattern in list.Wanted)
            CheckPattern(pattern, file);
        foreach (var pattern in list.Unwanted)
            CheckPattern(pattern, file);
    }

    private void CheckPattern(string pattern, FileDeclarations? file)
    {
        var names = file is null ? NamesOfProject() : NamesOf(file);
        if (names.Exists(name => ClassList.Matches(pattern, name)))
            return;

        var suggestion = Spelling.FindNearest(pattern, names) is { } nearest ? " Did you mean '" + nearest + "'?" : "";
        findings.Add(
            GeneratorRules.UnmatchedClass,
            file?.Path ?? "",
            CimLocationKind.Class,
            pattern,
            null,
            null,
            file is null ? ProjectOptions.ClassesProperty : MofFileOptions.ClassesMetadata + " of " + file.FileName,
            suggestion);
    }

    private List<string> NamesOfProject()
    {
        var names = new List<string>(_byName.Keys);
        names.AddRange(referenced.Names);
        return names;
    }

    private static List<string> NamesOf(FileDeclarations file)
    {
        var names = new List<string>(file.Classes.Count);
        foreach (var schema in file.Classes)
            names.Add(schema.Name);
        return names;
    }
}
