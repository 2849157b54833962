namespace ConfigMgrTasks.Content;

/// <summary>Makes a package with a program that installs it.</summary>
public static class CreatePackage
{
    public static async Task<string> RunAsync(CimConnection site, string name, string sourceFolder, string commandLine)
    {
        var package = new SMS_Package
        {
            Name = name,
            PkgSourceFlag = SMS_PackageBaseclass.PkgSourceFlagValue.STORAGE_DIRECT,
            PkgSourcePath = sourceFolder,                                            // a UNC path: the provider's computer reads it
            PkgFlags = SMS_PackageBaseclass.PkgFlagsBits.USE_BINARY_DELTA_REP,
        };
        await site.CreateAsync(package);                                             // the site has given it its id

        await site.CreateAsync(new SMS_Program
        {
            PackageID = package.PackageID,
            ProgramName = "Install",
            CommandLine = commandLine,
            Duration = 60,
            ProgramFlags = SMS_Program.ProgramFlagsBits.ANY_PLATFORM | SMS_Program.ProgramFlagsBits.UNATTENDED | SMS_Program.ProgramFlagsBits.ADMINRIGHTS,
        });
        return package.PackageID;
    }
}
