namespace TypedCim.Mmi.Live;

/// <summary>A test that needs a real server.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class LiveFactAttribute : FactAttribute
{
    public LiveFactAttribute()
    {
        if (LiveServer.Host is null)
            Skip = "TYPEDCIM_LIVE_HOST names no server; see docs/mmi.md.";
        else if (NeedsPassword && !LiveServer.HasPassword)
            Skip = "TYPEDCIM_LIVE_USER names no user.";
    }

    /// <summary>True for a test that brings a user and a password.</summary>
    public bool NeedsPassword { get; init; }
}
