using System.Globalization;
using TypedCim.Generator.Model;
using TypedCim.Generator.Naming;

namespace TypedCim.Generator.Emit;

/// <summary>Writes the methods of a proxy.</summary>
internal static class MethodEmitter
{
    private const string Task = "global::System.Threading.Tasks.Task";

    public static void Write(EmitContext context)
    {
        var methods = context.Class.Methods;
        for (var i = 0; i < methods.Count; i++)
        {
            context.Writer.Blank();
            WriteDocumentation(context, methods[i]);
            Attributes.WriteObsolete(context.Writer, methods[i].Documentation.Deprecated);
            WriteMethod(context, methods[i], i);
        }
    }

    /// <summary>The parameters that the caller passes, in the order of the C# signature: optional ones last.</summary>
    private static List<ParameterModel> Inputs(MethodModel method)
    {
        var inputs = new List<ParameterModel>();
        foreach (var parameter in method.Parameters)
        {
            if (parameter.IsInput && !parameter.IsOptional)
                inputs.Add(parameter);
        }

        foreach (var parameter in method.Parameters)
        {
            if (parameter.IsInput && parameter.IsOptional)
                inputs.Add(parameter);
        }

        return inputs;
    }

    private static void WriteDocumentation(EmitContext context, MethodModel method)
    {
        if (!context.Settings.Documentation)
            return;

        var docs = context.Docs;
        docs.Summary(method.Documentation, "Calls the CIM method <c>" + XmlText.Escape(method.CimName) + "</c>.");
        if (method.IsStatic)
            docs.Parameter("connection", "The connection to call on.");
        foreach (var parameter in Inputs(method))
            docs.Parameter(parameter.Name, parameter.Documentation, "CIM parameter of type " + RemarkText.TypeName(parameter.Value) + ".");
        docs.Parameter("cancellationToken", "Cancels the call.");
        if (ReturnWords(method) is { } words)
            docs.Returns(words);
        docs.Exception(
            method.IsStatus ? "global::TypedCim.CimMethodException" : "global::TypedCim.CimException",
            method.IsStatus ? "The method returned a code that means failure." : "The call failed.");
        docs.Remarks(RemarkText.OfMember(method.Documentation));
    }

    private static string? ReturnWords(MethodModel method)
    {
        if (method.ResultType is not null)
            return "The out parameters" + (method.Return is null ? "." : " and the return value.");
        if (method.Return is null || (method.IsStatus && method.Return.EnumType is null))
            return null;
        return method.IsStatus ? "The code, which means success." : "The return value, of type " + RemarkText.TypeName(method.Return) + ".";
    }

    private static void WriteMethod(EmitContext context, MethodModel method, int index)
    {
        var result = ResultType(context.Types, method);
        var isAsync = result is not null;
        context.Writer.Line(
            "public " + (method.IsHiding ? "new " : "") + (method.IsStatic ? "static " : "") + (isAsync ? "async " : "")
            + Task + (isAsync ? "<" + result + ">" : "") + " " + Identifier.Escape(method.Name) + "(" + Parameters(context.Types, method) + ")");
        context.Writer.Indent().Line("=> " + Body(method, Call(method, index), isAsync) + ";").Outdent();
    }

    private static string Body(MethodModel method, string call, bool isAsync)
    {
        if (!isAsync)
            return call;
        return method.ResultType is not null
            ? "new " + Identifier.Escape(method.ResultType) + "(await " + call + ".ConfigureAwait(false))"
            : ValueText.Return(method.Return!, "(await " + call + ".ConfigureAwait(false)).ReturnValue");
    }

    /// <summary>The type argument of the task; null for a plain task.</summary>
    private static string? ResultType(TypeText types, MethodModel method)
    {
        if (method.ResultType is not null)
            return method.ResultType;
        if (method.Return is null || (method.IsStatus && method.Return.EnumType is null))
            return null;
        return ReturnType(types, method.Return);
    }

    /// <summary>The C# type of a return value: numbers are never null.</summary>
    public static string ReturnType(TypeText types, ValueModel value) => TypeText.IsNumber(value) ? types.NotNull(value) : types.Nullable(value);

    private static string Parameters(TypeText types, MethodModel method)
    {
        var text = method.IsStatic ? "global::TypedCim.CimConnection connection, " : "";
        foreach (var parameter in Inputs(method))
        {
            text += types.Argument(parameter.Value, parameter.IsOptional) + " " + Identifier.Escape(parameter.Name)
                + (parameter.IsOptional ? " = null, " : ", ");
        }

        return text + "global::System.Threading.CancellationToken cancellationToken = default";
    }

    private static string Call(MethodModel method, int index)
    {
        var arguments = "";
        foreach (var parameter in method.Parameters)
        {
            if (parameter.IsInput)
                arguments += (arguments.Length == 0 ? "" : ", ") + ValueText.Argument(parameter.Value, Identifier.Escape(parameter.Name), parameter.IsOptional);
        }

        arguments = arguments.Length == 0
            ? "global::System.Array.Empty<global::TypedCim.CimValue>()"
            : "new global::TypedCim.CimValue[] { " + arguments + " }";
        var descriptor = "CimMetadata.OwnMethods[" + index.ToString(CultureInfo.InvariantCulture) + "], ";
        return (method.IsStatic ? "CimInvokeStaticAsync(connection, " : "CimInvokeAsync(") + descriptor + arguments + ", cancellationToken)";
    }
}
