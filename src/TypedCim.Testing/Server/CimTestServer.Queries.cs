namespace TypedCim.Testing;

public sealed partial class CimTestServer
{
    /// <summary>Runs a query past faults and recorder, as a provider does for itself: for example for rules that are kept as WQL.</summary>
    /// <param name="wql">The query. Its class may live in any namespace.</param>
    /// <returns>Copies of the instances with every value, in the order that the query says; its columns are checked and do not narrow them.</returns>
    /// <exception cref="CimException">The query is malformed, or names what does not exist (<see cref="CimStatus.InvalidQuery"/>, <see cref="CimStatus.InvalidClass"/>).</exception>
    public IReadOnlyList<CimRecord> Query(string wql)
    {
        WqlQuery query = WqlParser.Parse(wql ?? throw new ArgumentNullException(nameof(wql)), _repository.Classes.Require);
        return [.. query.Run(_repository.FindAll(query.Class)).Select(CopyOf<CimRecord>)];
    }
}
