using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.FindSymbols;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.QuickInfo;
using Microsoft.CodeAnalysis.Text;
using TypedCim.Generator.Tests.Driver;

namespace TypedCim.Editor.Tests;

/// <summary>A project as an editor has it open, with one source file and a caret in it.</summary>
internal sealed class EditorProject : IDisposable
{
    private const string Caret = "$$";
    private readonly AdhocWorkspace _workspace = new(MefHostServices.DefaultHost);
    private readonly Document _document;
    private readonly int _position;

    /// <summary>Opens the project; <c>$$</c> in the body of a method marks the caret.</summary>
    public EditorProject(string body)
    {
        var source = $$"""
            using System.Collections.Generic;
            using System.Threading.Tasks;
            using Demo;
            using TypedCim;

            internal static class Program
            {
                private static async Task Run(CimConnection site, SMS_ImagePackage image)
                {
                    {{body}}
                }
            }
            """;
        _position = source.IndexOf(Caret, StringComparison.Ordinal);
        var project = _workspace.AddProject(ProjectInfo.Create(
            ProjectId.CreateNewId(),
            VersionStamp.Default,
            "Demo",
            "Demo",
            LanguageNames.CSharp,
            compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable),
            parseOptions: new CSharpParseOptions(LanguageVersion.Latest),
            metadataReferences: TestReferences.All,
            analyzerReferences: [new GeneratorReference()]));
        var solution = project.Solution.AddAnalyzerConfigDocument(
            DocumentId.CreateNewId(project.Id), ".globalconfig", SourceText.From("is_global = true\nbuild_property.RootNamespace = Demo\n"), filePath: "/.globalconfig");
        foreach (var path in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "mof"), "*.mof").Order(StringComparer.Ordinal))
            solution = solution.AddAdditionalDocument(DocumentId.CreateNewId(project.Id), Path.GetFileName(path), File.ReadAllText(path), filePath: path);
        var id = DocumentId.CreateNewId(project.Id);
        solution = solution.AddDocument(id, "Program.cs", SourceText.From(source.Replace(Caret, "", StringComparison.Ordinal)), filePath: "/Program.cs");
        Assert.True(_workspace.TryApplyChanges(solution));
        _document = _workspace.CurrentSolution.GetDocument(id)!;
    }

    /// <summary>What the completion list offers at the caret, with the description of each entry.</summary>
    public async Task<IReadOnlyDictionary<string, string>> CompleteAsync()
    {
        var service = CompletionService.GetService(_document)!;
        var list = await service.GetCompletionsAsync(_document, _position);
        var offered = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var item in list.ItemsList)
            offered[item.DisplayText] = (await service.GetDescriptionAsync(_document, item))!.Text;
        return offered;
    }

    /// <summary>The text of the tip that shows when the mouse rests at the caret.</summary>
    public async Task<string> QuickInfoAsync()
    {
        var tip = await QuickInfoService.GetService(_document)!.GetQuickInfoAsync(_document, _position);
        return string.Join('\n', tip!.Sections.Select(section => section.Text));
    }

    /// <summary>Where go to definition goes: the document, and the line in it.</summary>
    public async Task<(Document Document, string Text, int Line)> GoToDefinitionAsync()
    {
        var symbol = await SymbolFinder.FindSymbolAtPositionAsync(_document, _position);
        var definition = await SymbolFinder.FindSourceDefinitionAsync(symbol!, _document.Project.Solution);
        var location = Assert.Single(definition!.Locations);
        var target = await _document.Project.GetSourceGeneratedDocumentsAsync();
        var document = Assert.Single(target, one => one.TryGetSyntaxTree(out var tree) && tree == location.SourceTree);
        return (document, (await document.GetTextAsync()).ToString(), location.GetLineSpan().StartLinePosition.Line);
    }

    public void Dispose() => _workspace.Dispose();
}
