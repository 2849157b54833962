namespace TypedCim.ConfigMgr;

/// <summary>The codes that callers of the SMS Provider meet, with what helps. Names and numbers are those of the Windows SDK (wbemcli.h, winerror.h).</summary>
internal static class SmsKnownErrors
{
    // Every code of this family says so; the low half names the object.
    private const uint CollectionLockFamily = 0xC148;
    private const int FamilyShift = 16;

    private static readonly SmsKnownError CollectionLocked =
        new("collection could not be locked", "Somebody else works on the collection. Try again later.");

    private static readonly Dictionary<uint, SmsKnownError> Known = new()
    {
        [0x40480732] = new("lock not obtained", "The object is open for editing elsewhere. Close it there, or request its lock (SMS_ObjectLock) before writing."),
        [0x40480715] = new("driver already in the package", "Nothing is to be done: the package has this driver."),
        [0x80460A05] = new("source not accessible", "The provider's computer cannot read the source, or the package was created at another site. Use a UNC path that the computer account of the site server may read."),
        [5] = new("ERROR_ACCESS_DENIED", "The provider may not open what it was pointed to. It reads a UNC source with the computer account of its server."),
        [53] = new("ERROR_BAD_NETPATH", "The server of a UNC path was not found from the provider's computer."),
        [87] = new("ERROR_INVALID_PARAMETER", "A value is not allowed. Check flags, ids and empty arrays."),
        [183] = new("ERROR_ALREADY_EXISTS", "It is there already; for a driver import the extended status names the existing one in ObjectInfo."),
        [1633] = new("ERROR_INSTALL_PLATFORM_UNSUPPORTED", "The driver is for no platform that the site knows."),
        [0x80041001] = new("WBEM_E_FAILED", "Generic failure. The reason stands in the extended status, or in SMSProv.log on the provider's server."),
        [0x80041002] = new("WBEM_E_NOT_FOUND", "There is no such object, or role-based access hides it from you."),
        [0x80041003] = new("WBEM_E_ACCESS_DENIED", "The account lacks the security role or scope, or is no member of SMS Admins on the provider's server."),
        [0x80041004] = new("WBEM_E_PROVIDER_FAILURE", "The provider failed after it had started. See SMSProv.log."),
        [0x80041005] = new("WBEM_E_TYPE_MISMATCH", "A value has the wrong CIM type."),
        [0x80041006] = new("WBEM_E_OUT_OF_MEMORY", "The WMI host is at its memory quota. Ask for less at once, or raise MemoryPerHost of __ProviderHostQuotaConfiguration."),
        [0x80041008] = new("WBEM_E_INVALID_PARAMETER", "A parameter is missing or has a value that is not allowed, or the site is of another version and wants other parameters."),
        [0x8004100C] = new("WBEM_E_NOT_SUPPORTED", "The class or the site does not support this operation."),
        [0x8004100E] = new("WBEM_E_INVALID_NAMESPACE", "There is no such namespace on this server. The site's is root\\sms\\site_ and the site code."),
        [0x80041010] = new("WBEM_E_INVALID_CLASS", "The site has no such class; it may be of an older version."),
        [0x80041011] = new("WBEM_E_PROVIDER_NOT_FOUND", "WMI does not find the provider. Is the SMS Provider installed on this server?"),
        [0x80041013] = new("WBEM_E_PROVIDER_LOAD_FAILURE", "WMI cannot load the provider. Check the server."),
        [0x80041015] = new("WBEM_E_TRANSPORT_FAILURE", "The network failed. Check name, firewall and protocol."),
        [0x80041016] = new("WBEM_E_INVALID_OPERATION", "The operation is not allowed for this class or instance."),
        [0x80041017] = new("WBEM_E_INVALID_QUERY", "The WQL is wrong. In string literals backslashes and quotes are escaped with a backslash."),
        [0x80041019] = new("WBEM_E_ALREADY_EXISTS", "An object with these keys exists already."),
        [0x80041024] = new("WBEM_E_PROVIDER_NOT_CAPABLE", "The provider cannot do this for the class."),
        [0x80041028] = new("WBEM_E_ILLEGAL_NULL", "A property that must have a value is null."),
        [0x8004102D] = new("WBEM_E_INVALID_CIM_TYPE", "A value has a type that CIM does not know."),
        [0x8004102E] = new("WBEM_E_INVALID_METHOD", "The class has no such method on this site; it may be of another version."),
        [0x8004102F] = new("WBEM_E_INVALID_METHOD_PARAMETERS", "The method has other parameters on this site."),
        [0x80041031] = new("WBEM_E_INVALID_PROPERTY", "The class has no such property on this site."),
        [0x80041032] = new("WBEM_E_CALL_CANCELLED", "The call was cancelled on the server."),
        [0x80041033] = new("WBEM_E_SHUTTING_DOWN", "The server is shutting down."),
        [0x8004103A] = new("WBEM_E_INVALID_OBJECT_PATH", "The path of the object is wrong. Build it from typed keys."),
        [0x80041055] = new("WBEM_E_METHOD_NOT_IMPLEMENTED", "The method is declared and not implemented."),
        [0x80041056] = new("WBEM_E_METHOD_DISABLED", "The method is not enabled."),
        [0x80041062] = new("WBEM_E_PRIVILEGE_NOT_HELD", "The account lacks a Windows privilege."),
        [0x80041064] = new("WBEM_E_LOCAL_CREDENTIALS", "Credentials are not allowed for a local connection. Leave them out."),
        [0x80041069] = new("WBEM_E_TIMED_OUT", "WMI gave up waiting."),
        [0x8004106C] = new("WBEM_E_QUOTA_VIOLATION", "The WMI host is at a quota. Make fewer calls at once, and wait before the next one."),
        [0x80070005] = new("E_ACCESSDENIED", "Windows refused the connection: check DCOM or WinRM rights, and the account."),
        [0x800706BA] = new("RPC_S_SERVER_UNAVAILABLE", "The server does not answer on RPC. Check name and firewall, or use WinRM."),
    };

    internal static SmsKnownError? Find(uint code) => Known.TryGetValue(code, out SmsKnownError? known) ? known
        : code >> FamilyShift == CollectionLockFamily ? CollectionLocked
        : null;
}
