using System.Runtime.InteropServices;

namespace TypedCim.Mof;

/// <summary>One step of a layout.</summary>
/// <param name="Kind">What to do.</param>
/// <param name="First">The token, the change of the indentation, or 1 for an empty line.</param>
/// <param name="Last">The last token of a verbatim piece; the step behind a group or behind the item that follows a fill.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct LayoutStep(LayoutStepKind Kind, int First = 0, int Last = 0);
