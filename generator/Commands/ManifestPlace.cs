using RoleGuide.Output;

namespace RoleGuide.Commands;

/// <summary>Reads the manifests that are named on the command line: a manifest.json, or the output folder that holds one.</summary>
internal static class ManifestPlace
{
    /// <summary>More than the manifest of a guide with a hundred thousand pages: 256 MiB.</summary>
    private const long Limit = 256L * 1024 * 1024;

    /// <summary>The manifest at a place, or the sentences that say why there is none.</summary>
    public static (Manifest? Manifest, string Reason) Read(string place, string workingFolder)
    {
        var path = Path.GetFullPath(place, workingFolder);
        if (Directory.Exists(path))
        {
            var folder = path;
            path = Path.Combine(folder, Manifest.FileName);
            if (!File.Exists(path)) return (null, $"The folder {folder} holds no {Manifest.FileName}. Expected an output folder of RoleGuide, or its {Manifest.FileName} itself.");
        }

        if (!File.Exists(path)) return (null, $"There is no file {path}. Expected the {Manifest.FileName} of an earlier build, or the folder that holds it.");
        try
        {
            return Judge(path, new FileInfo(path).Length);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return (null, $"The file {path} could not be read. The system says: {fault.Message.TrimEnd('.')}.");
        }
    }

    private static (Manifest? Manifest, string Reason) Judge(string path, long bytes)
    {
        // A pipe or a device has no length, and opening one could wait for ever.
        if (bytes == 0) return (null, $"The file {path} is empty. Expected the {Manifest.FileName} of an earlier build.");
        if (bytes > Limit) return (null, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"The file {path} has {bytes:N0} bytes. Expected {Limit:N0} at the most."));
        return ManifestJson.Read(File.ReadAllBytes(path)) switch
        {
            ManifestReading.Sound sound => (sound.Manifest, ""),
            ManifestReading.Damaged damaged => (null, $"The file {path} is no manifest that can be compared: {damaged.Reason}. Expected the {Manifest.FileName} of an earlier build."),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }
}
