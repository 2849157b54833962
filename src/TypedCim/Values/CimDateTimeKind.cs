namespace TypedCim;

/// <summary>What a <see cref="CimDateTime"/> is.</summary>
public enum CimDateTimeKind
{
    /// <summary>A clock reading without an offset from UTC (<c>+***</c>).</summary>
    PointWithoutOffset = 0,

    /// <summary>A point in time with an offset from UTC.</summary>
    Point = 1,

    /// <summary>A length of time.</summary>
    Interval = 2,
}
