using TypedCim.Tool.Input;

namespace TypedCim.Tool.Import.Pages;

/// <summary>A page with the file that it was read from.</summary>
/// <param name="File">The file.</param>
/// <param name="Page">The page; null when the file is no page of the reference.</param>
internal sealed record PageFile(InputFile File, ReferencePage? Page)
{
    public string FullPath => File.FullPath;

    /// <summary>Gets the name of the file without extension.</summary>
    public string Stem => Path.GetFileNameWithoutExtension(File.FullPath);

    /// <summary>Gets what is found in the page.</summary>
    public PageLog Log { get; } = new();
}
