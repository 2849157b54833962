namespace TypedCim.Mof;

/// <summary>An <c>instance of</c> declaration: its class and the names it sets, for checks against the class.</summary>
internal sealed record MofInstance(string ClassName, string? Namespace, MofSpan ClassSpan, EquatableArray<MofInstanceProperty> Properties);
