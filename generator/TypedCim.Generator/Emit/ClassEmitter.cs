using TypedCim.Generator.Model;
using TypedCim.Generator.Naming;

namespace TypedCim.Generator.Emit;

/// <summary>Writes all that belongs to one class: the proxy, its key, its columns and its entry on the connection.</summary>
internal static class ClassEmitter
{
    /// <summary>Gives the text of the class, in a namespace block of its own.</summary>
    public static string Emit(ClassModel model, OutputSettings settings)
    {
        var context = new EmitContext(model, settings);
        var writer = context.Writer;
        writer.Open("namespace " + Identifier.EscapeDotted(model.Namespace));
        WriteProxy(context);
        KeyEmitter.Write(context);
        FieldsEmitter.Write(context);
        SetEmitter.Write(context);
        writer.Close();
        return writer.ToString();
    }

    private static void WriteProxy(EmitContext context)
    {
        var model = context.Class;
        var writer = context.Writer;
        context.Docs.Summary(model.Documentation, RemarkText.ClassFacts(model));
        context.Docs.Remarks(RemarkText.OfClass(model));
        Attributes.WriteGeneratedCode(writer);
        Attributes.WriteObsolete(writer, model.Documentation.Deprecated);
        writer.Open(
            context.Settings.Access + (model.IsAbstract ? " abstract" : "") + " partial class " + Identifier.Escape(model.Name)
            + " : " + (model.BaseType ?? "global::TypedCim.CimObject"));
        DescriptorEmitter.Write(context);
        PropertyEmitter.WriteFields(context);
        FamilyEmitter.WriteFamily(context);
        PropertyEmitter.WriteProperties(context);
        MethodEmitter.Write(context);
        NestedTypeEmitter.Write(context);
        ResultEmitter.Write(context);
        SinkEmitter.Write(context);
        FamilyEmitter.WriteUnknown(context);
        writer.Close();
    }
}
