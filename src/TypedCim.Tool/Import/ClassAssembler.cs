using TypedCim.Tool.Import.Facts;
using TypedCim.Tool.Import.Pages;

namespace TypedCim.Tool.Import;

/// <summary>Puts a class together from its pages.</summary>
/// <param name="inheritance">Knows the base classes.</param>
/// <param name="addresses">Knows the links of the pages.</param>
internal sealed class ClassAssembler(Inheritance inheritance, PageAddresses addresses)
{
    /// <summary>Assembles what the file of a class has to say.</summary>
    public CimClassSchema Assemble(ClassPages pages)
    {
        var methods = new EquatableArray<CimMethodSchema>(pages.Methods.Select(page => WithLink(page, pages)).Concat(pages.DeclaredMethods));
        if (pages.Page is not { } page)
        {
            foreach (var method in pages.Methods)
            {
                method.File.Log.Report(ImportRules.ClassPageMissing, method.TitleSpan, pages.ClassName + "." + method.Method!.Name);
            }

            return new CimClassSchema(pages.ClassName, null, null, null, CimClassFlags.None, null, Properties: default, methods, Remarks: default);
        }

        var schema = page.Class!;
        var log = page.File.Log;
        var own = inheritance.OwnProperties(schema, (property, owner, difference) =>
            log.Report(ImportRules.InheritedDiffers, SpanOf(page, property.Name), schema.Name + "." + property.Name, owner, difference));
        return schema with
        {
            Properties = new EquatableArray<CimPropertySchema>(own),
            Methods = methods,
            Remarks = new EquatableArray<CimQualifierSchema>([.. schema.Remarks, .. Link(page.File)]),
        };
    }

    // Nothing can be an instance of a class without properties, so its methods are called on the class.
    private CimMethodSchema WithLink(PageFacts method, ClassPages pages) => method.Method! with
    {
        IsStatic = method.Method.IsStatic || pages.Page?.Class is { } schema && !inheritance.HasProperties(schema),
        Remarks = new EquatableArray<CimQualifierSchema>(Link(method.File)),
    };

    private IEnumerable<CimQualifierSchema> Link(PageFile file) => addresses.LinkOf(file) is { } link ? [new CimQualifierSchema("Url", link)] : [];

    private static MofSpan SpanOf(PageFacts page, string property) =>
        page.FindEntry(property)?.Name.Span ?? page.TitleSpan;
}
