using System.IO.Enumeration;

namespace TypedCim.Tool.Input;

/// <summary>Walks folders without following links to folders, which could lead in circles.</summary>
internal static class FolderWalk
{
    // The defaults of .NET leave out hidden files, and say nothing about folders that cannot be read.
    private static readonly EnumerationOptions Everything = new()
    {
        AttributesToSkip = 0,
        IgnoreInaccessible = false,
        RecurseSubdirectories = true,
    };

    /// <summary>Lists the files in a folder and below it.</summary>
    public static IEnumerable<string> ListFiles(string folder) =>
        new FileSystemEnumerable<string>(folder, static (ref entry) => entry.ToSpecifiedFullPath(), Everything)
        {
            ShouldIncludePredicate = static (ref entry) => !entry.IsDirectory,
            ShouldRecursePredicate = static (ref entry) => !IsLink(entry.Attributes),
        };

    /// <summary>Lists what is directly in a folder.</summary>
    public static IEnumerable<(string Path, bool IsFolder, bool IsLink)> ListEntries(string folder) =>
        new FileSystemEnumerable<(string, bool, bool)>(
            folder,
            static (ref entry) => (entry.ToSpecifiedFullPath(), entry.IsDirectory, IsLink(entry.Attributes)),
            new EnumerationOptions { AttributesToSkip = 0, IgnoreInaccessible = false });

    private static bool IsLink(FileAttributes attributes) => (attributes & FileAttributes.ReparsePoint) != 0;
}
