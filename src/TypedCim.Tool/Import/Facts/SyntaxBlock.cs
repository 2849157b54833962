using System.Text.RegularExpressions;
using TypedCim.Tool.Import.Pages;

namespace TypedCim.Tool.Import.Facts;

/// <summary>What the Syntax block of a page declares.</summary>
/// <param name="File">The block as MOF.</param>
/// <param name="Class">The class; for a method page one that holds the method.</param>
/// <param name="HasDirections">Whether the block marks inputs and outputs.</param>
internal sealed partial record SyntaxBlock(MofFile File, CimClassSchema Class, bool HasDirections)
{
    /// <summary>Gives the place of a member, or of a parameter of a method, in the page.</summary>
    public MofSpan SpanOf(string member, string? parameter = null)
    {
        foreach (var location in File.Locations)
        {
            if (location.Kind is CimLocationKind.Member or CimLocationKind.Parameter
                && string.Equals(location.MemberName, member, StringComparison.OrdinalIgnoreCase)
                && string.Equals(location.ParameterName, parameter, StringComparison.OrdinalIgnoreCase))
            {
                return location.Span;
            }
        }

        return default;
    }

    /// <summary>Reads the block with the MOF parser, which knows the dialect of these pages.</summary>
    /// <returns>Null when there is no block, or nothing in it.</returns>
    public static SyntaxBlock? Read(ReferencePage page, PageLog log)
    {
        if (page.Syntax is not { } syntax)
        {
            return null;
        }

        // The block stays where it is, so that the places of the parser are those of the page. A method needs a class around it;
        // put on the first line, where no block can be, it moves no other line.
        var text = WithBraces(page.Text.KeepOnly(syntax.Start, syntax.End));
        var isMethod = page.Title.Kind == PageKind.Method;
        var file = MofParser.Parse(isMethod ? $"class {page.Title.ClassName} {{{text}\n}};" : text);
        foreach (var problem in file.Diagnostics)
        {
            if (problem.Rule.Severity == MofSeverity.Error)
            {
                log.Report(ImportRules.SyntaxDamaged, problem.Span, page.Title.ClassName!, problem.Rule.Id, problem.Message);
            }
        }

        var isEmpty = file.Classes.IsEmpty || (isMethod && file.Classes[0].Methods.IsEmpty);
        return isEmpty ? null : new SyntaxBlock(file, file.Classes[0], isMethod && MarksDirections(text.AsSpan(syntax.Start, syntax.End - syntax.Start)));
    }

    // Classes without properties are declared as if they were methods: "Class Acme_Methods : Acme_Base ();".
    private static string WithBraces(string block) => EmptyClass().IsMatch(block) ? block.Replace('(', '{').Replace(')', '}') : block;

    // The model tells no difference between "in" and nothing. Blocks mark all parameters or none.
    private static bool MarksDirections(ReadOnlySpan<char> block)
    {
        var bracket = block.IndexOf('[');
        while (bracket >= 0)
        {
            block = block[(bracket + 1)..].TrimStart();
            if (block.StartsWith("in", StringComparison.OrdinalIgnoreCase) || block.StartsWith("out", StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }

            bracket = block.IndexOf('[');
        }

        return false;
    }

    [GeneratedRegex(@"^\s*class\s+\w+\s*(:\s*\w+\s*)?\(\s*\)\s*;?\s*$", PagePattern.AnyCase, PagePattern.Timeout)]
    private static partial Regex EmptyClass();
}
