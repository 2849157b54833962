namespace TypedCim.Generator.Model;

/// <summary>An enum or a class of constants that names the values of a member. Cacheable: immutable, structural equality.</summary>
/// <param name="Name">The C# name, not escaped.</param>
/// <param name="Underlying">The integer type of an enum; <see cref="CimTypeKind.String"/> for constants.</param>
/// <param name="IsFlags">Whether the values are bits that can be combined.</param>
/// <param name="IsHiding">Whether the type hides an inherited member.</param>
/// <param name="Subject">The member whose values are named, for documentation.</param>
/// <param name="Members">The named values.</param>
internal sealed record NestedTypeModel(
    string Name,
    CimTypeKind Underlying,
    bool IsFlags,
    bool IsHiding,
    string Subject,
    EquatableArray<NamedValueModel> Members);
