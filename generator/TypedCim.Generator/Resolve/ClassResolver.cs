using TypedCim.Generator.Diagnostics;
using TypedCim.Generator.Manifest;
using TypedCim.Generator.Model;

namespace TypedCim.Generator.Resolve;

/// <summary>Makes the models of classes, each from its link alone: what its files declare and what it needs to know of others.</summary>
internal sealed class ClassResolver
{
    private readonly FindingList _findings = new();
    private readonly List<ClassModel> _classes = [];
    private readonly List<ManifestEntry> _manifest = [];

    /// <summary>Resolves the classes of one output file.</summary>
    public static ResolvedGroup Resolve(LinkGroup group, CancellationToken cancellationToken)
    {
        var resolver = new ClassResolver();
        foreach (var link in group.Classes)
        {
            cancellationToken.ThrowIfCancellationRequested();

            // What names the class must compile, so one that cannot be resolved is written without its members.
            if (!resolver.TryAdd(link, ClassMembers.Resolve))
                resolver.TryAdd(link, static (link, _) => ClassMembers.None(link));
        }

        return new ResolvedGroup(
            group.HintName,
            new EquatableArray<ClassModel>(resolver._classes),
            new EquatableArray<ManifestEntry>(resolver._manifest),
            resolver._findings.ToArray());
    }

    private bool TryAdd(ClassLink link, Func<ClassLink, FindingList, ClassMembers> resolve)
    {
        try
        {
            var members = resolve(link, _findings);
            var model = Build(members, out var surface);
            if (link.IsPublic)
                _manifest.Add(ManifestWriter.WriteClass(surface, link.Frame.Namespace));
            _classes.Add(model);
            return true;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            _findings.Add(GeneratorRules.ResolveFailed, link.Path, CimLocationKind.Class, link.Head.CimName, null, null, exception.Message);
            return false;
        }
    }

    private static ClassModel Build(ClassMembers members, out ClassSurface surface)
    {
        var link = members.Link;
        var head = link.Head;
        var schema = link.Schema;
        surface = members.ToSurface();
        return new ClassModel
        {
            CimName = head.CimName,
            CimNamespace = head.CimNamespace,
            Namespace = head.Namespace,
            Name = head.Name,
            TypeName = head.TypeName,
            BaseType = link.Base?.Head.TypeName,
            Files = link.FileNames,
            Flags = head.Flags,
            IsPublic = link.IsPublic,
            HasDocumentation = link.HasDocumentation,
            Documentation = new DocumentationModel(
                schema.Description, schema.Deprecated, (schema.Flags & CimClassFlags.Experimental) != 0, null, schema.Remarks),
            Family = members.Family,
            Properties = new EquatableArray<PropertyModel>(members.Properties),
            Redeclared = new EquatableArray<RedeclaredModel>(members.Redeclared),
            Methods = new EquatableArray<MethodModel>(members.Methods),
            NestedTypes = new EquatableArray<NestedTypeModel>(members.NestedTypes),
            Key = link.KeyName is null ? null : KeyResolver.Resolve(surface, link.KeyName),
            Fields = head.FieldsName is null ? null : FieldsResolver.Resolve(surface),
            SchemaName = link.Frame.SchemaName,
            IsSchemaPublic = link.IsSchemaPublic,
            SetName = link.SetName,
        };
    }
}
