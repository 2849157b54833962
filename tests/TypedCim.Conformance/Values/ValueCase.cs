namespace TypedCim.Conformance;

/// <summary>Names the rows of the value tests: a slot and the place of the value among its edges, or null.</summary>
internal static class ValueCase
{
    internal static TheoryData<string, int> All
    {
        get
        {
            var rows = new TheoryData<string, int>();
            foreach (ValueSlot slot in ValueSlot.All)
            {
                for (int edge = -1; edge < slot.Edges.Length; edge++)
                    rows.Add(slot.Name, edge);
            }

            return rows;
        }
    }

    internal static CimValue Of(string name, int edge)
    {
        ValueSlot slot = ValueSlot.Of(name);
        return edge < 0 ? CimValue.NullOf(slot.Type) : slot.Edges[edge];
    }
}
