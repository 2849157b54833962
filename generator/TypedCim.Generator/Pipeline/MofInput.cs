using Microsoft.CodeAnalysis;

namespace TypedCim.Generator.Pipeline;

/// <summary>A MOF file before it is read. The text is compared by reference: the compiler hands out a new object for every change.</summary>
/// <param name="Text">The file.</param>
/// <param name="Options">Its settings.</param>
internal sealed record MofInput(AdditionalText Text, MofFileOptions Options)
{
    /// <summary>Tells whether a file is one of ours: a MOF file, or the localised half (<c>.mfl</c>) that <c>mofcomp</c> splits off one.</summary>
    public static bool IsMof(AdditionalText text) =>
        text.Path.EndsWith(".mof", StringComparison.OrdinalIgnoreCase) || text.Path.EndsWith(".mfl", StringComparison.OrdinalIgnoreCase);
}
