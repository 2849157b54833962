using System.Diagnostics;

namespace TypedCim;

/// <summary>A property as the debugger shows it.</summary>
/// <param name="Name">The CIM name.</param>
/// <param name="Text">The value, or that it is not loaded.</param>
[DebuggerDisplay("{Text,nq}", Name = "{Name,nq}")]
internal sealed record CimDebugProperty(string Name, string Text);
