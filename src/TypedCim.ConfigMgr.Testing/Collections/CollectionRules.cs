using System.Globalization;
using Type = TypedCim.ConfigMgr.SMS_Collection.CollectionTypeValue;

namespace TypedCim.ConfigMgr.Testing;

/// <summary>Rules of collections: what is allowed, and which rules are the same.</summary>
/// <param name="model">The site.</param>
internal sealed class CollectionRules(SiteModel model)
{
    private readonly NumberSequence _queryIds = new(1);

    /// <summary>The collection that a rule names; null for rules that name none.</summary>
    internal static string? SourceOf(SMS_CollectionRule rule) => rule switch
    {
        SMS_CollectionRuleIncludeCollection include => include.IncludeCollectionID,
        SMS_CollectionRuleExcludeCollection exclude => exclude.ExcludeCollectionID,
        _ => null,
    };

    /// <summary>Two rules with the same identity are the same rule.</summary>
    internal static string IdentityOf(SMS_CollectionRule rule) => rule switch
    {
        SMS_CollectionRuleDirect direct => string.Format(CultureInfo.InvariantCulture, "resource {0}", direct.ResourceID),
        SMS_CollectionRuleIncludeCollection include => "include " + include.IncludeCollectionID?.ToUpperInvariant(),
        SMS_CollectionRuleExcludeCollection exclude => "exclude " + exclude.ExcludeCollectionID?.ToUpperInvariant(),
        _ => "query " + rule.RuleName?.ToUpperInvariant(),
    };

    /// <summary>Tells whether a query can be that of a rule: it is well formed, and asks for resources.</summary>
    internal bool IsValidQuery(string? wql)
    {
        if (wql is null)
            return false;

        try
        {
            return model.Server.Query(wql).All(row => row.Contains("ResourceId")) && AsksForResources(wql);
        }
        catch (CimException)
        {
            return false;
        }
    }

    /// <summary>Refuses a rule that a site refuses, and numbers the rules that have a query.</summary>
    /// <returns>The rule as the site keeps it.</returns>
    internal SMS_CollectionRule Check(SMS_CollectionRule? rule, SMS_Collection collection, SiteOperation operation)
    {
        if (string.IsNullOrEmpty(rule?.RuleName))
            throw operation.InvalidParameters("A membership rule needs a RuleName.");

        switch (rule)
        {
            case SMS_CollectionRuleDirect direct:
                CheckResource(direct, collection, operation);
                break;
            case SMS_CollectionRuleQuery query when IsValidQuery(query.QueryExpression):
                var writer = new CimWriter(query);
                writer.Set(writer.IndexOf("QueryID"), _queryIds.Next());
                break;
            case SMS_CollectionRuleQuery query:
                throw operation.Failure(
                    query.QueryExpression,
                    $"The rule {query.RuleName} has no valid query of resources: {query.QueryExpression ?? "NULL"}. Try it with ValidateQuery.");
            default:
                RequireSource(SourceOf(rule!), collection, operation);
                break;
        }

        return rule!;
    }

    /// <summary>Refuses a collection as limit or source of another one that does not exist, has other members, or depends on that one itself.</summary>
    internal SMS_Collection RequireSource(string? sourceId, SMS_Collection collection, SiteOperation operation)
    {
        SMS_Collection source = model.Collections.Require(sourceId, operation);
        if (source.CollectionType != collection.CollectionType)
            throw operation.Failure(
                sourceId,
                $"The collection {sourceId} has other members than {collection.Name}: collections of devices and of users do not mix.");

        if (!string.IsNullOrEmpty(collection.CollectionID) && Reaches(source, collection.CollectionID))
            throw operation.Failure(
                sourceId,
                $"The collection {sourceId} depends on {collection.CollectionID} itself. A circle of collections has no members.");

        return source;
    }

    /// <summary>Tells whether a collection depends on another one, or is that one.</summary>
    internal bool Reaches(SMS_Collection from, string wanted) => Reaches(from, wanted, new HashSet<string>(StringComparer.OrdinalIgnoreCase));

    private static bool IsUser(SMS_Collection collection) => collection.CollectionType == Type.USER;

    private bool AsksForResources(string wql)
    {
        string[] words = wql.Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
        int from = Array.FindIndex(words, word => string.Equals(word, "FROM", StringComparison.OrdinalIgnoreCase));
        return model.Server.Schemas.Find(words[from + 1])?.Is(nameof(SMS_Resource)) == true;
    }

    private bool Reaches(SMS_Collection from, string wanted, HashSet<string> seen) =>
        SiteModel.IsSame(from.CollectionID, wanted)
        || (seen.Add(from.CollectionID)
            && CollectionTable.Sources(from).Select(model.Collections.Find).Any(next => next is not null && Reaches(next, wanted, seen)));

    private void CheckResource(SMS_CollectionRuleDirect rule, SMS_Collection collection, SiteOperation operation)
    {
        CimRecord resource = model.Resources.Require(rule.ResourceID, operation);
        if (!SiteModel.IsSame(resource.ClassName, rule.ResourceClassName))
            throw operation.Failure(
                rule.ResourceClassName,
                $"The resource {rule.ResourceID} is one of {resource.ClassName}, not of {rule.ResourceClassName ?? "NULL"}.");

        if (IsUser(collection) != (resource["ResourceType"].AsUInt32() == ResourceTable.UserType))
            throw operation.Failure(collection.CollectionID, $"The collection {collection.Name} takes no {resource.ClassName}.");
    }
}
