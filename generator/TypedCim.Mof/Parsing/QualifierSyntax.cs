using System.Runtime.InteropServices;

namespace TypedCim.Mof;

/// <summary>A qualifier as it stands in the text.</summary>
/// <param name="Name">What it means to the model.</param>
/// <param name="Text">Its name as written; null for a known one.</param>
/// <param name="Token">Where its name stands.</param>
/// <param name="Value">The index of its value in the <see cref="ValueBuffer"/> of the list, or -1.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct QualifierSyntax(QualifierName Name, string? Text, MofToken Token, int Value);
