namespace TypedCim.ConfigMgr.Tests;

/// <summary>What is known of a property.</summary>
/// <param name="Name">The CIM name.</param>
/// <param name="Type">The CIM type; the class of an embedded object, <c>object</c> for an unknown one, <c>ref:Class</c> for a reference.</param>
/// <param name="IsKey">True for a part of the key.</param>
/// <param name="IsLazy">True when it comes with a read by key only.</param>
internal sealed record PropertyFacts(string Name, string Type, bool IsKey, bool IsLazy);
