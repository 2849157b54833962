namespace TypedCim.Mof;

/// <summary>Tells whether a line is wanted; it gets the line without its break.</summary>
internal delegate bool LinePredicate(ReadOnlySpan<char> line);
