namespace TypedCim.Tool.Formatting;

/// <summary>Replaces files in one step: whoever reads one meanwhile, and whatever goes wrong, finds the old content or the new.</summary>
internal static class AtomicFile
{
    /// <summary>Replaces the content of a file and keeps its permissions; behind a link, of the file that it leads to.</summary>
    /// <exception cref="IOException">The file cannot be replaced; it is as before.</exception>
    /// <exception cref="UnauthorizedAccessException">The file is read-only or protected; it is as before.</exception>
    public static void Replace(string path, byte[] content)
    {
        var target = File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;
        if ((File.GetAttributes(target) & FileAttributes.ReadOnly) != 0)
        {
            throw new UnauthorizedAccessException("The file is read-only.");
        }

        // Renaming is one step only inside one folder.
        var temporary = target + "." + Path.GetRandomFileName();
        try
        {
            Write(temporary, content);
            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(temporary, File.GetUnixFileMode(target));
            }

            File.Move(temporary, target, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    /// <summary>Makes a file that must not exist.</summary>
    /// <exception cref="IOException">The file exists, or cannot be made; there is none, or that of somebody else.</exception>
    public static void Create(string path, byte[] content)
    {
        var temporary = path + "." + Path.GetRandomFileName();
        try
        {
            Write(temporary, content);
            File.Move(temporary, path, overwrite: false);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    private static void Write(string path, byte[] content)
    {
        using var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
        stream.Write(content);
        stream.Flush(flushToDisk: true);
    }
}
