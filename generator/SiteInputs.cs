using System.Globalization;
using RoleGuide.Build;
using RoleGuide.Caching;
using RoleGuide.Content.Sources;
using RoleGuide.Output;

namespace RoleGuide;

/// <summary>All that a site is a function of.</summary>
public static class SiteInputs
{
    /// <summary>The program, what was asked for, and every file with its hash. What was reported while the files were read stands for those that could not be taken.</summary>
    public static BuildInputs Of(BuildRun run, SourceTree sources, SiteRequest request) => new(
        ProgramVersion.Text(),
        string.Create(
            CultureInfo.InvariantCulture,
            $"base-url {request.BaseUrl}\nrepository-url {request.RepositoryUrl}\ncontext {request.Context}\ncontent-date {request.ContentDate:O}\ndrafts {request.WithDrafts}\nredirect-pages {request.WithRedirectPages}"),
        [.. sources.Files.Select(file => new ManifestInput(file.Path, file.Hash)), .. run.Diagnostics.Select(one => new ManifestInput(one.Spot.Path, $"{one.Code} {one.Message}"))]);
}
