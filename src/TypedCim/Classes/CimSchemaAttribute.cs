namespace TypedCim;

/// <summary>Tells the generator, in projects that reference this assembly, which classes it holds.</summary>
/// <param name="manifest">The compact text that the generator wrote; it is read by the same or a later version.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class CimSchemaAttribute(string manifest) : Attribute
{
    /// <summary>The compact text.</summary>
    public string Manifest { get; } = manifest;
}
