namespace TypedCim;

/// <summary>Options of a connection; they are read when it is made.</summary>
public sealed class CimConnectionOptions
{
    /// <summary>The namespace for classes that name none of their own; <c>root\cimv2</c> by default.</summary>
    public string Namespace { get; set; } = @"root\cimv2";

    /// <summary>The options of calls that name none of their own.</summary>
    public CimCallOptions Calls { get; set; } = CimCallOptions.Default;

    /// <summary>Generated schemas of other assemblies whose classes may arrive where the code names only their bases.</summary>
    public CimSchemaCollection Schemas { get; } = [];

    /// <summary>The clock of deadlines.</summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;
}
