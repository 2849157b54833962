using TypedCim.Generator.Model;

namespace TypedCim.Generator.Emit;

/// <summary>What every emitter of one class works with.</summary>
internal sealed class EmitContext
{
    public EmitContext(ClassModel model, OutputSettings settings)
    {
        Class = model;
        Settings = settings;
        Types = new TypeText(settings.NullableReferences);
        Docs = new DocumentationWriter(Writer, settings.Documentation);
    }

    /// <summary>The class.</summary>
    public ClassModel Class { get; }

    /// <summary>The form of the output.</summary>
    public OutputSettings Settings { get; }

    /// <summary>Where the text goes.</summary>
    public CodeWriter Writer { get; } = new();

    /// <summary>The C# types of values.</summary>
    public TypeText Types { get; }

    /// <summary>Documentation comments.</summary>
    public DocumentationWriter Docs { get; }
}
