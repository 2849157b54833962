using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace TypedCim;

/// <summary>Shows an object in the debugger: every property with its value, or that it is not loaded.</summary>
/// <param name="instance">The object.</param>
internal sealed class CimObjectDebugView(CimObject instance)
{
    [DebuggerBrowsable(DebuggerBrowsableState.RootHidden)]
    [SuppressMessage("Performance", "CA1819:Properties should not return arrays", Justification = "The debugger expands arrays in place.")]
    public CimDebugProperty[] Properties
    {
        get
        {
            var source = new CimSource(instance);
            var properties = new CimDebugProperty[source.PropertyCount];
            for (int i = 0; i < properties.Length; i++)
            {
                bool isShown = instance.IsNew || source.IsLoaded(i);
                properties[i] = new CimDebugProperty(source.NameOf(i), isShown ? source.Read(i).ToString() : "(not loaded)");
            }

            return properties;
        }
    }
}
