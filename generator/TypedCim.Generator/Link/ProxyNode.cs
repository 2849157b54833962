using TypedCim.Generator.Model;

namespace TypedCim.Generator.Link;

/// <summary>A class while the schema is put together; it lives within one run of the linker only.</summary>
internal sealed class ProxyNode(string cimName, string? cimNamespace, string namespaceName, string name)
{
    private ProxyHead? _head;
    private ClassTarget? _target;

    /// <summary>The name on the wire.</summary>
    public string CimName { get; } = cimName;

    /// <summary>The absolute CIM namespace, or null.</summary>
    public string? CimNamespace { get; } = cimNamespace;

    /// <summary>The C# namespace, not escaped.</summary>
    public string Namespace { get; } = namespaceName;

    /// <summary>The C# name, not escaped.</summary>
    public string Name { get; } = name;

    /// <summary>What the MOF files declare; null for a class of a referenced assembly.</summary>
    public MergedClass? Declaration { get; init; }

    /// <summary>The marks.</summary>
    public CimClassFlags Flags { get; init; }

    /// <summary>Whether the proxy is public.</summary>
    public bool IsPublic { get; set; } = true;

    /// <summary>The base, or null.</summary>
    public ProxyNode? Base { get; set; }

    /// <summary>The proxy of a referenced assembly that gets the methods; null unless this is no class but methods for one.</summary>
    public ProxyNode? Extends { get; init; }

    /// <summary>The classes directly below, in this assembly.</summary>
    public List<ProxyNode> Derived { get; } = [];

    /// <summary>Whether the proxy has a family.</summary>
    public bool HasFamily { get; set; }

    /// <summary>The class of columns, not escaped; null without one.</summary>
    public string? FieldsName { get; set; }

    /// <summary>The class with all that it needs to know of others; null until then, and for one that could not be linked.</summary>
    public ClassLink? Link { get; set; }

    /// <summary>What classes below see; null until then, and for a class of this project that has none below.</summary>
    public ClassSurface? Surface { get; set; }

    /// <summary>What the class is. Asked for when all of its marks are made.</summary>
    public ProxyHead Head => _head ??= new ProxyHead(CimName, CimNamespace, Namespace, Name, Flags, HasFamily, FieldsName);

    /// <summary>The class as others name it. Asked for when all of its marks are made.</summary>
    public ClassTarget Target => _target ??= new ClassTarget(Head.TypeName, Head.Family, Lineage());

    /// <summary>Makes the node of a class of a referenced assembly.</summary>
    public static ProxyNode Of(ClassSurface surface)
    {
        var head = surface.Head;
        return new ProxyNode(head.CimName, head.CimNamespace, head.Namespace, head.Name)
        {
            Flags = head.Flags,
            HasFamily = head.HasFamily,
            FieldsName = head.FieldsName,
            Surface = surface,
            _head = head,
        };
    }

    /// <summary>The classes of the project first, then those of referenced assemblies, which know each other by their surfaces.</summary>
    private EquatableArray<string> Lineage()
    {
        var names = new List<string>();
        var last = this;
        for (var level = this; level is not null; level = level.Base)
        {
            names.Add(level.Head.TypeName);
            last = level;
        }

        for (var above = last.Declaration is null ? last.Surface?.Base : null; above is not null; above = above.Base)
            names.Add(above.Head.TypeName);
        return new EquatableArray<string>(names);
    }
}
