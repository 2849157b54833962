using FsCheck;
using FsCheck.Fluent;
using TypedCim.Mof.Tests.Formatting;

namespace TypedCim.Mof.Tests;

/// <summary>Valid schemas that FsCheck makes up are read without a finding, as what they were made of, and formatting keeps them.</summary>
/// <remarks>A failure is shrunk to the smallest schema that shows it; FsCheck prints its seed behind "Replay".</remarks>
public sealed class GeneratedSchemaTests
{
    private const int Cases = 500;

    private static readonly string[] Names = ["Name", "class", "Größe", "_x1", "instance", "Ref", "uint8", "Value", "of", "scope"];

    private static readonly string[] Types =
        ["boolean", "char16", "string", "datetime", "real32", "real64", "sint8", "UINT8", "sint16", "uint16", "Sint32", "uint32", "sint64", "uint64", "object"];

    private static readonly string[] Qualifiers =
    [
        "Key", "Read(TRUE)", "Write : ToSubclass", "Description(\"a \\\"b\\\" {c}; // d\")", "Version(\"1\" /* v */ \".0\")", "Custom{1, -2, NULL}",
        "MappingStrings{\"x\", \"y\"}",
    ];

    private static readonly string[] Gaps = [" ", "\n", "\t", "\r\n", " /* } */ ", " // ; {\n", "  "];

    private static readonly Gen<Member> Members =
        from type in Gen.Elements(Types)
        from name in Gen.Elements(Names)
        from isArray in Gen.Elements(true, false)
        from qualifiers in Gen.SubListOf(Qualifiers)
        from parameters in Gen.OneOf(Gen.Constant<IList<string>?>(null), Gen.SubListOf(Names).Select(list => (IList<string>?)[.. list]))
        select new Member(type, name, isArray && parameters is null, [.. qualifiers], parameters is null ? null : [.. parameters]);

    private static readonly Gen<Schema> Schemas =
        from members in Gen.ListOf(Members)
        from gaps in Gen.ListOf(Gen.Elements(Gaps), 8)
        select new Schema([.. members.DistinctBy(member => member.Name, StringComparer.OrdinalIgnoreCase)], [.. gaps]);

    [Fact]
    public void SchemaIsReadAsItWasMade() => Holds(schema =>
    {
        var file = MofParser.Parse(schema.ToText());
        Assert.Empty(file.Diagnostics.Select(diagnostic => diagnostic.Message));
        Assert.Equal(schema.Outline(), file.Outline());
    });

    [Fact]
    public void FormattingKeepsTheSchema() => Holds(schema =>
    {
        var result = FormatText.FormatChecked(schema.ToText(), MofParseOptions.Default);
        Assert.InRange(result.Outcome, MofFormatOutcome.Unchanged, MofFormatOutcome.Changed);
    });

    private static void Holds(Action<Schema> check)
    {
        var config = Config.QuickThrowOnFailure.WithMaxTest(Cases).WithReplay((ulong)Seed.Value, 1UL);
        Prop.ForAll(Arb.From(Schemas, Shrink), check).Check(config);
    }

    private static IEnumerable<Schema> Shrink(Schema schema) =>
        Enumerable.Range(0, schema.Members.Count).Select(left => schema with { Members = [.. schema.Members.Where((_, index) => index != left)] });

    private sealed record Member(string Type, string Name, bool IsArray, IReadOnlyList<string> Qualifiers, IReadOnlyList<string>? Parameters)
    {
        public IEnumerable<string> Tokens()
        {
            if (Qualifiers.Count > 0)
            {
                yield return "[" + string.Join(", ", Qualifiers) + "]";
            }

            yield return Type;
            yield return Name;
            yield return Parameters is null ? IsArray ? "[ ];" : ";" : "(" + string.Join(", ", Parameters.Select(name => "[In] string " + name)) + ");";
        }

        public string Outline() => Parameters is null ? Name : Name + "(" + string.Join(' ', Parameters) + ")";
    }

    private sealed record Schema(IReadOnlyList<Member> Members, IReadOnlyList<string> Gaps)
    {
        public string ToText()
        {
            string[] tokens = ["class", "A", "{", .. Members.SelectMany(member => member.Tokens()), "}", ";"];
            return string.Concat(tokens.Select((token, index) => token + Gaps[index % Gaps.Count]));
        }

        public string Outline() =>
            "A(" + string.Join(',', [.. Members.Where(member => member.Parameters is null).Select(member => member.Outline()),
                .. Members.Where(member => member.Parameters is not null).Select(member => member.Outline())]) + ")";

        public override string ToString() => ToText();
    }
}
