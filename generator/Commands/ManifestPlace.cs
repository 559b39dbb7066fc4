using RoleGuide.Output;
using RoleGuide.Reporting;

namespace RoleGuide.Commands;

/// <summary>Reads the manifests that are named on the command line: a manifest.json, or the output folder that holds one.</summary>
internal static class ManifestPlace
{
    /// <summary>The manifest at a place, or the sentences that say why there is none, with what they quote of it made visible.</summary>
    public static (Manifest? Manifest, string Reason) Read(string place, string workingFolder)
    {
        var (manifest, reason) = Find(place, workingFolder);
        return (manifest, VisibleText.Of(reason));
    }

    private static (Manifest? Manifest, string Reason) Find(string place, string workingFolder)
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
            return Judge(path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return (null, $"The file {path} could not be read. The system says: {fault.Message.TrimEnd('.')}.");
        }
    }

    private static (Manifest? Manifest, string Reason) Judge(string path)
    {
        var (bytes, hindrance) = ManifestOnDisk.Read(path);
        return (bytes is null ? new ManifestReading.Damaged(hindrance) : ManifestJson.Read(bytes)) switch
        {
            ManifestReading.Sound sound => (sound.Manifest, ""),
            ManifestReading.Damaged damaged => (null, $"The file {path} is no manifest that can be compared: {damaged.Reason}. Expected the {Manifest.FileName} of an earlier build."),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }
}
