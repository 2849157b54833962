using System.Security;
using TypedCim.Testing;

namespace TypedCim.ConfigMgr.Testing;

/// <summary>The kinds of packages that hold an image: what the site reads from the file.</summary>
internal static class ImageBehavior
{
    private static readonly string[] s_imageClasses = ["SMS_ImagePackage", "SMS_BootImagePackage", "SMS_OperatingSystemInstallPackage", "SMS_VhdPackage"];

    internal static void AddTo(SiteModel model)
    {
        foreach (string className in s_imageClasses)
        {
            model.Server.On(className, "GetImageProperties", call => call.Set("ImageProperty", Describe(call.Class.Name + ".GetImageProperties", call.Argument("SourceImagePath").AsString())));
            model.Server.On(className, "ReloadImageProperties", call => Reload(model, call));
        }
    }

    private static void Reload(SiteModel model, CimMethodCall<CimRecord> call) =>
        model.Server.Update(call.Path!, ("ImageProperty", Describe(call.Class.Name + ".ReloadImageProperties", call.Instance["PkgSourcePath"].AsString())));

    // The computer of the provider reads the file, so that a local path means another file than the caller thinks.
    private static string Describe(string operation, string? path) => path is not null && path.StartsWith(@"\\", StringComparison.Ordinal)
        ? $"""<WIM><IMAGE INDEX="1"><NAME>{SecurityElement.Escape(path)}</NAME></IMAGE></WIM>"""
        : throw ProviderFailure.Of(operation, path, $"The provider cannot read {path ?? "NULL"}. Give a UNC path.");
}
