namespace TypedCim.Generator.Model;

/// <summary>What a property, parameter or return value holds, with its C# types resolved. Cacheable: immutable, structural equality.</summary>
/// <param name="Kind">The CIM type.</param>
/// <param name="IsArray">Whether it is an array.</param>
/// <param name="EnumType">The C# enum that names the values, ready to write, or null.</param>
/// <param name="ProxyType">The proxy of a typed embedded object or of the target of a reference, ready to write; null for an untyped one.</param>
/// <param name="Family">The expression that gives the family of <paramref name="ProxyType"/>; null without one.</param>
internal sealed record ValueModel(CimTypeKind Kind, bool IsArray, string? EnumType = null, string? ProxyType = null, string? Family = null);
