using TypedCim.Generator.Model;
using TypedCim.Generator.Naming;

namespace TypedCim.Generator.Emit;

/// <summary>Writes all that belongs to one class: the proxy, its key, its columns and its entry on the connection.</summary>
internal static class ClassEmitter
{
    /// <summary>Writes the class, in a namespace block of its own.</summary>
    public static void Emit(CodeWriter writer, ClassModel model, OutputSettings settings)
    {
        var context = new EmitContext(writer, settings, model.IsPublic, model.HasDocumentation);
        writer.Open("namespace " + Identifier.EscapeDotted(model.Namespace));
        WriteProxy(context, model);
        KeyEmitter.Write(context, model);
        FieldsEmitter.Write(context, model);
        SetEmitter.Write(context, model);
        writer.Close();
    }

    private static void WriteProxy(EmitContext context, ClassModel model)
    {
        var writer = context.Writer;
        context.Docs.Summary(model.Documentation, RemarkText.ClassFacts(model));
        context.Docs.Remarks(RemarkText.OfClass(model));
        Attributes.WriteGeneratedCode(writer);
        Attributes.WriteObsolete(writer, model.Documentation.Deprecated);
        writer.Open(
            context.Access + (model.IsAbstract ? " abstract" : "") + " partial class " + Identifier.Escape(model.Name)
            + " : " + (model.BaseType ?? "global::TypedCim.CimObject"));

        // What users read comes first, what only the runtime calls last.
        PropertyEmitter.WriteProperties(context, model);
        MethodEmitter.Write(context, model.Methods);
        NestedTypeEmitter.Write(context, model.NestedTypes);
        ResultEmitter.Write(context, model.Methods);
        FamilyEmitter.WriteUnknown(context, model);
        FamilyEmitter.WriteFamily(context, model);
        DescriptorEmitter.Write(context, model);
        PropertyEmitter.WriteFields(context, model);
        SinkEmitter.Write(context, model);
        writer.Close();
    }
}
