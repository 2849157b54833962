using System.Text.RegularExpressions;
using Markdig.Syntax;

namespace TypedCim.Tool.Import.Pages;

/// <summary>Finds the code of a Syntax section that is MOF.</summary>
/// <param name="title">What the page is about.</param>
/// <remarks>The first block counts; but one that declares what the page is about beats one that does not, whatever its language is said to be.</remarks>
internal sealed partial class SyntaxSearch(PageTitle title)
{
    // Code of C, C++, IDL or Basic is no MOF.
    private static readonly string[] MofLanguages = ["", "mof", "syntax", "text", "none", "output", "wmi"];

    private static readonly HashSet<string> NoTypes = new(StringComparer.OrdinalIgnoreCase) { "HRESULT", "Sub", "Function", "void", "Dim" };

    /// <summary>Gets where the code stands; null where there is none.</summary>
    public (int Start, int End)? Place { get; private set; }

    /// <summary>Gets a value indicating whether the code declares what the page is about.</summary>
    public bool IsDeclaration { get; private set; }

    /// <summary>Looks at the next block of code.</summary>
    public void Add(CodeBlock code)
    {
        var language = ((code as FencedCodeBlock)?.Info ?? string.Empty).Trim();
        var isDeclaration = code.Lines.Count > 0 && Declares(code.Lines.ToString());
        var isMof = isDeclaration || (code.Lines.Count > 0 && MofLanguages.Contains(language, StringComparer.OrdinalIgnoreCase));
        if (isMof && (Place is null || (isDeclaration && !IsDeclaration)))
        {
            Place = (code.Lines.Lines[0].Position, EndOf(code));
            IsDeclaration = isDeclaration;
        }
    }

    // The lines of a block without fences are shorter than they are on the page, by their indentation.
    private static int EndOf(CodeBlock code)
    {
        var last = code.Lines.Lines[code.Lines.Count - 1];
        return code is FencedCodeBlock ? last.Position + last.Slice.Length : code.Span.End + 1;
    }

    private bool Declares(string code)
    {
        var match = Declaration().Match(code);
        var (first, second) = (match.Groups["first"].Value, match.Groups["second"].Value);
        return match.Success && (title.MethodName is { } method
            ? string.Equals(second, method, StringComparison.OrdinalIgnoreCase) && !NoTypes.Contains(first)
            : string.Equals(first, "class", StringComparison.OrdinalIgnoreCase) && string.Equals(second, title.ClassName, StringComparison.OrdinalIgnoreCase));
    }

    [GeneratedRegex(@"^\s*(\[[^\]]*\]\s*)*(?<first>\w+)\s+(?<second>\w+)\s*[({:]", PagePattern.Exact, PagePattern.Timeout)]
    private static partial Regex Declaration();
}
