using TypedCim.Tool.Import.Pages;

namespace TypedCim.Tool.Import.Facts;

/// <summary>Reads how a property can be used.</summary>
internal static class AccessText
{
    /// <summary>Reads the access, and compares it with the qualifiers.</summary>
    public static CimPropertyFlags Read(PageEntry entry, string where, PageLog log)
    {
        var isReadOnly = entry.Has("read") || entry.Has("readonly");
        if (entry.Access is { } text && Parse(text.Text) is { } access)
        {
            if (isReadOnly && (access & CimPropertyFlags.Write) != 0 && !entry.Has("write"))
            {
                log.Report(ImportRules.AccessConflict, text.Span, where, text.Text, entry.Has("read") ? "read" : "readonly");
            }

            return access;
        }

        // As for every property of MOF: what is marked neither way can be read.
        var flags = (isReadOnly ? CimPropertyFlags.Read : 0) | (entry.Has("write") ? CimPropertyFlags.Write : 0);
        if (flags == 0)
        {
            log.Report(ImportRules.AccessUnknown, (entry.Access ?? entry.Name).Span, where);
        }

        return flags == 0 ? CimPropertyFlags.Read : flags;
    }

    private static CimPropertyFlags? Parse(string text)
    {
        var canRead = text.Contains("read", StringComparison.OrdinalIgnoreCase);
        var canWrite = text.Contains("write", StringComparison.OrdinalIgnoreCase);
        return canRead || canWrite ? (canRead ? CimPropertyFlags.Read : 0) | (canWrite ? CimPropertyFlags.Write : 0) : null;
    }
}
