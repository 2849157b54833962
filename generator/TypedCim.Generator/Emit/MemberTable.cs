using System.Globalization;
using TypedCim.Generator.Model;

namespace TypedCim.Generator.Emit;

/// <summary>The members of a descriptor as the runtime reads them: words, and beside them the code that words cannot be.</summary>
internal sealed class MemberTable(TypeText types)
{
    /// <summary>A text for each member, without separators.</summary>
    public List<string> Members { get; } = [];

    /// <summary>The families of the embedded objects, in their order in the text.</summary>
    public List<string> Families { get; } = [];

    /// <summary>What names the codes of methods, in their order in the text.</summary>
    public List<string> CodeNames { get; } = [];

    /// <summary>Adds a property.</summary>
    public void Add(string mark, string cimName, ValueModel value, CimPropertyFlags flags) => Members.Add(
        mark
        + ((flags & CimPropertyFlags.Key) != 0 ? "key " : "")
        + ((flags & CimPropertyFlags.Write) != 0 ? "write " : "")
        + ((flags & CimPropertyFlags.Lazy) != 0 ? "lazy " : "")
        + ((flags & CimPropertyFlags.NotNull) != 0 ? "notnull " : "")
        + Type(value) + " " + cimName);

    /// <summary>Adds a method.</summary>
    public void Add(MethodModel method)
    {
        var text = method.IsStatic ? "static " : "";
        if (method.IsStatus)
        {
            text += "status" + Codes(method.SuccessCodes) + " ";
            if (method.Return?.EnumType is { } names)
            {
                text += "named ";
                CodeNames.Add("code => unchecked((" + types.Shorten(names) + ")code).ToString()");
            }
        }

        text += (method.Return is null ? "void" : Type(method.Return)) + " " + method.CimName + "(";
        for (var i = 0; i < method.Parameters.Count; i++)
            text += (i == 0 ? "" : ", ") + Parameter(method.Parameters[i]);
        Members.Add(text + ")");
    }

    private string Parameter(ParameterModel parameter)
    {
        var direction = parameter.Direction switch
        {
            CimDirection.In => "",
            CimDirection.Out => "out ",
            _ => "inout ",
        };
        return direction + (parameter.IsOptional ? "optional " : "") + Type(parameter.Value) + " " + parameter.CimName;
    }

    private string Type(ValueModel value)
    {
        var array = value.IsArray ? "[]" : "";
        if (value is not { Kind: CimTypeKind.Object, Family: { } family })
            return (value.Kind == CimTypeKind.Reference ? "ref" : TypeText.CimTypeName(value with { IsArray = false }).ToLowerInvariant()) + array;

        Families.Add("() => " + types.Shorten(family));
        return "instance" + array;
    }

    private static string Codes(EquatableArray<long> codes)
    {
        var text = "";
        foreach (var code in codes)
            text += (text.Length == 0 ? "(" : ",") + code.ToString(CultureInfo.InvariantCulture);
        return text.Length == 0 ? "" : text + ")";
    }
}
