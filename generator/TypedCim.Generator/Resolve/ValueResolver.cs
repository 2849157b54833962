using TypedCim.Generator.Model;
using TypedCim.Generator.Naming;

namespace TypedCim.Generator.Resolve;

/// <summary>Turns types into values that can be written.</summary>
internal static class ValueResolver
{
    /// <summary>Makes the value.</summary>
    public static ValueModel Create(CimTypeSchema type, ClassTarget? target, string? enumType) =>
        new(type.Kind, type.IsArray, enumType, target?.TypeName, type.Kind == CimTypeKind.Object ? target?.Family : null);

    /// <summary>The type of a nested enum as it is written outside its class.</summary>
    public static string? NestedType(string? owner, string? name) => owner is null || name is null ? null : owner + "." + Identifier.Escape(name);
}
