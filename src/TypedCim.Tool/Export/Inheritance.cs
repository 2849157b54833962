using System.Collections;
using Microsoft.Management.Infrastructure;

namespace TypedCim.Tool.Export;

/// <summary>Tells what a class declares itself from what it has from its base: servers list both alike.</summary>
internal static class Inheritance
{
    // What proxies depend on: a class that lacks one of these where its base has it says so.
    private static readonly HashSet<string> Meaningful = new(StringComparer.OrdinalIgnoreCase)
    {
        "Key", "Read", "Write", "Lazy", "Not_Null", "Required", "Static", "ValueMap", "Values", "BitMap", "BitValues", "In", "Out", "ID", "Optional",
    };

    /// <summary>Tells whether a property is that of the base.</summary>
    public static bool IsSame(CimPropertyDeclaration own, CimPropertyDeclaration? inherited) =>
        inherited is not null
        && own.CimType == inherited.CimType
        && IsSameName(own.ReferenceClassName, inherited.ReferenceClassName)
        && IsSameValue(own.Value, inherited.Value)
        && AreSame(own.Qualifiers, inherited.Qualifiers);

    /// <summary>Tells whether a method is that of the base.</summary>
    public static bool IsSame(CimMethodDeclaration own, CimMethodDeclaration? inherited) =>
        inherited is not null
        && own.ReturnType == inherited.ReturnType
        && own.Parameters.Count == inherited.Parameters.Count
        && own.Parameters.All(parameter => IsSame(parameter, inherited.Parameters[parameter.Name]))
        && AreSame(own.Qualifiers, inherited.Qualifiers);

    /// <summary>Tells whether a qualifier is that of the base.</summary>
    public static bool IsSame(CimQualifier own, CimQualifier? inherited) => inherited is not null && IsSameValue(own.Value, inherited.Value);

    private static bool IsSame(CimMethodParameterDeclaration own, CimMethodParameterDeclaration? inherited) =>
        inherited is not null
        && own.CimType == inherited.CimType
        && IsSameName(own.ReferenceClassName, inherited.ReferenceClassName)
        && AreSame(own.Qualifiers, inherited.Qualifiers);

    private static bool AreSame(IEnumerable<CimQualifier> own, IEnumerable<CimQualifier> inherited)
    {
        var isExtended = own.Any(one => !IsSame(one, Find(inherited, one.Name)));
        return !isExtended && !inherited.Any(one => Meaningful.Contains(one.Name) && Find(own, one.Name) is null);
    }

    private static CimQualifier? Find(IEnumerable<CimQualifier> qualifiers, string name) => qualifiers.FirstOrDefault(one => IsSameName(one.Name, name));

    private static bool IsSameName(string? left, string? right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);

    private static bool IsSameValue(object? left, object? right) => StructuralComparisons.StructuralEqualityComparer.Equals(left, right);
}
