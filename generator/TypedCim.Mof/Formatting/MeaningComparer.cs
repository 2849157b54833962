namespace TypedCim.Mof;

/// <summary>Tells whether two texts say the same, whatever their layout.</summary>
internal static class MeaningComparer
{
    /// <summary>Compares what two files declare.</summary>
    public static bool AreSame(MofFile left, MofFile right) =>
        left.Classes == right.Classes
        && left.Enumerations == right.Enumerations
        && left.InstanceCount == right.InstanceCount
        && left.QualifierDeclarationCount == right.QualifierDeclarationCount
        && HaveSameIncludes(left, right);

    /// <summary>Compares tokens, keywords in any case, and the number of comments. The values of instances are in no model, so this counts too.</summary>
    public static bool AreSame(FormatSource left, FormatSource right)
    {
        if (left.Count != right.Count || left.CommentCount != right.CommentCount)
        {
            return false;
        }

        for (var i = 0; i < left.Count; i++)
        {
            var kind = left.KindOf(i);
            var comparison = kind == MofTokenKind.Name ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
            if (kind != right.KindOf(i) || !left.TextOf(i).Equals(right.TextOf(i), comparison))
            {
                return false;
            }
        }

        return true;
    }

    private static bool HaveSameIncludes(MofFile left, MofFile right)
    {
        if (left.Includes.Count != right.Includes.Count)
        {
            return false;
        }

        for (var i = 0; i < left.Includes.Count; i++)
        {
            if (!string.Equals(left.Includes[i].Path, right.Includes[i].Path, StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }
}
