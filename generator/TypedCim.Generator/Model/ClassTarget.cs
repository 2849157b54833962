namespace TypedCim.Generator.Model;

/// <summary>The class of an embedded object or of a reference. Cacheable: immutable, structural equality.</summary>
/// <param name="TypeName">Its proxy, ready to write.</param>
/// <param name="Family">The expression that gives its family.</param>
/// <param name="Lineage">The proxies of the class and of those above it, ready to write.</param>
internal sealed record ClassTarget(string TypeName, string Family, EquatableArray<string> Lineage)
{
    /// <summary>Tells whether both are one class.</summary>
    public bool Is(ClassTarget? other) => other is not null && string.Equals(TypeName, other.TypeName, StringComparison.Ordinal);

    /// <summary>Tells whether the class is another one or below it.</summary>
    public bool DerivesFrom(ClassTarget other)
    {
        foreach (var level in Lineage)
        {
            if (string.Equals(level, other.TypeName, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
