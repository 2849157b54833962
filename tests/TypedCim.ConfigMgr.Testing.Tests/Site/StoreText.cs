using TypedCim.Testing;

namespace TypedCim.ConfigMgr.Testing.Tests;

/// <summary>Everything that a server stores, as text: a line an instance, every property of it.</summary>
internal static class StoreText
{
    internal static IReadOnlyList<string> Of(CimTestServer server)
    {
        var lines = new List<string>();
        foreach (CimClass cimClass in server.Schemas.SelectMany(schema => schema.Classes).DistinctBy(one => one.Name, StringComparer.Ordinal))
        {
            foreach (CimRecord row in server.Instances(cimClass.Name))
            {
                if (string.Equals(row.ClassName, cimClass.Name, StringComparison.Ordinal))
                    lines.Add(Of(row));
            }
        }

        return lines;
    }

    internal static string Of(CimRecord record) =>
        record.ClassName + " { " + string.Join(", ", record.Select(value => value.Key + " = " + TextOf(value.Value))) + " }";

    internal static string TextOf(CimValue value) => value.ToObject() switch
    {
        CimRecord one => Of(one),
        CimObject[] many => "{ " + string.Join(", ", many.Select(one => Of((CimRecord)one))) + " }",
        _ => value.ToString(),
    };
}
