namespace TypedCim.Tool.Import.Pages;

/// <summary>A qualifier as a page writes it.</summary>
/// <param name="Name">Its name, without flavors.</param>
/// <param name="Values">Its values without quotes; empty for a qualifier without value.</param>
internal sealed record PageQualifier(string Name, IReadOnlyList<string> Values)
{
    public bool Is(string name) => string.Equals(Name, name, StringComparison.OrdinalIgnoreCase);
}
