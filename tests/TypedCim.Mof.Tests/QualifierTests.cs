namespace TypedCim.Mof.Tests;

/// <summary>Qualifiers mean what their value says, in any case, order and spelling of flavors.</summary>
public sealed class QualifierTests
{
    [Theory]
    [InlineData("", CimPropertyFlags.Read)]
    [InlineData("[READ]", CimPropertyFlags.Read)]
    [InlineData("[Write]", CimPropertyFlags.Write)]
    [InlineData("[Read, Write(TRUE)]", CimPropertyFlags.Read | CimPropertyFlags.Write)]
    [InlineData("[Read(false)]", CimPropertyFlags.Read)]
    [InlineData("[Key]", CimPropertyFlags.Key | CimPropertyFlags.Read)]
    [InlineData("[Key(FALSE), Lazy(NULL)]", CimPropertyFlags.Read)]
    [InlineData("[lazy : ToInstance ToSubclass]", CimPropertyFlags.Lazy | CimPropertyFlags.Read)]
    [InlineData("[not_null]", CimPropertyFlags.NotNull | CimPropertyFlags.Read)]
    [InlineData("[Required]", CimPropertyFlags.NotNull | CimPropertyFlags.Read)]
    [InlineData("[Override(\"X\"), Experimental]", CimPropertyFlags.Override | CimPropertyFlags.Experimental | CimPropertyFlags.Read)]
    [InlineData("[CIM_Key]", CimPropertyFlags.Read)]
    public void PropertyFlagsFollowTheValue(string qualifiers, CimPropertyFlags expected) =>
        Assert.Equal(expected, Reading.Property(qualifiers + " string X;").Flags);

    [Theory]
    [InlineData("[OctetString] uint8 X[];", CimPropertyFlags.OctetString)]
    [InlineData("[OctetString] string X[];", CimPropertyFlags.None)]
    [InlineData("[SubType(\"Interval\")] datetime X;", CimPropertyFlags.Interval)]
    [InlineData("datetime X = \"00000012013000.000000:000\";", CimPropertyFlags.Interval)]
    [InlineData("datetime X;", CimPropertyFlags.None)]
    public void TypeDependentFlagsNeedTheirType(string declaration, CimPropertyFlags expected) =>
        Assert.Equal(expected | CimPropertyFlags.Read, Reading.Property(declaration).Flags);

    [Theory]
    [InlineData("[Abstract]", CimClassFlags.Abstract)]
    [InlineData("[Association, Aggregation]", CimClassFlags.Association)]
    [InlineData("[Indication, Exception, Terminal]", CimClassFlags.Indication | CimClassFlags.Exception | CimClassFlags.Terminal)]
    [InlineData("[Singleton, Experimental]", CimClassFlags.Singleton | CimClassFlags.Experimental)]
    [InlineData("[Embedded]", CimClassFlags.Embedded)]
    [InlineData("[Amendment, LOCALE(0x409)]", CimClassFlags.Amendment)]
    [InlineData("[Abstract(false)]", CimClassFlags.None)]
    public void ClassFlagsFollowTheValue(string qualifiers, CimClassFlags expected) =>
        Assert.Equal(expected, Reading.Class(qualifiers + " class A { };").Flags);

    [Fact]
    public void ClassWithKeyIsNotEmbedded() =>
        Assert.Equal(CimClassFlags.None, Reading.Class("[Embedded] class A { [Key] string K; };").Flags);

    [Theory]
    [InlineData("uint8 X;", null)]
    [InlineData("[Deprecated] uint8 X;", "")]
    [InlineData("[Deprecated{\"No value\"}] uint8 X;", "")]
    [InlineData("[Deprecated{\"A.New\", \"A.Newer\"}] uint8 X;", "A.New, A.Newer")]
    [InlineData("[Deprecated(\"New\")] uint8 X;", "New")]
    public void DeprecatedNamesTheReplacement(string declaration, string? expected) =>
        Assert.Equal(expected, Reading.Property(declaration).Deprecated);

