namespace TypedCim.Mof;

/// <summary>Recognises amendments: the localised halves of classes, as <c>mofcomp -AMENDMENT:MS_409</c> writes them into an <c>.mfl</c> file.</summary>
internal static class AmendmentNames
{
    private const string FileExtension = ".mfl";
    private const string LocalePrefix = "ms_";

    /// <summary>Tells whether all classes of a file are amendments.</summary>
    public static bool IsAmendmentFile(string? fileName) => fileName is not null && fileName.EndsWith(FileExtension, StringComparison.OrdinalIgnoreCase);

    /// <summary>Tells whether a namespace holds the amendments of one language, such as <c>root\cimv2\ms_409</c>.</summary>
    public static bool IsLocaleNamespace(string? space) => space is not null && IsLocale(space.AsSpan(space.LastIndexOf('\\') + 1));

    /// <summary>Gives the namespace whose classes are amended in a namespace; null for that of the connection.</summary>
    public static string? NeutralNamespace(string? space)
    {
        if (!IsLocaleNamespace(space))
        {
            return space;
        }

        var end = space!.LastIndexOf('\\');
        return end < 0 ? null : space.Substring(0, end);
    }

    private static bool IsLocale(ReadOnlySpan<char> name)
    {
        if (name.Length <= LocalePrefix.Length || !name.StartsWith(LocalePrefix.AsSpan(), StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        foreach (var c in name.Slice(LocalePrefix.Length))
        {
            if (c is not ((>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F')))
            {
                return false;
            }
        }

        return true;
    }
}
