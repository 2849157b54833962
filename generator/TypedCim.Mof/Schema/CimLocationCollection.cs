using System.Collections;

namespace TypedCim.Mof;

/// <summary>Where the declarations of a file stand, ordered by position. It equals another one when all places are equal; the default value is empty.</summary>
/// <remarks>A file has more places than anything else, and few are ever asked for. So they are kept small, and a full one is made when it is read.</remarks>
public readonly struct CimLocationCollection : IEquatable<CimLocationCollection>, IReadOnlyCollection<CimMemberLocation>
{
    // The places of one class each, the class first.
    private readonly LocationEntry[][]? _classes;

    internal CimLocationCollection(LocationEntry[][] classes) => _classes = classes;

    /// <summary>Gets the number of places.</summary>
    public int Count
    {
        get
        {
            var count = 0;
            foreach (var places in _classes ?? [])
            {
                count += places.Length - (places[0].Kind == LocationEntry.Owner ? 1 : 0);
            }

            return count;
        }
    }

    /// <summary>Compares place by place.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether both hold equal places in the same order.</returns>
    public static bool operator ==(CimLocationCollection left, CimLocationCollection right) => left.Equals(right);

    /// <summary>Compares place by place.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(CimLocationCollection left, CimLocationCollection right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(CimLocationCollection other)
    {
        var (left, right) = (_classes ?? [], other._classes ?? []);
        for (var i = 0; i < left.Length; i++)
        {
            if (i >= right.Length || !left[i].AsSpan().SequenceEqual(right[i]))
            {
                return false;
            }
        }

        return left.Length == right.Length;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CimLocationCollection other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = 17;
        foreach (var places in _classes ?? [])
        {
            hash = unchecked((hash * 31) + places[places.Length - 1].GetHashCode());
        }

        return hash;
    }

    /// <inheritdoc/>
    public IEnumerator<CimMemberLocation> GetEnumerator()
    {
        foreach (var places in _classes ?? [])
        {
            string? member = null;
            for (var i = 0; i < places.Length; i++)
            {
                // The type of an element stands before its name.
                var place = places[i];
                member = place.Kind == CimLocationKind.Member ? place.Text : member;
                switch (place.Kind)
                {
                    case CimLocationKind.Class or CimLocationKind.BaseClass:
                        yield return new CimMemberLocation(place.Kind, places[0].Text, null, null, place.Span);
                        break;
                    case CimLocationKind.Member:
                        yield return new CimMemberLocation(place.Kind, places[0].Text, member, null, place.Span);
                        break;
                    case CimLocationKind.MemberType:
                        yield return new CimMemberLocation(place.Kind, places[0].Text, places[i + 1].Text, null, place.Span);
                        break;
                    case CimLocationKind.Parameter:
                        yield return new CimMemberLocation(place.Kind, places[0].Text, member, place.Text, place.Span);
                        break;
                    case CimLocationKind.ParameterType:
                        yield return new CimMemberLocation(place.Kind, places[0].Text, member, places[i + 1].Text, place.Span);
                        break;
                }
            }
        }
    }

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
