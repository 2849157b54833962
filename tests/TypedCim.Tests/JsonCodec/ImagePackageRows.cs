using System.Globalization;

namespace TypedCim.Tests.JsonCodec;

/// <summary>Makes image packages of which every property has a value that depends on the number of the row only.</summary>
internal static class ImagePackageRows
{
    private static readonly DateTimeOffset s_start = new(2024, 2, 29, 13, 14, 15, TimeSpan.FromHours(1));

    internal static List<CimObject> Create(int count) => [.. Enumerable.Range(0, count).Select(Package)];

    private static CimObject Package(int row)
    {
        var package = new SMS_ImagePackage();
        Fill(package, row);
        return package;
    }

    private static void Fill(CimObject target, int row)
    {
        var writer = new CimWriter(target);
        IReadOnlyList<CimProperty> properties = new CimSource(target).Class!.Properties;
        for (int i = 0; i < properties.Count; i++)
            writer.Set(i, properties[i].IsKey ? CimValue.From("ABC" + row.ToString("X5", CultureInfo.InvariantCulture)) : ValueOf(properties[i], row, i));
    }

    private static CimValue ValueOf(CimProperty property, int row, int seed) => property.Type switch
    {
        CimType.String => CimValue.From(Text(property.Name, row + seed)),
        CimType.UInt32 => CimValue.From(unchecked((uint)(row * 7919 * (seed + 1)))),
        CimType.Boolean => CimValue.From((row + seed) % 2 == 0),
        CimType.DateTime => CimValue.From(Moment(row + seed)),
        CimType.UInt8Array => CimValue.From(Enumerable.Range(0, 1 + ((row + seed) % 40)).Select(number => (byte)number)),
        CimType.StringArray => CimValue.From(Enumerable.Range(0, 1 + ((row + seed) % 4)).Select(number => Text(property.Name, number))),
        CimType.ObjectArray => CimValue.From(Token(row)),
        CimType other => throw new NotSupportedException($"{property.Name} is of type {other}; give it a value here."),
    };

    // Plain text mostly, as servers send it; every eighth one needs escapes.
    private static string Text(string name, int number) =>
        name + number.ToString(" 0", CultureInfo.InvariantCulture) + (number % 8 == 0 ? " \"Grüße\" \\\\server\\share" : " of the image");

    private static CimDateTime Moment(int number) => number % 2 == 0
        ? CimDateTime.FromDateTimeOffset(s_start.AddSeconds(number).AddMicroseconds(number))
        : CimDateTime.WithoutOffset(s_start.DateTime.AddSeconds(number));

    private static CimObject[] Token(int row)
    {
        CimObject token = row % 2 == 0 ? new SMS_ST_RecurInterval() : new SMS_ST_RecurWeekly();
        Fill(token, row);
        return [token];
    }
}
