namespace TypedCim.Generator.Model;

/// <summary>A member that another file declares than the one that counts for its class. Cacheable: immutable, structural equality.</summary>
/// <param name="Member">The name on the wire.</param>
/// <param name="Path">The file.</param>
internal sealed record MemberFile(string Member, string Path);