    [Fact]
    public void OtherQualifiersAreRemarksInOrder()
    {
        var remarks = Reading.Property("[Units(\"Bytes\"), Key, MaxValue(0x10), Counter, MappingStrings{\"a\", \"b\"}, PUnit(NULL)] uint64 X;").Remarks;

        Assert.Equal(
            "Units=Bytes MaxValue=16 Counter=true MappingStrings=a, b PUnit=NULL",
            string.Join(' ', remarks.Select(remark => remark.Name + "=" + remark.Value)));
    }

    [Theory]
    [InlineData("B X", CimTypeKind.Object, "B")]
    [InlineData("object X", CimTypeKind.Object, null)]
    [InlineData("B ref X", CimTypeKind.Reference, "B")]
    [InlineData("object ref X", CimTypeKind.Reference, null)]
    [InlineData("[EmbeddedInstance(\"B\")] string X", CimTypeKind.Object, "B")]
    [InlineData("[EmbeddedObject] string X", CimTypeKind.Object, null)]
    [InlineData("[EmbeddedObject(false)] string X", CimTypeKind.String, null)]
    [InlineData("[CIMTYPE(\"object:B\")] object X", CimTypeKind.Object, "B")]
    [InlineData("[cimtype(\"ref:B\")] object ref X", CimTypeKind.Reference, "B")]
    [InlineData("[CIMTYPE(\"ref:B\")] string X", CimTypeKind.Reference, "B")]
    [InlineData("[CIMTYPE(\"datetime\")] string X", CimTypeKind.DateTime, null)]
    [InlineData("[CIMTYPE(\"uint32\")] sint32 X", CimTypeKind.SInt32, null)]
    [InlineData("[CIMTYPE(\"string\")] string X", CimTypeKind.String, null)]
    public void TypeFollowsTheQualifiers(string declaration, CimTypeKind kind, string? className) =>
        Assert.Equal(new CimTypeSchema(kind, className, IsArray: false), Reading.Property(declaration + ";").Type);

    [Fact]
    public void EmbeddedInstanceOfAnArrayIsAnArray() =>
        Assert.Equal(
            new CimTypeSchema(CimTypeKind.Object, "B", IsArray: true), Reading.Property("[EmbeddedInstance(\"B\")] string X[];").Type);

    [Theory]
    [InlineData("[Description(\"x\") : ToSubclass EnableOverride Translatable, Version(\"1\"):Restricted]")]
    [InlineData("[Description(\"x\") : Amended ToInstance NotToSubclass]")]
    [InlineData("[dynamic : ToInstance, provider(\"p\") : ToInstance, UUID(\"{0}\"), Locale(1033) : ToInstance]")]
    public void FlavorsOfDsp0004AndWmiAreAccepted(string qualifiers) => Reading.Class(qualifiers + " class A { };");

    [Fact]
    public void WordBehindAFlavorIsTheNextQualifierWhenItsCommaIsMissing()
    {
        var file = MofParser.Parse("class A { [Read : ToSubclass Key] string X; };");

        Assert.Equal("TCIM161", file.Ids());
        Assert.Equal(CimPropertyFlags.Key | CimPropertyFlags.Read, file.Classes[0].Properties[0].Flags);
    }

    [Theory]
    [InlineData("Qualifier Rank : uint16[] = { 1, 2 }, Scope(class, property, method), Flavor(EnableOverride, ToSubclass);")]
    [InlineData("qualifier Flag : boolean = false, scope(any);")]
    [InlineData("Qualifier Text : string = null, Flavor(Translatable), Scope(reference, parameter);")]
    [InlineData("Qualifier Description : ToSubClass Amended;")]
    public void QualifierDeclarationsAreCounted(string text) =>
        Assert.Equal(1, Reading.Clean(text).QualifierDeclarationCount);
}
