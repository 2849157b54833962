namespace TypedCim.Mof;

/// <summary>A property that an instance sets.</summary>
/// <param name="Name">The name as written.</param>
/// <param name="Span">The place of the name.</param>
/// <param name="Value">The value; null when none is written, or when <see cref="MofParseOptions.KeepInstanceValues"/> is off.</param>
public readonly record struct MofInstanceProperty(string Name, MofSpan Span, MofValue? Value);
