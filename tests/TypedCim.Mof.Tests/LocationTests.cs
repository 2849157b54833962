namespace TypedCim.Mof.Tests;

/// <summary>The places of a file are kept small and made whole when they are read.</summary>
public sealed class LocationTests
{
    private const string Text = "class A : B { X P; uint32 M(Y Q, uint8 R); };\nclass A { };\nclass C { uint8 P; };";

    [Fact]
    public void PlacesNameWhatTheyCoverAndWhereItBelongs()
    {
        var places = MofParser.Parse(Text).Locations;

        Assert.Equal(
            "Class A.., BaseClass A.., MemberType A.P., Member A.P., Member A.M., ParameterType A.M.Q, Parameter A.M.Q, Parameter A.M.R, Class C.., Member C.P.",
            string.Join(", ", places.Select(place => $"{place.Kind} {place.ClassName}.{place.MemberName}.{place.ParameterName}")));
        Assert.All(places, place => Assert.Equal(place.Span.Length, place.Span.EndColumn - place.Span.Column));
        Assert.Equal("A B X P M Y Q R C P", string.Join(' ', places.Select(place => Text.Substring(place.Span.Start, place.Span.Length))));
        Assert.Equal(10, places.Count);
    }

    [Fact]
    public void BareMethodsBelongToTheClassOfTheFileName()
    {
        var file = MofParser.Parse("uint32 M(uint8 P);", new MofParseOptions { FileName = "A.M.mof" });

        Assert.Equal("A.M.M A.M.P", string.Join(' ', file.Locations.Select(place => $"{place.ClassName}.{place.MemberName}.{place.ParameterName ?? place.MemberName}")));
        Assert.Equal(2, file.Locations.Count);
    }

    [Theory]
    [InlineData(Text, true)]
    [InlineData("class A : B { X P; uint32 M(Y Q, uint8 R); };", false)]
    [InlineData("class A : B { X P; uint32 M(Y Q, uint8 S); };\nclass A { };\nclass C { uint8 P; };", false)]
    [InlineData("class A : B { X P; uint32 M(Y Q, uint8 R); };\nclass A { };\nclass C {  uint8 P; };", false)]
    [InlineData("", false)]
    public void PlacesAreEqualWhenAllAre(string other, bool isEqual)
    {
        var (left, right) = (MofParser.Parse(Text).Locations, MofParser.Parse(other).Locations);

        Assert.Equal(isEqual, left == right);
        Assert.Equal(!isEqual, left != right);
        Assert.Equal(isEqual, left.GetHashCode() == right.GetHashCode() && left.Equals((object)right));
    }

    [Fact]
    public void NoPlacesAreTheDefaultOnes() => Assert.True(MofParser.Parse("").Locations.Equals(default));
}
