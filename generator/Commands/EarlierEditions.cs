using System.Globalization;
using RoleGuide.Build;
using RoleGuide.History;
using RoleGuide.Model;
using RoleGuide.Output;
using RoleGuide.Versions;

namespace RoleGuide.Commands;

/// <summary>Finds the edition that a session compares with: from Git, which knows where the branch began; otherwise from a manifest.</summary>
internal static class EarlierEditions
{
    /// <summary>Null when nobody asked for one.</summary>
    public static Earlier? Find(Session session)
    {
        var fromGit = (session.Previous.Reference ?? session.ChangedSince) is { } reference ? FromGit(session, reference) : null;
        if (fromGit is Earlier.Known || session.Previous.Manifest is not { } place) return fromGit;
        return ManifestPlace.Read(place, session.Machine.WorkingFolder) switch
        {
            ({ Site.Rules: Substance.Rules } manifest, _) => new Earlier.Known(manifest, NameOf(manifest)),
            ({ }, _) => new Earlier.Unknown($"{place} was written by another version of RoleGuide, which tells facts differently or tells none."),
            (_, var reason) => new Earlier.Unknown(fromGit is Earlier.Unknown other ? $"{other.Reason} {reason}" : reason),
        };
    }

    private static string NameOf(Manifest manifest) => string.Create(
        CultureInfo.InvariantCulture,
        $"{(manifest.Site!.Context == "production" ? "the published guide" : "an earlier edition")}, whose content is of {manifest.ContentDate:d MMMM yyyy}");

    private static Earlier FromGit(Session session, string reference) =>
        InputVersions.Earlier(session.Request.InputFolder, reference, (folder, commit) => Build(session, folder, $"the commit {commit}, where this change left {reference}")) switch
        {
            GitAnswer<Earlier>.Found found => found.Value,
            GitAnswer<Earlier>.Refused refused => new Earlier.Unknown(refused.Reason),
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    /// <summary>Builds the earlier input in the same way as today's, so that only what the writers changed makes a difference.</summary>
    private static Earlier Build(Session session, string folder, string name)
    {
        var request = session.Request with { InputFolder = folder, Earlier = null };
        var run = new BuildRun(session.Machine.Clock);
        var content = Site.Read(run, request);
        if (run.HasErrors) return new Earlier.Unknown($"The guide could not be built from {name}: its input has mistakes.");

        // Without a preview nobody asks for the finished pages, only for what they say.
        return new Earlier.Known(request.Context == PublishingContext.DeployPreview ? Site.Render(run, content, request, ManifestFile.Of).Value.Manifest : SiteManifest.WithoutFiles(content, request), name);
    }
}
