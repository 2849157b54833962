using TypedCim.Generator.Model;
using TypedCim.Generator.Naming;

namespace TypedCim.Generator.Emit;

/// <summary>Writes methods for a class of a referenced assembly: extension methods of its proxy, static ones where the language has no better place.</summary>
internal static class ExtensionEmitter
{
    /// <summary>The member that holds the descriptors.</summary>
    public const string Descriptor = "CimAdded";

    /// <summary>Writes the class of extension methods, in a namespace block of its own.</summary>
    public static void Emit(CodeWriter writer, ExtensionModel model, OutputSettings settings)
    {
        var context = new EmitContext(writer, settings, model.Namespace, model.IsPublic, model.HasDocumentation);
        NamespaceBlock.Open(writer, model.Namespace);
        context.Docs.Summary("Methods of the CIM class <c>" + XmlText.Escape(model.CimName) + "</c> beside those of <see cref=\"" + context.Types.Shorten(model.TargetType) + "\"/>.");
        Attributes.WriteGeneratedCode(writer);
        writer.Open(context.Access + " static partial class " + Identifier.Escape(model.Name));
        WriteDescriptor(context, model);
        WriteMethods(context, model);
        NestedTypeEmitter.Write(context, model.NestedTypes);
        ResultEmitter.Write(context, model.Methods);
        writer.Close();
        NamespaceBlock.Close(writer);
    }

    private static void WriteDescriptor(EmitContext context, ExtensionModel model)
    {
        var writer = context.Writer;
        var type = NamespaceBlock.Runtime + "CimExtension";
        Attributes.WriteNeverBrowsable(writer);
        writer.Line("public static readonly " + type + " " + Descriptor + " = new " + type + "(" + context.Types.Shorten(model.TargetType) + ".CimMetadata,");
        var members = new MemberTable(context.Types);
        foreach (var method in model.Methods)
            members.Add(method);
        DescriptorEmitter.WriteArguments(writer, members, "");
    }

    /// <summary>From C# 14 on, static methods stand in an extension block, so that they are called on the proxy's name like its own.</summary>
    private static void WriteMethods(EmitContext context, ExtensionModel model)
    {
        for (var i = 0; i < model.Methods.Count; i++)
        {
            var hasBlock = model.Methods[i].IsStatic && context.Settings.ExtensionMembers;
            context.Writer.Blank();
            if (hasBlock)
                context.Writer.Open("extension(" + context.Types.Shorten(model.TargetType) + ")");
            MethodEmitter.WriteExtension(context, model.Methods[i], i, model.TargetType);
            if (hasBlock)
                context.Writer.Close();
        }
    }
}
