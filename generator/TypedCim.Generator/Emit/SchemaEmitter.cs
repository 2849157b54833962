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

        NamespaceBlock.Open(writer, schema.Namespace);
        docs.Summary("The classes of the schema, as members of a connection.");
        Attributes.WriteGeneratedCode(writer);
        writer.Open(EmitContext.AccessOf(schema.IsPublic) + " static partial class " + Identifier.Escape(schema.Name));
        docs.Summary("Gets all classes of this assembly, to be added to the schemas of a connection.");
        const string type = NamespaceBlock.Runtime + "CimSchema";
        writer.Line("public static " + type + " Instance => new " + type + "(").Indent();
        writer.Line(StringLiteral.Quote(schema.AssemblyName) + ",");
        WriteArray(writer, "CimFamily", schema.RootFamilies, schema.Namespace, "", schema.Extensions.IsEmpty ? ");" : ",");
        if (!schema.Extensions.IsEmpty)
            WriteArray(writer, "CimExtension", schema.Extensions, schema.Namespace, "." + ExtensionEmitter.Descriptor, ");");
        writer.Outdent();
        writer.Close();
        NamespaceBlock.Close(writer);
        return writer.ToString();
    }

    private static void WriteArray(CodeWriter writer, string type, EquatableArray<string> items, string namespaceName, string member, string end)
    {
        writer.Line("() => new " + NamespaceBlock.Runtime + type + "[]").Open();
        foreach (var item in items)
            writer.Line(NamespaceBlock.Shorten(item, namespaceName) + member + ",");
        writer.Close(end);
    }
}
