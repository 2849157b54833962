using TypedCim.Conformance;

namespace TypedCim.Mmi.Conformance;

/// <summary>The conformance suite on the MMI transport.</summary>
public static class MmiConformance
{
    public sealed class Scalars() : ScalarTests(new MmiHost());

    public sealed class Arrays() : ArrayTests(new MmiHost());

    public sealed class EmbeddedObjects() : EmbeddedObjectTests(new MmiHost());

    public sealed class References() : ReferenceTests(new MmiHost());

    public sealed class Loading() : LoadingTests(new MmiHost());

    public sealed class Keys() : KeyTests(new MmiHost());

    public sealed class Filters() : FilterTests(new MmiHost());

    public sealed class TextFilters() : TextFilterTests(new MmiHost());

    public sealed class QueryShapes() : QueryShapeTests(new MmiHost());

    public sealed class RawQueries() : RawQueryTests(new MmiHost());

    public sealed class Writing() : WritingTests(new MmiHost());

    public sealed class Methods() : MethodTests(new MmiHost());

    public sealed class Errors() : ErrorTests(new MmiHost());

    public sealed class Streams() : StreamTests(new MmiHost());

    public sealed class Cancellation() : CancellationTests(new MmiHost());

    public sealed class Concurrency() : ConcurrencyTests(new MmiHost());

    public sealed class Coverage() : SuiteCoverage(typeof(MmiConformance));
}
