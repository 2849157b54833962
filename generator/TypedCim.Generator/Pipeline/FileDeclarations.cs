using System.Collections.Immutable;
using TypedCim.Generator.Model;

namespace TypedCim.Generator.Pipeline;

/// <summary>The classes of one MOF file. Cacheable: equal for texts that differ in white space and comments only.</summary>
/// <param name="Path">The path of the file.</param>
/// <param name="FileName">Its name without folders; the only part of the path that output may show.</param>
/// <param name="Options">What the file asks for.</param>
/// <param name="Classes">The classes.</param>
/// <param name="Enumerations">The enumerations of MOF 3; classes of other files may use them.</param>
internal sealed record FileDeclarations(
    string Path,
    string FileName,
    MofFileOptions Options,
    EquatableArray<CimClassSchema> Classes,
    EquatableArray<CimEnumerationSchema> Enumerations)
{
    /// <summary>Gives the declarations of all files.</summary>
    public static EquatableArray<FileDeclarations> Of(ImmutableArray<MofFileModel> files)
    {
        var declarations = new List<FileDeclarations>(files.Length);
        foreach (var file in files)
            declarations.Add(file.Declarations);
        return new EquatableArray<FileDeclarations>(declarations);
    }

    /// <summary>The classes by name.</summary>
    public IEnumerable<ClassIdentity> Identities()
    {
        var identities = new List<ClassIdentity>(Classes.Count);
        foreach (var schema in Classes)
            identities.Add(new ClassIdentity(Path, schema.Name, schema.Namespace));
        return identities;
    }
}
