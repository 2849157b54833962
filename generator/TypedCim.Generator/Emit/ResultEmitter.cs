using System.Globalization;
using TypedCim.Generator.Model;
using TypedCim.Generator.Naming;

namespace TypedCim.Generator.Emit;

/// <summary>Writes the structs that carry the return value and the out parameters of methods.</summary>
internal static class ResultEmitter
{
    public static void Write(EmitContext context, EquatableArray<MethodModel> methods)
    {
        foreach (var method in methods)
        {
            if (method.ResultType is not null)
                WriteResult(context, method, method.ResultType);
        }
    }

    private static void WriteResult(EmitContext context, MethodModel method, string resultType)
    {
        var writer = context.Writer.Blank();
        context.Docs.Summary("What <c>" + XmlText.Escape(method.Name) + "</c> gives back.");
        writer.Open("public " + (method.IsResultHiding ? "new " : "") + "readonly struct " + Identifier.Escape(resultType));
        writer.Open("internal " + Identifier.Escape(resultType) + "(" + NamespaceBlock.Runtime + "CimOutput output)");
        if (method.Return is not null)
            writer.Line("this." + method.ReturnName + " = " + context.Values.Return(method.Return, "output.ReturnValue") + ";");
        for (var i = 0; i < method.Parameters.Count; i++)
        {
            var parameter = method.Parameters[i];
            if (parameter.IsOutput)
            {
                var source = "output[" + i.ToString(CultureInfo.InvariantCulture) + "]";
                writer.Line("this." + Identifier.Escape(parameter.ResultName) + " = " + context.Values.Output(parameter.Value, source) + ";");
            }
        }

        writer.Close();
        WriteProperties(context, method);
        writer.Close();
    }

    private static void WriteProperties(EmitContext context, MethodModel method)
    {
        if (method.Return is not null)
        {
            context.Writer.Blank();
            context.Docs.Summary(method.IsStatus ? "The code that the method returned; it means success." : "The return value.");
            context.Writer.Line("public " + MethodEmitter.ReturnType(context.Types, method.Return) + " " + method.ReturnName + " { get; }");
        }

        foreach (var parameter in method.Parameters)
        {
            if (!parameter.IsOutput)
                continue;

            context.Writer.Blank();
            context.Docs.Summary(parameter.Documentation, RemarkText.Facts(parameter), RemarkText.OfMember(parameter.Documentation));
            context.Writer.Line("public " + context.Types.Nullable(parameter.Value) + " " + Identifier.Escape(parameter.ResultName) + " { get; }");
        }
    }
}
