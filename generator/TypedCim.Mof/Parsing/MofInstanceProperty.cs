namespace TypedCim.Mof;

/// <summary>The name of a property that an instance sets.</summary>
internal readonly record struct MofInstanceProperty(string Name, MofSpan Span);
