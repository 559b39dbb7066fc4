using System.Collections.Immutable;
using RoleGuide.History;
using RoleGuide.Reporting;

namespace RoleGuide.Commands;

/// <summary>Says what changed from one edition of the site to another, from their manifests alone.</summary>
internal static class DiffCommand
{
    /// <summary>Compares two editions and prints what lies between them; that they differ is no mistake.</summary>
    /// <param name="baseUrl">What absolute addresses start with; null for what the new manifest says.</param>
    public static int Run(Machine machine, ImmutableArray<string> places, DiffForm form, string? baseUrl)
    {
        var read = places.Select(place => ManifestPlace.Read(place, machine.WorkingFolder)).ToArray();
        foreach (var (manifest, reason) in read)
        {
            if (manifest is null) machine.Error.WriteLine(reason);
        }

        if (read is not [({ } old, _), ({ } now, _)]) return ExitCode.Failure;
        var diff = Editions.Between(old, now);
        var site = baseUrl?.TrimEnd('/') ?? (diff.BaseUrl.Length > 0 ? diff.BaseUrl : null);
        switch (form)
        {
            case DiffForm.Json:
                machine.Out.Write(DiffJson.Of(diff, site));
                return ExitCode.Clean;
            case DiffForm.Addresses when site is null:
                machine.Error.WriteLine("The new manifest doesn't say where the site stands. Name its address with --base-url, for example --base-url https://roleguide.example.");
                return ExitCode.Failure;
            case DiffForm.Addresses:
                foreach (var address in diff.Announced(site)) machine.Out.WriteLine(VisibleText.Of(address));
                return ExitCode.Clean;
            default:
                foreach (var line in DiffText.Of(diff)) machine.Out.WriteLine(VisibleText.Of(line));
                return ExitCode.Clean;
        }
    }
}
