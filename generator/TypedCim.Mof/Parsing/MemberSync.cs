namespace TypedCim.Mof;

/// <summary>What, besides a semicolon, ends the part that recovery skips.</summary>
internal enum MemberSync
{
    /// <summary>Nothing else.</summary>
    None,

    /// <summary>A line that begins like a property or method.</summary>
    AtMemberLine,
}
