namespace TypedCim.Testing;

/// <summary>A condition on stored instances, made from a filter tree or from WQL.</summary>
/// <remarks>
/// The logic has three values, as the query processors behind WMI have: what is compared with null is neither true nor false (null), and stays so under
/// NOT. Only instances for which the whole condition is true match.
/// </remarks>
internal abstract class QueryCondition
{
    internal abstract bool? Evaluate(StoredInstance instance);

    /// <summary>The value of a property; a derived class may have redeclared it, and the name means that of the instance's own class.</summary>
    private protected static CimValue ValueOf(StoredInstance instance, CimProperty property) => instance.Values[instance.Class.IndexOf(property.Name)];

    /// <summary>Orders a property against a value; null when the property is null, or of a redeclared type that the value does not fit.</summary>
    private protected static int? Compare(StoredInstance instance, CimProperty property, CimValue value)
    {
        CimValue stored = ValueOf(instance, property);
        if (stored.IsNull)
            return null;

        CimValue? comparable = stored.Type == property.Type ? value : WqlLiteral.Fit(stored.Type, value);
        return comparable is null ? null : ValueOrder.Compare(stored, comparable.Value);
    }
}
