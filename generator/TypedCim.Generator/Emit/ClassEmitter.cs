using TypedCim.Generator.Model;
using TypedCim.Generator.Naming;

namespace TypedCim.Generator.Emit;

/// <summary>Writes all that belongs to one class: the proxy, its key, its columns and its entry on the connection.</summary>
internal static class ClassEmitter
{
    /// <summary>Writes the class into its open namespace.</summary>
    public static void Emit(CodeWriter writer, ClassModel model, OutputSettings settings)
    {
        var context = new EmitContext(writer, settings, model.Namespace, model.IsPublic, model.HasDocumentation);
        WriteProxy(context, model);
        KeyEmitter.Write(context, model);
        FieldsEmitter.Write(context, model);
        SetEmitter.Write(context, model);
    }

    private static void WriteProxy(EmitContext context, ClassModel model)
    {
        var writer = context.Writer;
        context.Docs.Summary(model.Documentation, RemarkText.ClassFacts(model), RemarkText.OfClass(model));
        Attributes.WriteGeneratedCode(writer);
        Attributes.WriteObsolete(writer, model.Documentation.Deprecated);
        writer.Open(
            context.Access + (model.IsAbstract ? " abstract" : "") + " partial class " + Identifier.Escape(model.Name)
            + " : " + (model.BaseType is { } baseType ? context.Types.Shorten(baseType) : NamespaceBlock.Runtime + "CimObject"));

        // What users read comes first, what only the runtime calls last.
        PropertyEmitter.Write(context, model);
        MethodEmitter.Write(context, model.Methods);
        NestedTypeEmitter.Write(context, model.NestedTypes);
        ResultEmitter.Write(context, model.Methods);
        FamilyEmitter.WriteUnknown(context, model);
        FamilyEmitter.WriteFamily(context, model);
        DescriptorEmitter.Write(context, model);
        TransferEmitter.Write(context, model);
        writer.Close();
    }
}
