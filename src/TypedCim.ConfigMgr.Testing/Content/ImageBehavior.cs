using System.Security;
using TypedCim.Testing;

namespace TypedCim.ConfigMgr.Testing;

/// <summary>The kinds of packages that hold an image: what the site reads from the file.</summary>
internal static class ImageBehavior
{
    private static readonly string[] s_imageClasses = [nameof(SMS_ImagePackage), nameof(SMS_BootImagePackage), nameof(SMS_OperatingSystemInstallPackage), nameof(SMS_VhdPackage)];

    internal static void AddTo(SiteModel model)
    {
        foreach (string className in s_imageClasses)
        {
            model.Server.On(className, "GetImageProperties", call => call.Set("ImageProperty", Describe(call.Argument("SourceImagePath").AsString(), SiteOperation.Of(call))));
            model.Server.On(className, "ReloadImageProperties", call => Reload(model, call));
        }
    }

    private static void Reload(SiteModel model, CimMethodCall<CimRecord> call)
    {
        // A boot image is made from the file at ImagePath; its source path is that of the result.
        string? path = call.Instance["ImagePath"].AsString() ?? call.Instance["PkgSourcePath"].AsString();
        model.Server.Update(call.Path!, ("ImageProperty", Describe(path, SiteOperation.Of(call))));
    }

    private static string Describe(string? path, SiteOperation operation)
    {
        SiteFiles.RequireReadable([path], operation);
        return $"""<WIM><IMAGE INDEX="1"><NAME>{SecurityElement.Escape(path)}</NAME></IMAGE></WIM>""";
    }
}
