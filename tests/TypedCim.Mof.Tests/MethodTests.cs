namespace TypedCim.Mof.Tests;

/// <summary>Methods, their parameters and what their return value means.</summary>
public sealed class MethodTests
{
    [Theory]
    [InlineData("string X", CimDirection.In)]
    [InlineData("[In] string X", CimDirection.In)]
    [InlineData("[Out] string X", CimDirection.Out)]
    [InlineData("[In, Out] string X", CimDirection.InOut)]
    [InlineData("[In(false), Out] string X", CimDirection.Out)]
    [InlineData("[In, Out(false)] string X", CimDirection.In)]
    [InlineData("[In(FALSE)] string X", CimDirection.In)]
    public void DirectionFollowsTheValues(string declaration, CimDirection expected) =>
        Assert.Equal(expected, Reading.Parameter(declaration).Direction);

    [Theory]
    [InlineData("string X", false)]
    [InlineData("[Optional] string X", true)]
    [InlineData("[Optional(false)] string X", false)]
    [InlineData("uint16 X = 1", true)]
    public void OptionalParametersAreMarkedOrHaveADefault(string declaration, bool expected) =>
        Assert.Equal(expected, Reading.Parameter(declaration).IsOptional);

    [Theory]
    [InlineData("[ID(0)] string X, [ID(1)] string Y", "X Y", "")]
    [InlineData("[ID(\"0\")] string X, [id(\"1\")] string Y", "X Y", "")]
    [InlineData("[ID(1)] string X, [ID(0)] string Y", "Y X", "TCIM214")]
    [InlineData("[ID(0)] string X, [ID(2)] string Y", "X Y", "TCIM215")]
    [InlineData("[ID(1)] string X, [ID(1)] string Y, [ID(0)] string Z", "Z X Y", "TCIM214 TCIM215")]
    [InlineData("[ID(1)] string X, string Y", "X Y", "TCIM215")]
    [InlineData("[ID(\"x\")] string X", "X", "TCIM213")]
    public void ParametersAreInTheOrderOfTheirIds(string parameters, string expected, string ids)
    {
        var file = MofParser.Parse($"class A {{ uint32 M({parameters}); }};");

        Assert.Equal((ids, $"A(M({expected}))"), (file.Ids(), file.Outline()));
    }

    [Theory]
    [InlineData("uint32 M();", CimReturnMeaning.Status, "0")]
    [InlineData("sint32 M();", CimReturnMeaning.Status, "0")]
    [InlineData("[ValueMap{\"0\", \"4096\"}] uint32 M();", CimReturnMeaning.Status, "0,4096")]
    [InlineData("[SuccessValues{0, 2, -1}] uint32 M();", CimReturnMeaning.Status, "0,2,-1")]
    [InlineData("[SuccessValues(7)] uint32 M();", CimReturnMeaning.Status, "7")]
    [InlineData("[ReturnIs(\"Count\")] uint32 M();", CimReturnMeaning.Count, "")]
    [InlineData("[ReturnIs(\"flags\")] uint32 M();", CimReturnMeaning.Flags, "")]
    [InlineData("[ReturnIs(\"value\")] uint32 M();", CimReturnMeaning.Value, "")]
    [InlineData("[ReturnIs(\"status\")] uint16 M();", CimReturnMeaning.Status, "0")]
    [InlineData("string M();", CimReturnMeaning.Value, "")]
    [InlineData("uint64 M();", CimReturnMeaning.Value, "")]
    [InlineData("void M();", CimReturnMeaning.Value, "")]
    public void ReturnValueHasAMeaning(string declaration, CimReturnMeaning meaning, string successValues)
    {
        var method = Reading.Method(declaration);

        Assert.Equal((meaning, successValues), (method.ReturnIs, string.Join(',', method.SuccessValues)));
    }

    [Theory]
    [InlineData("[ReturnIs(\"maybe\")] uint32 M();")]
    [InlineData("[SuccessValues{\"a\"}] uint32 M();")]
    public void UnknownMeaningIsAWarningAndTheDefaultHolds(string declaration)
    {
        var file = MofParser.Parse($"class A {{ {declaration} }};");

        var method = Assert.Single(file.Classes[0].Methods);
        Assert.Equal(("TCIM213", CimReturnMeaning.Status, 0L), (file.Ids(), method.ReturnIs, Assert.Single(method.SuccessValues)));
    }

    [Fact]
    public void MethodKeepsItsOwnQualifiers()
    {
        var method = Reading.Method(
            "[Static, Description(\"Does.\"), Deprecated{\"N\"}, Experimental, Url(\"u\")] uint32 M([Description(\"In.\"), Out, SubType(\"interval\")] datetime P[3]);");

        Assert.Equal((true, "Does.", "N", true), (method.IsStatic, method.Description, method.Deprecated, method.IsExperimental));
        Assert.Equal(new CimQualifierSchema("Url", "u"), Assert.Single(method.Remarks));
        var parameter = Assert.Single(method.Parameters);
        Assert.Equal(("In.", true, true, CimDirection.Out), (parameter.Description, parameter.IsInterval, parameter.Type.IsArray, parameter.Direction));
    }

    [Fact]
    public void ClassTypedAndReferenceParametersKeepTheirClass()
    {
        var method = Reading.Method("B M(B P, B ref R, object O, [EmbeddedInstance(\"B\")] string S);");

        Assert.Equal(new CimTypeSchema(CimTypeKind.Object, "B", IsArray: false), method.ReturnType);
        Assert.Equal(
            [(CimTypeKind.Object, "B"), (CimTypeKind.Reference, "B"), (CimTypeKind.Object, null), (CimTypeKind.Object, "B")],
            method.Parameters.Select(parameter => (parameter.Type.Kind, parameter.Type.ClassName)));
    }
}
