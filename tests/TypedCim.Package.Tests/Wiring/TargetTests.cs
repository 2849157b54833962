namespace TypedCim.Package.Tests.Wiring;

public sealed class TargetTests(ConsumerProject project) : IClassFixture<ConsumerProject>
{
    /// <summary>In the file that carries options to the compiler a semicolon begins a comment, and a value ends with its line.</summary>
    [Fact]
    public void ListsTravelToTheCompilerWithCommas()
    {
        Assert.Equal(",SMS_*,-SMS_G_*,Win32_Service,", project.Property("TypedCimClasses", "PrepareTypedCimOptions"));
        Assert.Equal("A,B", project.Metadata("AdditionalFiles", "asset.mof", "TypedCimClasses", "PrepareTypedCimOptions"));
    }

    [Theory]
    [InlineData("roslyn4.7")]
    [InlineData("roslyn3.11")]
    [InlineData("")]
    public void ACompilerThatIsTooOldIsAnErrorWithTheRemedy(string compiler)
    {
        (int exitCode, string output) = project.Run("-t:CheckTypedCimCompiler", "-p:CompilerApiVersion=" + compiler);

        Assert.NotEqual(0, exitCode);
        Assert.Contains("error TCIM350", output, StringComparison.Ordinal);
        Assert.Contains("Visual Studio 2022 17.8", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("roslyn4.8")]
    [InlineData("roslyn4.14")]
    [InlineData("roslyn5.0")]
    public void ANewerCompilerIsWelcome(string compiler)
    {
        (int exitCode, string output) = project.Run("-t:CheckTypedCimCompiler", "-p:CompilerApiVersion=" + compiler);

        Assert.True(exitCode == 0, output);
    }
}
