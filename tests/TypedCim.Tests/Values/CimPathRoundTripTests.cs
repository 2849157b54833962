using FsCheck;
using FsCheck.Fluent;

namespace TypedCim.Tests.Values;

public sealed class CimPathRoundTripTests
{
    private static readonly Gen<string> s_names =
        from first in Gen.Elements("A", "_", "Sms", "Ä")
        from rest in Gen.Elements("", "b", "_2", "Key", "ß")
        select first + rest;

    // Mostly the characters that mean something in a path, so that every combination of them comes up.
    private static readonly Gen<char> s_characters = Gen.Elements('"', '\\', ':', ',', '=', '.', '@', '/', '[', ']', ' ', 'a', '\0', '\ud83d', '\ude80');

    private static readonly Gen<string> s_texts = Gen.Frequency(
        (4, Gen.ArrayOf(s_characters).Select(characters => new string(characters))),
        (1, ArbMap.Default.GeneratorFor<string>().Select(text => text ?? "")));

    private static readonly Gen<CimValue> s_values = Gen.OneOf(
        s_texts.Select(text => CimValue.From(text)),
        ArbMap.Default.GeneratorFor<long>().Select(number => CimValue.From(number)),
        ArbMap.Default.GeneratorFor<ulong>().Select(number => CimValue.From(number)),
        ArbMap.Default.GeneratorFor<byte>().Select(number => CimValue.From(number)),
        ArbMap.Default.GeneratorFor<bool>().Select(truth => CimValue.From(truth)),
        ArbMap.Default.GeneratorFor<char>().Select(character => CimValue.From(character)));

    private static readonly Gen<CimPath> s_paths =
        from server in Gen.Elements(null, ".", "srv", "srv.example.com", "10.0.0.1")
        from ns in Gen.Elements(null, "root", "root\\cimv2", "root\\sms\\site_ABC")
        from className in s_names
        from keys in Gen.ArrayOf(from name in s_names from value in s_values select new CimKey(name, value))
        from isSingleton in ArbMap.Default.GeneratorFor<bool>()
        let distinct = keys.DistinctBy(key => key.Name, StringComparer.OrdinalIgnoreCase)
        select new CimPath(className, isSingleton ? null : distinct, isSingleton, ns, server);

    [Fact]
    public void EveryPathSurvivesARoundTrip() => PropertyCheck.Holds(s_paths, path =>
    {
        CimPath read = CimPath.Parse(path.ToString());
        return read.Equals(path) && path.Equals(read) && read.GetHashCode() == path.GetHashCode()
            && string.Equals(read.ToString(), path.ToString(), StringComparison.Ordinal);
    });

    [Fact]
    public void EveryTextIsAPathOrAnErrorWithAPositionInsideIt() => PropertyCheck.Holds(s_texts, text =>
    {
        try
        {
            return CimPath.Parse(text).ClassName.Length > 0;
        }
        catch (FormatException error)
        {
            return error.Message.Contains(" at character ", StringComparison.Ordinal);
        }
    });
}
