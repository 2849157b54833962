using TypedCim.Tool.Import.Pages;

namespace TypedCim.Tool.Import.Facts;

/// <summary>Reconciles the type in the Syntax block with the one in the section.</summary>
/// <param name="log">Takes findings.</param>
internal sealed class MemberTypes(PageLog log)
{
    private const string Lost = "The page gives no type, so it was left out. Add it by hand.";

    /// <summary>Decides: the Syntax block wins, except where the section is more exact.</summary>
    /// <param name="block">The type of the block; null when the member is not in it.</param>
    /// <param name="entry">The member in the section; null when it is not there.</param>
    /// <param name="where">The member, for findings.</param>
    /// <param name="span">Its place, for findings.</param>
    /// <returns>Null when neither gives a type.</returns>
    public CimTypeSchema? Decide(CimTypeSchema? block, PageEntry? entry, string where, MofSpan span)
    {
        var section = ReadSection(entry, where, block is null);
        if (block is null || section is null)
        {
            return block is null ? section : Corrected(block, where, span);
        }

        if (block.IsArray != section.IsArray)
        {
            log.Report(ImportRules.ArrayConflict, entry!.DataType!.Value.Span, where, TypeText.Describe(block), TypeText.Describe(section));
        }

        if (IsSame(block, section))
        {
            return block;
        }

        var isSectionBetter = IsBetter(section, block);
        var chosen = isSectionBetter ? section with { IsArray = block.IsArray } : Corrected(block, where, span);

        // "Object" in the block and a class in the section do not contradict each other.
        if (block is not { Kind: CimTypeKind.Object, ClassName: null } || !isSectionBetter)
        {
            log.Report(ImportRules.TypeConflict, entry!.DataType!.Value.Span, where, TypeText.Word(block), TypeText.Word(section), TypeText.Word(chosen));
        }

        return chosen;
    }

    private CimTypeSchema? ReadSection(PageEntry? entry, string where, bool isOnlySource)
    {
        if (entry?.DataType is not { } text)
        {
            if (isOnlySource && entry is not null)
            {
                log.Report(ImportRules.TypeUnreadable, entry.Name.Span, where, entry.Name.Text, Lost);
            }

            return null;
        }

        var type = TypeText.Read(text.Text, out var misspelt);
        if (type is null || misspelt is not null)
        {
            var next = type is null ? (isOnlySource ? Lost : "The Syntax block was taken.")
                : isOnlySource ? $"'{TypeText.Word(type)}' was taken; check that it is meant."
                : $"Did you mean '{TypeText.Word(type)}'?";
            log.Report(ImportRules.TypeUnreadable, text.Span, where, text.Text, next);
        }

        return type;
    }

    // A block that says "unit32" declares a class of this name.
    private CimTypeSchema Corrected(CimTypeSchema block, string where, MofSpan span)
    {
        if (block.ClassName is not { } word || TypeNames.Suggest(word) is not { } suggestion)
        {
            return block;
        }

        log.Report(ImportRules.TypeUnreadable, span, where, word, $"'{suggestion}' was taken; check that it is meant.");
        return new CimTypeSchema(TypeNames.Find(suggestion)!.Value, ClassName: null, block.IsArray);
    }

    private static bool IsSame(CimTypeSchema left, CimTypeSchema right) =>
        left.Kind == right.Kind && string.Equals(left.ClassName, right.ClassName, StringComparison.OrdinalIgnoreCase);

    private static bool IsBetter(CimTypeSchema section, CimTypeSchema block) => block.Kind == CimTypeKind.Object
        && (block.ClassName is null
            ? section is { Kind: CimTypeKind.Object or CimTypeKind.Reference, ClassName: not null }
            : section.ClassName is null ? section.Kind != CimTypeKind.Object && TypeNames.Suggest(block.ClassName) is not null
            : section.Kind == CimTypeKind.Reference && string.Equals(block.ClassName, section.ClassName, StringComparison.OrdinalIgnoreCase));
}
