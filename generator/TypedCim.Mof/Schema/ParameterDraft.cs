using System.Runtime.InteropServices;

namespace TypedCim.Mof;

/// <summary>A parameter that is built but not yet in its final order.</summary>
/// <param name="Schema">The parameter.</param>
/// <param name="Id">The value of its <c>ID</c> qualifier, or -1.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ParameterDraft(CimParameterSchema Schema, int Id);
