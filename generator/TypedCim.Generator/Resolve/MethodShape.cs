using System.Globalization;
using System.Text;
using TypedCim.Generator.Naming;

namespace TypedCim.Generator.Resolve;

/// <summary>Sums up all of a method that callers and the wire see, documentation left out.</summary>
internal static class MethodShape
{
    public static string HashOf(CimMethodSchema method)
    {
        var text = new StringBuilder(method.Name).Append(method.IsStatic ? " static " : " ");
        Append(text, method.ReturnType);
        text.Append(method.ReturnIs).Append(NestedTypeBuilder.HashOf(method.Values));
        foreach (var code in method.SuccessValues)
            text.Append(' ').Append(code.ToString(CultureInfo.InvariantCulture));
        foreach (var parameter in method.Parameters)
        {
            text.Append(", ").Append(parameter.Name).Append(' ').Append(parameter.Direction).Append(parameter.IsOptional ? "? " : " ");
            Append(text, parameter.Type);
            text.Append(NestedTypeBuilder.HashOf(parameter.Values));
        }

        return StableHash.Text(text.ToString());
    }

    private static void Append(StringBuilder text, CimTypeSchema type) =>
        text.Append(type.Kind).Append(' ').Append(type.ClassName?.ToUpperInvariant()).Append(type.IsArray ? "[] " : " ");
}
