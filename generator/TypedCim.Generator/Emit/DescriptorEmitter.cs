using System.Globalization;
using TypedCim.Generator.Model;

namespace TypedCim.Generator.Emit;

/// <summary>Writes the class descriptor: the table by which the runtime finds names, types and keys.</summary>
internal static class DescriptorEmitter
{
    private const string Runtime = "global::TypedCim.";

    public static void Write(EmitContext context, ClassModel model)
    {
        var writer = context.Writer.Blank();
        context.Docs.Summary("The descriptor of the class.");
        Attributes.WriteNeverBrowsable(writer);
        var hiding = model.BaseType is null ? "" : "new ";
        writer.Line("public static " + hiding + "readonly " + Runtime + "CimClass CimMetadata = new " + Runtime + "CimClass(").Indent();
        writer.Line(
            StringLiteral.Quote(model.CimName) + ", " + StringLiteral.QuoteOrNull(model.CimNamespace) + ", "
            + (model.BaseType is null ? "null" : model.BaseType + ".CimMetadata") + ", " + Flags(model.Flags) + ", "
            + (model.IsAbstract ? "null" : "() => new " + model.TypeName + "()") + ",");
        WriteArray(writer, "CimProperty", model.Properties, static property => Property(property.CimName, property.Value, property.Flags), ",");
        var entries = Entries(model);
        WriteMethods(writer, model.Methods, entries.IsEmpty ? ");" : ",");
        if (!entries.IsEmpty)
            WriteArray(writer, "CimProperty", entries, static entry => Property(entry.CimName, entry.Value, entry.Flags), ");");
        writer.Outdent();
        writer.Line("private static readonly int CimFirst = CimMetadata.First;");
    }

    /// <summary>Writes an array of method descriptors, and what follows it.</summary>
    public static void WriteMethods(CodeWriter writer, EquatableArray<MethodModel> methods, string suffix) =>
        WriteArray(writer, "CimMethod", methods, static method => Method(method), suffix);

    private static EquatableArray<RedeclaredModel> Entries(ClassModel model)
    {
        var entries = new List<RedeclaredModel>();
        foreach (var redeclared in model.Redeclared)
        {
            if (redeclared.IsEntry)
                entries.Add(redeclared);
        }

        return new EquatableArray<RedeclaredModel>(entries);
    }

    private static void WriteArray<T>(CodeWriter writer, string type, EquatableArray<T> items, Func<T, string> format, string suffix)
        where T : IEquatable<T>
    {
        if (items.IsEmpty)
        {
            writer.Line("global::System.Array.Empty<" + Runtime + type + ">()" + suffix);
            return;
        }

        writer.Line("new " + Runtime + type + "[]").Open();
        foreach (var item in items)
            writer.Line(format(item) + ",");
        writer.Close(suffix);
    }

    private static string Property(string name, ValueModel value, CimPropertyFlags flags) =>
        "new " + Runtime + "CimProperty(" + StringLiteral.Quote(name) + ", " + TypeText.CimType(value) + ", " + Flags(flags)
        + (value.Kind == CimTypeKind.Object && value.Family is not null ? ", () => " + value.Family : "") + ")";

    private static string Method(MethodModel method)
    {
        var text = "new " + Runtime + "CimMethod(" + StringLiteral.Quote(method.CimName) + ", " + TypeText.CimType(method.Return) + ", " + Flags(method);
        foreach (var parameter in method.Parameters)
            text += ", " + Parameter(parameter);
        return text + ")" + Initializer(method);
    }

    private static string Initializer(MethodModel method)
    {
        var codes = "";
        foreach (var code in method.SuccessCodes)
            codes += (codes.Length == 0 ? "" : ", ") + code.ToString(CultureInfo.InvariantCulture);

        var text = codes.Length == 0 ? "" : "SuccessCodes = new long[] { " + codes + " }";
        if (method.IsStatus && method.Return?.EnumType is { } names)
            text += (text.Length == 0 ? "" : ", ") + "CodeName = code => unchecked((" + names + ")code).ToString()";
        return text.Length == 0 ? "" : " { " + text + " }";
    }

    private static string Parameter(ParameterModel parameter)
    {
        var text = "new " + Runtime + "CimParameter(" + StringLiteral.Quote(parameter.CimName) + ", " + TypeText.CimType(parameter.Value) + ", "
            + Runtime + "CimDirection." + (parameter.Direction switch
            {
                CimDirection.In => "In",
                CimDirection.Out => "Out",
                _ => "InOut",
            });
        var family = parameter.Value.Kind == CimTypeKind.Object ? parameter.Value.Family : null;
        if (parameter.IsOptional || family is not null)
            text += parameter.IsOptional ? ", true" : ", false";
        return text + (family is null ? "" : ", () => " + family) + ")";
    }

    private static string Flags(CimClassFlags flags)
    {
        const string type = Runtime + "CimClassFlags.";
        var text = Append("", (flags & CimClassFlags.Abstract) != 0, type + "Abstract");
        text = Append(text, (flags & CimClassFlags.Association) != 0, type + "Association");
        text = Append(text, (flags & CimClassFlags.Singleton) != 0, type + "Singleton");
        text = Append(text, (flags & CimClassFlags.Embedded) != 0, type + "Embedded");
        return text.Length == 0 ? type + "None" : text;
    }

    private static string Flags(CimPropertyFlags flags)
    {
        const string type = Runtime + "CimPropertyFlags.";
        var text = Append("", (flags & CimPropertyFlags.Key) != 0, type + "Key");
        text = Append(text, (flags & CimPropertyFlags.Write) != 0, type + "Write");
        text = Append(text, (flags & CimPropertyFlags.Lazy) != 0, type + "Lazy");
        text = Append(text, (flags & CimPropertyFlags.NotNull) != 0, type + "NotNull");
        return text.Length == 0 ? type + "None" : text;
    }

    private static string Flags(MethodModel method)
    {
        const string type = Runtime + "CimMethodFlags.";
        var text = Append("", method.IsStatic, type + "Static");
        text = Append(text, method.IsStatus, type + "ReturnsStatus");
        return text.Length == 0 ? type + "None" : text;
    }

    private static string Append(string text, bool applies, string flag)
    {
        if (!applies)
            return text;
        return text.Length == 0 ? flag : text + " | " + flag;
    }
}
