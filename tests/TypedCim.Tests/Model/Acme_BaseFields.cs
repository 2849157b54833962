using System.Diagnostics.CodeAnalysis;

namespace TypedCim.Tests.Model;

[SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "Queries read the columns from an instance.")]
public class Acme_BaseFields : CimFields
{
    public CimField<string?> Id => new(Acme_Base.CimMetadata, 0);

    public CimField<string?> Name => new(Acme_Base.CimMetadata, 1);
}
