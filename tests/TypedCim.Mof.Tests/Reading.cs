namespace TypedCim.Mof.Tests;

/// <summary>Reads small MOF texts for tests.</summary>
internal static class Reading
{
    /// <summary>Reads a text that must be free of findings.</summary>
    public static MofFile Clean(string text)
    {
        var file = MofParser.Parse(text);
        Assert.Empty(file.Diagnostics.Select(diagnostic => diagnostic.Message));
        return file;
    }

    public static CimClassSchema Class(string text) => Assert.Single(Clean(text).Classes);

    /// <summary>Reads the only property of class A { … }.</summary>
    public static CimPropertySchema Property(string declaration) => Assert.Single(Class($"class A {{ {declaration} }};").Properties);

    public static CimMethodSchema Method(string declaration) => Assert.Single(Class($"class A {{ {declaration} }};").Methods);

    public static CimParameterSchema Parameter(string declaration) => Assert.Single(Method($"uint32 M({declaration});").Parameters);

    /// <summary>Gives the ids of the findings, in order and separated by a space.</summary>
    public static string Ids(this MofFile file) => string.Join(' ', file.Diagnostics.Select(diagnostic => diagnostic.Rule.Id));

    /// <summary>Gives the names of everything that was delivered: "A(X,Y,M()) B()".</summary>
    public static string Outline(this MofFile file) => string.Join(' ', file.Classes.Select(Outline));

    private static string Outline(CimClassSchema schema) =>
        schema.Name + "(" + string.Join(',', [.. schema.Properties.Select(property => property.Name), .. schema.Methods.Select(Outline)]) + ")";

    private static string Outline(CimMethodSchema method) =>
        method.Name + "(" + string.Join(' ', method.Parameters.Select(parameter => parameter.Name)) + ")";
}
