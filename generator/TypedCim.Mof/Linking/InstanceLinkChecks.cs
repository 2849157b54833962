namespace TypedCim.Mof;

/// <summary>Checks the instances of one file against the classes of all files.</summary>
internal sealed class InstanceLinkChecks(ClassGraph graph, LinkReport report)
{
    public void Check(MofFile file)
    {
        foreach (var instance in file.Instances)
        {
            if (graph.Find(instance.ClassName) is { } node)
            {
                CheckProperties(node, instance);
            }
            else if (report.IsFirst("instance " + instance.ClassName.ToUpperInvariant()))
            {
                report.Add(MofRules.UnknownInstanceClass, instance.ClassSpan, instance.ClassName, instance.ClassName);
            }
        }
    }

    private void CheckProperties(ClassNode node, MofInstance instance)
    {
        foreach (var property in instance.Properties)
        {
            if (!IsKnown(node, property.Name))
            {
                report.Add(
                    MofRules.UnknownInstanceProperty, property.Span, node.Schema.Name, property.Name, Suggest(node, property.Name));
            }
        }
    }

    // A base class that is not in the files may have any property.
    private static bool IsKnown(ClassNode node, string name)
    {
        if (name.StartsWith("__", StringComparison.Ordinal))
        {
            return true;
        }

        ClassNode root = node;
        foreach (var ancestor in node.SelfAndAncestors())
        {
            if (ancestor.FindProperty(name) is not null)
            {
                return true;
            }

            root = ancestor;
        }

        return root.Schema.BaseName is not null;
    }

    private string Suggest(ClassNode node, string name)
    {
        var names = new List<string>();
        foreach (var ancestor in node.SelfAndAncestors())
        {
            foreach (var property in ancestor.Schema.Properties)
            {
                names.Add(property.Name);
            }
        }

        return graph.Suggest(name, names);
    }
}
