using System.Reflection.Metadata;

namespace TypedCim.Generator.Pipeline;

/// <summary>Reads the attributes of an assembly from its metadata.</summary>
internal static class AssemblyFile
{
    public const string SchemaAttribute = "CimSchemaAttribute";
    public const string FriendAttribute = "InternalsVisibleToAttribute";
    private const ushort AttributeProlog = 1;

    /// <summary>Gives what the assembly tells; null when it knows nothing of CIM.</summary>
    /// <exception cref="BadImageFormatException">The metadata is damaged.</exception>
    public static ReferenceFacts? Read(MetadataReader reader)
    {
        if (!reader.IsAssembly)
            return null;

        var isRuntime = reader.StringComparer.Equals(reader.GetAssemblyDefinition().Name, ReferenceFacts.Runtime);
        if (!isRuntime && !KnowsRuntime(reader))
            return null;

        var texts = new List<string>();
        foreach (var handle in reader.GetCustomAttributes(EntityHandle.AssemblyDefinition))
        {
            var attribute = reader.GetCustomAttribute(handle);
            var isMeant = isRuntime
                ? IsOfType(reader, attribute, "System.Runtime.CompilerServices", FriendAttribute)
                : IsOfType(reader, attribute, ReferenceFacts.Runtime, SchemaAttribute);
            if (isMeant && ReadText(reader, attribute) is { } text)
                texts.Add(text);
        }

        return ReferenceReader.Create(isRuntime, texts);
    }

    private static bool KnowsRuntime(MetadataReader reader)
    {
        foreach (var handle in reader.AssemblyReferences)
        {
            if (reader.StringComparer.Equals(reader.GetAssemblyReference(handle).Name, ReferenceFacts.Runtime))
                return true;
        }

        return false;
    }

    private static bool IsOfType(MetadataReader reader, CustomAttribute attribute, string namespaceName, string name)
    {
        if (attribute.Constructor.Kind != HandleKind.MemberReference)
            return false;

        var parent = reader.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent;
        if (parent.Kind != HandleKind.TypeReference)
            return false;

        var type = reader.GetTypeReference((TypeReferenceHandle)parent);
        return reader.StringComparer.Equals(type.Name, name) && reader.StringComparer.Equals(type.Namespace, namespaceName);
    }

    private static string? ReadText(MetadataReader reader, CustomAttribute attribute)
    {
        var blob = reader.GetBlobReader(attribute.Value);
        return blob.ReadUInt16() == AttributeProlog ? blob.ReadSerializedString() : null;
    }
}
