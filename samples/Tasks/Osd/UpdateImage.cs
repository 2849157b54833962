namespace ConfigMgrTasks.Osd;

/// <summary>Points an operating system image to another file, and reads anew what is in it.</summary>
public static class UpdateImage
{
    public static async Task<string> RunAsync(CimConnection site, string packageId, string wimFile)
    {
        // Tells whether the provider's computer can read the file, before anything is changed.
        await SMS_ImagePackage.GetImagePropertiesAsync(site, sourceImagePath: wimFile);

        SMS_ImagePackage image = await site.SMS_ImagePackage().GetAsync(packageId);
        image.PkgSourcePath = wimFile;
        await site.SaveAsync(image);
        await image.ReloadImagePropertiesAsync();
        await image.RefreshPkgSourceAsync();

        await site.LoadAsync(image, i => i.ImageProperty);                           // lazy, and new on the site
        return image.ImageProperty!;
    }
}
