namespace TypedCim.Tool.Export;

/// <summary>Checks names that came from a server, before they become MOF text or the name of a file.</summary>
internal static class Identifier
{
    /// <summary>Gives the name back.</summary>
    /// <param name="name">The name.</param>
    /// <param name="what">What it names, for the message.</param>
    /// <exception cref="ExportException">It is no identifier of DSP0004 (5.1.2): letters, digits and underscores, no digit first.</exception>
    public static string Require(string? name, string what)
    {
        var isValid = name is { Length: > 0 }
            && !char.IsAsciiDigit(name[0])
            && name.All(static character => character == '_' || char.IsLetterOrDigit(character));
        return isValid ? name! : throw new ExportException($"'{name}' is no name that a {what} can have");
    }
}
