namespace TypedCim.Mof.Tests;

/// <summary>Names are compared ignoring case, whatever their letters and however many there are.</summary>
public sealed class NameScopeTests
{
    [Theory]
    [InlineData("Name", "NAME")]
    [InlineData("Größe", "GRÖSSE", false)]
    [InlineData("Größe", "gRÖßE")]
    [InlineData("Имя_объекта", "имя_ОБЪЕКТА")]
    [InlineData("not_null", "not\u007Fnull", false)]
    public void ANameIsTakenInAnyCase(string first, string second, bool isSame = true)
    {
        var (pool, scope) = (new NamePool(0), new NameScope());
        scope.Start();

        Assert.True(scope.TryAdd(pool.Add(first)));
        Assert.Equal(isSame, scope.Contains(pool.Add(second)));
        Assert.Equal(!isSame, scope.TryAdd(pool.Add(second)));
    }

    [Fact]
    public void ManyNamesAreAllRemembered()
    {
        var (pool, scope) = (new NamePool(0), new NameScope());
        scope.Start();
        var names = Enumerable.Range(0, 3000).Select(i => "Property" + i.ToString(System.Globalization.CultureInfo.InvariantCulture)).ToArray();

        Assert.All(names, name => Assert.True(scope.TryAdd(pool.Add(name))));
        Assert.All(names, name => Assert.False(scope.TryAdd(pool.Add(name.ToUpperInvariant()))));
    }

    [Fact]
    public void ANewListIsEmpty()
    {
        var (pool, scope) = (new NamePool(0), new NameScope());
        scope.Start();
        _ = scope.TryAdd(pool.Add("A"));
        scope.Start();

        Assert.False(scope.Contains(pool.Add("A")));
        Assert.True(scope.TryAdd(pool.Add("a")));
    }

    [Fact]
    public void NamesOfAnyLengthEndWhereTheyEnd()
    {
        // Names are measured in pieces of sixteen characters.
        var names = Enumerable.Range(1, 70).Select(length => new string('n', length)).Concat(["Größe_mit_vielen_Buchstaben", "A0_"]).ToArray();
        var file = Reading.Clean("class A {\n" + string.Concat(names.Select(name => $"\tstring\r\n\t  {name};")) + "};");

        Assert.Equal(string.Join(' ', names), string.Join(' ', file.Classes[0].Properties.Select(property => property.Name)));
    }
}
