namespace TypedCim;

/// <summary>Finds out which properties a lambda such as <c>c => c.Description</c> reads, by running it on an empty object of the class.</summary>
/// <remarks>
/// Every read of an unloaded property ends in <see cref="Touch"/>. During a selection it takes the number down; otherwise it throws. This needs neither
/// expression trees nor reflection.
/// </remarks>
internal static class CimSelection
{
    [ThreadStatic]
    private static List<int>? s_touched;

    internal static void Touch(CimObject instance, int property)
    {
        if (s_touched is null)
            throw new CimNotLoadedException(instance.NameOfClass, instance.NameOf(property));

        s_touched.Add(property);
    }

    internal static IReadOnlyList<int> Of<T>(CimConnection connection, T instance, Func<T, object?>[] selectors)
        where T : CimObject
    {
        if (instance is CimRecord)
            throw new InvalidOperationException("A CimRecord holds whatever came from the server. Ask for a value by its name instead.");

        CimObject blank = instance.GetClass().CreateFor(instance.NameOfClass, connection.Schemas);
        blank.Attach(connection);
        var touched = new List<int>();
        s_touched = touched;
        try
        {
            foreach (Func<T, object?> selector in selectors)
                Run(selector, (T)blank, touched);
        }
        finally
        {
            s_touched = null;
        }

        return touched;
    }

    // The properties of an empty object are null, so a lambda that goes on from one of them fails; what of is not worth telling, where is.
    private static void Run<T>(Func<T, object?> selector, T blank, List<int> touched)
        where T : CimObject
    {
        int before = touched.Count;
        try
        {
            selector(blank);
        }
        catch (Exception failure) when (touched.Count > before)
        {
            string property = blank.NameOf(touched[touched.Count - 1]);
            throw new ArgumentException(
                $"The lambda goes on from {blank.NameOfClass}.{property}. Name a property of {blank.NameOfClass} itself, such as c => c.{property}: a property is loaded as a whole, with what is embedded in it.",
                nameof(selector),
                failure);
        }
    }
}
