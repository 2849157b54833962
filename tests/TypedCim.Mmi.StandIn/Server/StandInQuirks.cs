namespace MmiStandIn;

/// <summary>How the server and its protocol differ from the plain case; everything is off at first.</summary>
public sealed class StandInQuirks
{
    /// <summary>What the creation of a session throws: as on a platform without the native library.</summary>
    public Func<Exception>? CreateThrows { get; set; }

    /// <summary>Instances come back without a namespace; references keep theirs, as they must.</summary>
    public bool InstancesLackNamespace { get; set; }

    /// <summary>Instances come back without key flags, as over WS-Management; as targets they are then refused.</summary>
    public bool InstancesLackKeyFlags { get; set; }

    /// <summary>Output parameters list the input ones too, as null: as on the local machine.</summary>
    public bool OutputListsInput { get; set; }

    /// <summary>A method ends without a result.</summary>
    public bool ResultIsNull { get; set; }

    /// <summary>Output arrays come element by element, ahead of the result.</summary>
    public bool StreamsOutput { get; set; }

    /// <summary>A typed null of a parameter arrives as an empty text or 0, as over WS-Management.</summary>
    public bool NullParametersBecomeEmpty { get; set; }

    /// <summary>Every scalar comes as text.</summary>
    public bool ScalarsAreText { get; set; }

    /// <summary>An array of one element comes as a scalar.</summary>
    public bool ArraysOfOneAreScalars { get; set; }

    /// <summary>real32 is cut to seven digits, as over WS-Management.</summary>
    public bool ShortensReal32 { get; set; }

    /// <summary>An embedded value shares the memory of the value that holds it.</summary>
    public bool EmbeddedValuesShareMemory { get; set; }

    /// <summary>An array without elements is refused.</summary>
    public bool RefusesEmptyArrays { get; set; }

    /// <summary>An unknown method is a plain failure.</summary>
    public bool UnknownMethodIsFailure { get; set; }

    /// <summary>Errors come without an error instance.</summary>
    public bool ErrorsLackData { get; set; }

    /// <summary>Queries can neither sort nor list values: WMI's own WQL.</summary>
    public bool PlainWql { get; set; }

    /// <summary>Properties that a query does not name come as null; otherwise they do not come.</summary>
    public bool UnnamedColumnsComeAsNull { get; set; }

    /// <summary>There is no class metadata to be had.</summary>
    public bool HidesClasses { get; set; }
}
