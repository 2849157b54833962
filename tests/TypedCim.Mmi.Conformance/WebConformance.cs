using TypedCim.Conformance;

namespace TypedCim.Mmi.Conformance;

/// <summary>The conformance suite on the MMI transport, over a server with the habits of WS-Management.</summary>
/// <remarks>Text for numbers, scalars for arrays of one, lost flags and namespaces.</remarks>
public static class WebConformance
{
    public sealed class Scalars() : ScalarTests(MmiHost.OverWeb());

    public sealed class Arrays() : ArrayTests(MmiHost.OverWeb());

    public sealed class EmbeddedObjects() : EmbeddedObjectTests(MmiHost.OverWeb());

    public sealed class References() : ReferenceTests(MmiHost.OverWeb());

    public sealed class Loading() : LoadingTests(MmiHost.OverWeb());

    public sealed class Keys() : KeyTests(MmiHost.OverWeb());

    public sealed class Filters() : FilterTests(MmiHost.OverWeb());

    public sealed class TextFilters() : TextFilterTests(MmiHost.OverWeb());

    public sealed class QueryShapes() : QueryShapeTests(MmiHost.OverWeb());

    public sealed class RawQueries() : RawQueryTests(MmiHost.OverWeb());

    public sealed class Writing() : WritingTests(MmiHost.OverWeb());

    public sealed class Methods() : MethodTests(MmiHost.OverWeb());

    public sealed class Errors() : ErrorTests(MmiHost.OverWeb());

    public sealed class Streams() : StreamTests(MmiHost.OverWeb());

    public sealed class Cancellation() : CancellationTests(MmiHost.OverWeb());

    public sealed class Concurrency() : ConcurrencyTests(MmiHost.OverWeb());

    public sealed class Coverage() : SuiteCoverage(typeof(WebConformance));
}
