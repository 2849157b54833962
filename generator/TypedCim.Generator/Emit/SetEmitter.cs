using TypedCim.Generator.Model;
using TypedCim.Generator.Naming;

namespace TypedCim.Generator.Emit;

/// <summary>Writes the extension methods by which a connection gives the set of a class.</summary>
internal static class SetEmitter
{
    private const string Connection = "this " + NamespaceBlock.Runtime + "CimConnection connection";

    public static void Write(EmitContext context, ClassModel model)
    {
        if (model.SetName is null || model.Fields is null)
            return;

        var writer = context.Writer.Blank();
        writer.Open(EmitContext.AccessOf(model.IsSchemaPublic) + " static partial class " + Identifier.Escape(model.SchemaName));
        WriteSet(context, model, model.SetName, model.Fields);
        if (model is { Key: { } key, IsAbstract: false })
            WriteHandle(context, model, model.SetName, key);
        writer.Close();
    }

    private static void WriteSet(EmitContext context, ClassModel model, string setName, FieldsModel fields)
    {
        var proxy = context.Types.Shorten(model.TypeName);
        var fieldsType = NamespaceBlock.OwnType(fields.Name);
        var isSingleton = model.Key is null && (model.Flags & CimClassFlags.Singleton) != 0;
        var type = NamespaceBlock.Runtime + (isSingleton ? "CimSingleton<" : "CimSet<") + proxy + ", " + fieldsType
            + (model.Key is null ? "" : ", " + KeyType(context, model.Key)) + ">";
        var arguments = "connection, " + proxy + (model.Family is null ? ".CimMetadata.Family" : ".CimFamily") + ", new " + fieldsType + "()"
            + (model.Key is null ? "" : ", key => " + KeyValues(context, model.Key));

        context.Docs.Inherit(proxy);
        context.Writer.Line(context.Access + " static " + type + " " + Identifier.Escape(setName) + "(" + Connection + ")");
        context.Writer.Indent().Line("=> new " + type + "(" + arguments + ");").Outdent();
    }

    private static void WriteHandle(EmitContext context, ClassModel model, string setName, KeyModel key)
    {
        var parameter = key.StructName is null ? Identifier.Escape(key.Parts[0].ParameterName) : "key";
        context.Writer.Blank();
        context.Docs.Summary("An instance by its key, without reading it: only the key is loaded.");
        context.Writer.Line(
            context.Access + " static " + context.Types.Shorten(model.TypeName) + " " + Identifier.Escape(setName) + "(" + Connection + ", "
            + KeyType(context, key) + " " + parameter + ")");
        // A parameter may be called like the set.
        context.Writer.Indent().Line("=> " + NamespaceBlock.OwnType(model.SchemaName) + "." + Identifier.Escape(setName) + "(connection).ByKey(" + parameter + ");").Outdent();
    }

    private static string KeyType(EmitContext context, KeyModel key) =>
        key.StructName is null ? context.Types.NotNull(key.Parts[0].Value) : NamespaceBlock.OwnType(key.StructName);

    private static string KeyValues(EmitContext context, KeyModel key)
    {
        if (key.StructName is null)
            return context.Values.Argument(key.Parts[0].Value, "key", isOptional: false);

        var values = "";
        foreach (var part in key.Parts)
            values += (values.Length == 0 ? "" : ", ") + context.Values.Argument(part.Value, "key." + Identifier.Escape(part.Name), isOptional: false);
        return "new " + NamespaceBlock.Runtime + "CimValue[] { " + values + " }";
    }
}
