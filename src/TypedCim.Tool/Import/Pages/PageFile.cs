using System.Text.RegularExpressions;
using TypedCim.Tool.Input;

namespace TypedCim.Tool.Import.Pages;

/// <summary>A page with the file that it was read from.</summary>
/// <param name="File">The file.</param>
/// <param name="Page">The page; null when the file is no page of the reference.</param>
/// <param name="Problem">Why the file cannot be understood, as a full sentence; null when it can.</param>
internal sealed record PageFile(InputFile File, ReferencePage? Page, string? Problem)
{
    /// <summary>Reads a file.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static PageFile Read(InputFile file)
    {
        var text = MofText.Decode(System.IO.File.ReadAllBytes(file.FullPath)).Text;
        try
        {
            return new PageFile(file, PageReader.Read(text, Path.GetFileNameWithoutExtension(file.FullPath)), Problem: null);
        }
        catch (ArgumentException)
        {
            // Markdig guards itself like this against input that would overflow the stack.
            return new PageFile(file, Page: null, "its Markdown is nested too deeply. Correct the page.");
        }
        catch (RegexMatchTimeoutException)
        {
            return new PageFile(file, Page: null, PagePattern.TimeoutProblem);
        }
    }

    public string FullPath => File.FullPath;

    /// <summary>Gets the name of the file without extension.</summary>
    public string Stem => Path.GetFileNameWithoutExtension(File.FullPath);

    /// <summary>Gets what is found in the page.</summary>
    public PageLog Log { get; } = new();
}
