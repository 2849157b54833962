using System.Globalization;
using TypedCim.Generator.Model;
using TypedCim.Generator.Naming;

namespace TypedCim.Generator.Emit;

/// <summary>Writes the methods of a proxy.</summary>
internal static class MethodEmitter
{
    private const string Task = NamespaceBlock.Framework + "Threading.Tasks.Task";

    /// <summary>Writes the methods of a proxy.</summary>
    public static void Write(EmitContext context, EquatableArray<MethodModel> methods)
    {
        for (var i = 0; i < methods.Count; i++)
        {
            context.Writer.Blank();
            WriteMethod(context, methods[i], i, extendedType: null);
        }
    }

    /// <summary>Writes a method for the proxy of another assembly.</summary>
    public static void WriteExtension(EmitContext context, MethodModel method, int index, string extendedType) =>
        WriteMethod(context, method, index, extendedType);

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

    private static void WriteDocumentation(EmitContext context, MethodModel method, bool isExtension)
    {
        if (!context.HasDocumentation)
            return;

        var docs = context.Docs;
        docs.Summary(method.Documentation, "Calls the CIM method <c>" + XmlText.Escape(method.CimName) + "</c>.", RemarkText.OfMember(method.Documentation));
        if (method.IsStatic)
            docs.Parameter(MethodModel.ConnectionParameter, "The connection to call on.");
        else if (isExtension)
            docs.Parameter(MethodModel.InstanceParameter, "The instance to call on.");
        foreach (var parameter in Inputs(method))
            docs.Parameter(parameter.Name, parameter.Documentation, RemarkText.Facts(parameter));
        docs.Parameter("cancellationToken", "Cancels the call.");
        if (ReturnWords(method) is { } words)
            docs.Returns(words);
        docs.Exception(
            NamespaceBlock.Runtime + (method.IsStatus ? "CimMethodException" : "CimException"),
            method.IsStatus ? "The returned code means failure." : "The call failed.");
    }

    private static string? ReturnWords(MethodModel method)
    {
        if (method.ResultType is not null)
            return "The out parameters" + (method.Return is null ? "." : " and the return value.");
        if (method.Return is null || (method.IsStatus && method.Return.EnumType is null))
            return null;
        return method.IsStatus ? "The code, which means success." : "The return value, of type " + RemarkText.TypeName(method.Return) + ".";
    }

    private static void WriteMethod(EmitContext context, MethodModel method, int index, string? extendedType)
    {
        WriteDocumentation(context, method, extendedType is not null);
        Attributes.WriteObsolete(context.Writer, method.Documentation.Deprecated);
        var isStatic = method.IsStatic || extendedType is not null;
        var result = ResultType(context.Types, method);
        var isAsync = result is not null;
        context.Writer.Line(
            "public " + (method.IsHiding ? "new " : "") + (isStatic ? "static " : "") + (isAsync ? "async " : "")
            + Task + (isAsync ? "<" + result + ">" : "") + " " + Identifier.Escape(method.Name) + "(" + Receiver(context.Types, method, extendedType) + Parameters(context.Types, method) + ")");
        context.Writer.Indent().Line("=> " + Body(context, method, Callee(method, index, extendedType) + Arguments(context, method) + ", cancellationToken)", isAsync) + ";").Outdent();
    }

    private static string Body(EmitContext context, MethodModel method, string call, bool isAsync)
    {
        if (!isAsync)
            return call;
        return method.ResultType is not null
            ? "new " + Identifier.Escape(method.ResultType) + "(await " + call + ".ConfigureAwait(false))"
            : context.Values.Return(method.Return!, "(await " + call + ".ConfigureAwait(false)).ReturnValue");
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

    /// <summary>What comes before the parameters of the CIM method.</summary>
    private static string Receiver(TypeText types, MethodModel method, string? extendedType)
    {
        if (method.IsStatic)
            return NamespaceBlock.Runtime + "CimConnection " + MethodModel.ConnectionParameter + ", ";
        return extendedType is null ? "" : "this " + types.Shorten(extendedType) + " " + MethodModel.InstanceParameter + ", ";
    }

    private static string Parameters(TypeText types, MethodModel method)
    {
        var text = "";
        foreach (var parameter in Inputs(method))
        {
            text += types.Argument(parameter.Value, parameter.IsOptional) + " " + Identifier.Escape(parameter.Name)
                + (parameter.IsOptional ? " = null, " : ", ");
        }

        return text + NamespaceBlock.Framework + "Threading.CancellationToken cancellationToken = default";
    }

    /// <summary>The method of the runtime, up to the arguments.</summary>
    private static string Callee(MethodModel method, int index, string? extendedType)
    {
        var number = index.ToString(CultureInfo.InvariantCulture);
        if (extendedType is null)
        {
            return (method.IsStatic ? "CimInvokeStaticAsync(" + MethodModel.ConnectionParameter + ", " : "CimInvokeAsync(")
                + "CimMetadata.OwnMethods[" + number + "], ";
        }

        return ExtensionEmitter.Descriptor + (method.IsStatic ? ".InvokeStaticAsync(" + MethodModel.ConnectionParameter : ".InvokeAsync(" + MethodModel.InstanceParameter)
            + ", " + number + ", ";
    }

    private static string Arguments(EmitContext context, MethodModel method)
    {
        var arguments = "";
        foreach (var parameter in method.Parameters)
        {
            if (parameter.IsInput)
                arguments += (arguments.Length == 0 ? "" : ", ") + context.Values.Argument(parameter.Value, Identifier.Escape(parameter.Name), parameter.IsOptional);
        }

        return arguments.Length == 0
            ? NamespaceBlock.Framework + "Array.Empty<" + NamespaceBlock.Runtime + "CimValue>()"
            : "new " + NamespaceBlock.Runtime + "CimValue[] { " + arguments + " }";
    }
}
