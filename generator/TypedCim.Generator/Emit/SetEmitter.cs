using TypedCim.Generator.Model;
using TypedCim.Generator.Naming;

namespace TypedCim.Generator.Emit;

/// <summary>Writes the extension methods by which a connection gives the set of a class.</summary>
internal static class SetEmitter
{
    private const string Runtime = "global::TypedCim.";

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
        var fieldsType = Qualified(model.Namespace, fields.Name);
        var family = model.TypeName + (model.Family is null ? ".CimMetadata.FamilyOf(null, null)" : ".CimFamily");
        var isSingleton = model.Key is null && (model.Flags & CimClassFlags.Singleton) != 0;
        var type = Runtime + (isSingleton ? "CimSingleton<" : "CimSet<") + model.TypeName + ", " + fieldsType
            + (model.Key is null ? "" : ", " + KeyType(context, model, model.Key)) + ">";
        var arguments = "connection, " + family + ", new " + fieldsType + "()" + (model.Key is null ? "" : ", key => " + KeyValues(model.Key));

        context.Docs.Inherit(model.TypeName);
        context.Writer.Line(context.Access + " static " + type + " " + Identifier.Escape(setName) + "(this " + Runtime + "CimConnection connection)");
        context.Writer.Indent().Line("=> new " + type + "(" + arguments + ");").Outdent();
    }

    private static void WriteHandle(EmitContext context, ClassModel model, string setName, KeyModel key)
    {
        var parameter = key.StructName is null ? Identifier.Escape(key.Parts[0].ParameterName) : "key";
        context.Writer.Blank();
        context.Docs.Summary("An instance of <see cref=\"" + model.TypeName + "\"/> by its key, without reading it first.");
        context.Docs.Parameter("connection", "The connection.");
        context.Docs.Parameter(parameter.TrimStart('@'), "The key.");
        context.Docs.Returns("An object of which only the key is loaded.");
        context.Writer.Line(
            context.Access + " static " + model.TypeName + " " + Identifier.Escape(setName) + "(this " + Runtime + "CimConnection connection, "
            + KeyType(context, model, key) + " " + parameter + ")");
        context.Writer.Indent().Line("=> " + Qualified(model.Namespace, model.SchemaName) + "." + Identifier.Escape(setName) + "(connection).ByKey(" + parameter + ");").Outdent();
    }

    private static string KeyType(EmitContext context, ClassModel model, KeyModel key) =>
        key.StructName is null ? context.Types.NotNull(key.Parts[0].Value) : Qualified(model.Namespace, key.StructName);

    private static string KeyValues(KeyModel key)
    {
        var values = "";
        foreach (var part in key.Parts)
        {
            var source = key.StructName is null ? "key" : "key." + Identifier.Escape(part.Name);
            values += (values.Length == 0 ? "" : ", ") + ValueText.Argument(part.Value, source, isOptional: false);
        }

        return "new " + Runtime + "CimValue[] { " + values + " }";
    }

    private static string Qualified(string namespaceName, string name) => "global::" + Identifier.EscapeDotted(namespaceName) + "." + Identifier.Escape(name);
}
