namespace TypedCim.Mof;

/// <summary>A value of an instance as it is written; what it means is up to the type of its property.</summary>
/// <param name="Kind">The form.</param>
/// <param name="Text">
/// Integers in decimal, whatever their notation; <c>true</c> and <c>false</c>; decoded text; the character; the alias with its dollar sign. Empty for the rest.
/// </param>
/// <param name="Span">The place.</param>
public sealed record MofValue(MofValueKind Kind, string Text, MofSpan Span)
{
    /// <summary>Gets the items of an array.</summary>
    public EquatableArray<MofValue> Items { get; init; }

    /// <summary>Gets the instance of a <see cref="MofValueKind.Instance"/>.</summary>
    public MofInstance? Instance { get; init; }
}
