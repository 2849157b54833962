namespace TypedCim.Package.Tests.Wiring;

public sealed class DefaultItemTests(ConsumerProject project) : IClassFixture<ConsumerProject>
{
    [Fact]
    public void EveryMofFileOfTheProjectIsReadAndNoneOfItsOutput() =>
        Assert.Equal(["asset.mof", "sub/texts.mfl"], project.Items("AdditionalFiles"));

    [Fact]
    public void AFileThatIsReadIsNotListedASecondTime() =>
        Assert.Equal(
            ["notes.txt"],
            project.Items("None").Where(item => !item.StartsWith("Directory.Build.", StringComparison.Ordinal)),
            StringComparer.Ordinal);

    [Theory]
    [InlineData("TypedCimEnableDefaultItems")]
    [InlineData("EnableDefaultItems")]
    public void OnePropertySwitchesThemOff(string property) => Assert.Empty(project.Items("AdditionalFiles", $"-p:{property}=false"));

    [Fact]
    public void WhatIsNotReadStaysInTheList() =>
        Assert.Contains("asset.mof", project.Items("None", "-p:TypedCimEnableDefaultItems=false"), StringComparer.Ordinal);
}
