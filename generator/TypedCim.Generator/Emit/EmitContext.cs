namespace TypedCim.Generator.Emit;

/// <summary>What every emitter of one class works with.</summary>
internal sealed class EmitContext
{
    public EmitContext(CodeWriter writer, OutputSettings settings, string namespaceName, bool isPublic, bool? hasDocumentation)
    {
        Writer = writer;
        Settings = settings;
        Access = AccessOf(isPublic);
        HasDocumentation = hasDocumentation ?? settings.Documentation;
        Types = new TypeText(namespaceName, settings.NullableReferences);
        Values = new ValueText(Types);
        Docs = new DocumentationWriter(Writer, HasDocumentation);
    }

    /// <summary>The form of the output.</summary>
    public OutputSettings Settings { get; }

    /// <summary>The access modifier of the types, and of the members that name them elsewhere.</summary>
    public string Access { get; }

    /// <summary>Whether documentation comments are written.</summary>
    public bool HasDocumentation { get; }

    /// <summary>Where the text goes.</summary>
    public CodeWriter Writer { get; }

    /// <summary>The C# types of values.</summary>
    public TypeText Types { get; }

    /// <summary>Conversions of values.</summary>
    public ValueText Values { get; }

    /// <summary>Documentation comments.</summary>
    public DocumentationWriter Docs { get; }

    /// <summary>The access modifier.</summary>
    public static string AccessOf(bool isPublic) => isPublic ? "public" : "internal";
}
