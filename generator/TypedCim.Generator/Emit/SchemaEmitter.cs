using TypedCim.Generator.Model;
using TypedCim.Generator.Naming;

namespace TypedCim.Generator.Emit;

/// <summary>Writes the one file an assembly has besides its classes: the manifest and the list of its classes.</summary>
internal static class SchemaEmitter
{
    public static string Emit(SchemaModel schema, OutputSettings settings)
    {
        var writer = new CodeWriter();
        var docs = new DocumentationWriter(writer, settings.Documentation);
        SourceHeader.Write(writer, "The schema of this assembly, from all of its MOF files.", settings.NullableReferences);
        if (schema.Manifest.Length > 0)
            writer.Line("[assembly: global::TypedCim.CimSchema(" + StringLiteral.Quote(schema.Manifest) + ")]").Blank();

        writer.Open("namespace " + Identifier.EscapeDotted(schema.Namespace));
        docs.Summary("The classes of the schema, as members of a connection.");
        Attributes.WriteGeneratedCode(writer);
        writer.Open(EmitContext.AccessOf(schema.IsPublic) + " static partial class " + Identifier.Escape(schema.Name));
        docs.Summary("Gets all classes of this assembly, to be added to the schemas of a connection.");
        writer.Open("public static global::TypedCim.CimSchema Instance");
        writer.Open("get");
        writer.Line("return new global::TypedCim.CimSchema(" + StringLiteral.Quote(schema.AssemblyName) + ", () => new global::TypedCim.CimFamily[]").Open();
        foreach (var family in schema.RootFamilies)
            writer.Line(family + ",");
        writer.Close(schema.Extensions.IsEmpty ? ");" : ",");
        WriteExtensions(writer, schema.Extensions);
        writer.Close();
        writer.Close();
        writer.Close();
        writer.Close();
        return writer.ToString();
    }

    private static void WriteExtensions(CodeWriter writer, EquatableArray<string> extensions)
    {
        if (extensions.IsEmpty)
            return;

        writer.Line("() => new global::TypedCim.CimExtension[]").Open();
        foreach (var type in extensions)
            writer.Line(type + "." + ExtensionEmitter.Descriptor + ",");
        writer.Close(");");
    }
}
