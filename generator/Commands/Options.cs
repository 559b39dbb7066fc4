using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using RoleGuide.Content.Markdown;
using RoleGuide.Model;
using RoleGuide.Reporting;

namespace RoleGuide.Commands;

/// <summary>The options of the command line. All commands share them.</summary>
internal sealed class Options
{
    public Option<string> Input { get; } = new("--input", "-i") { Description = "The folder with the articles.", DefaultValueFactory = _ => "input", HelpName = "FOLDER" };

    public Option<string> Output { get; } = new("--output", "-o") { Description = "The folder that the site replaces.", DefaultValueFactory = _ => "output", HelpName = "FOLDER" };

    public Option<string?> BaseUrl { get; } = new("--base-url") { Description = "The site's canonical address, instead of the one in site.yml.", HelpName = "URL" };

    public Option<string?> RepositoryUrl { get; } = new("--repository-url") { Description = "Where the input is kept, for edit links, instead of site.yml's repository.", HelpName = "URL" };

    public Option<PublishingContext> Context { get; } = new("--context")
    {
        Description = "For whom the site is built: production, deploy-preview or branch-deploy.",
        CustomParser = ReadContext,
        DefaultValueFactory = _ => PublishingContext.Production,
        HelpName = "CONTEXT",
    };

    public Option<bool> Drafts { get; } = new("--drafts") { Description = "Publish drafts as well." };

    public Option<DateOnly?> Today { get; } = new("--today") { Description = "The date to count due reviews from, instead of the clock's.", CustomParser = ReadDate, HelpName = "DATE" };

    public Option<bool> WarningsAsErrors { get; } = new("--warnings-as-errors") { Description = "Treat warnings as errors." };

    public Option<LogLevel> Log { get; } = new("--log-level", "-l")
    {
        Description = "How much the report tells: quiet, normal or detailed.",
        CustomParser = ReadLevel,
        DefaultValueFactory = _ => LogLevel.Normal,
        HelpName = "LEVEL",
    };

    public Option<string?> Previous { get; } = new("--previous") { Description = "The manifest.json of an earlier edition to compare with, or its output folder.", HelpName = "MANIFEST" };

    public Option<string?> PreviousRef { get; } = new("--previous-ref") { Description = "A commit to compare with: what this branch changes since it left there.", HelpName = "REF" };

    public Option<string?> ChangedSince { get; } = new("--changed-since") { Description = "First the mistakes in files that changed since a commit, branch or tag.", HelpName = "REF" };

    /// <summary>What check and build write to standard output.</summary>
    public Option<ReportForm> Format { get; } = new("--format")
    {
        Description = "The form of the diagnostics: text, json, sarif or github.",
        CustomParser = ReadForm,
        DefaultValueFactory = _ => ReportForm.Text,
        HelpName = "FORM",
    };

    public Option<bool> Budgets { get; } = new("--budgets") { Description = "Also weigh the pages and warn of those that are heavy to load." };

    public Option<bool> RedirectPages { get; } = new("--redirect-pages") { Description = "Also write a page at each address that moved, for a host without redirect rules." };

    public Option<bool> NoCache { get; } = new("--no-cache") { Description = "Do everything anew, and remember nothing in .roleguide/cache." };

    public Option<bool> Prove { get; } = new("--prove") { Description = "Also make the site once more, of nothing that is remembered, and fail on any byte that differs." };

    public Option<bool> Deep { get; } = new("--deep") { Description = "Also render every page and check the finished files." };

    public Option<bool> Reviews { get; } = new("--reviews") { Description = "Also fail when an article's review is due." };

    public Option<bool> UpdateUrls { get; } = new("--update-urls") { Description = "Also record what is published in urls.lock, once there is no mistake." };

    public Option<int> Port { get; } = new("--port")
    {
        Description = "The port of this machine to answer on; 0 takes any that is free.",
        CustomParser = ReadPort,
        DefaultValueFactory = _ => 5080,
        HelpName = "PORT",
    };

    /// <summary>The options of a build, which others share as far as they mean something to them.</summary>
    public IEnumerable<Option> Common => [Input, Output, BaseUrl, RepositoryUrl, Context, Drafts, Today, WarningsAsErrors, Log, Previous, PreviousRef];

    public Options()
    {
        Input.Validators.Add(result => RequireName(result, Input));
        Output.Validators.Add(result => RequireName(result, Output));
        Previous.Validators.Add(result => RequireName(result, Previous));
        PreviousRef.Validators.Add(result => RequireCommit(result, PreviousRef));
        ChangedSince.Validators.Add(result => RequireCommit(result, ChangedSince));
        BaseUrl.Validators.Add(RequireSite);
        RepositoryUrl.Validators.Add(result => RequireAddress(result, RepositoryUrl));
    }

    private void RequireName(OptionResult result, Option option)
    {
        if (result.GetValueOrDefault<string>() is { } name && string.IsNullOrWhiteSpace(name)) result.AddError($"{option.Name} is empty. Expected the name of a {(option == Previous ? "file or folder" : "folder")}.");
    }

    /// <summary>Git takes words that start with a hyphen for options of its own.</summary>
    private static void RequireCommit(OptionResult result, Option<string?> option)
    {
        if (result.GetValueOrDefault<string?>() is not { } name) return;
        if (string.IsNullOrWhiteSpace(name) || name[0] == '-' || name.Any(char.IsControl)) result.AddError($"{option.Name} \"{name}\" names no commit. Expected a branch, a tag or a commit such as origin/main.");
    }

    private void RequireSite(OptionResult result)
    {
        RequireAddress(result, BaseUrl);
        if (!result.Errors.Any() && result.GetValueOrDefault<string?>() is { } url && !SafeUrl.IsSite(url)) result.AddError($"--base-url \"{url}\" is more than the address of a site. Expected a scheme and a host alone, such as https://roleguide.example.");
    }

    private static void RequireAddress(OptionResult result, Option<string?> option)
    {
        if (result.GetValueOrDefault<string?>() is { } url && SafeUrl.KindOf(url) != UrlKind.Web) result.AddError($"{option.Name} \"{url}\" is no web address. Expected one that starts with https:// or http://.");
    }

    private static PublishingContext ReadContext(ArgumentResult result)
    {
        var word = result.Tokens[0].Value;
        switch (word)
        {
            case "production": return PublishingContext.Production;
            case "deploy-preview": return PublishingContext.DeployPreview;
            case "branch-deploy": return PublishingContext.BranchDeploy;
            default:
                result.AddError($"--context \"{word}\" is unknown. Expected production, deploy-preview or branch-deploy.");
                return default;
        }
    }

    private static LogLevel ReadLevel(ArgumentResult result)
    {
        var word = result.Tokens[0].Value;
        switch (word)
        {
            case "quiet": return LogLevel.Quiet;
            case "normal": return LogLevel.Normal;
            case "detailed": return LogLevel.Detailed;
            default:
                result.AddError($"--log-level \"{word}\" is unknown. Expected quiet, normal or detailed.");
                return default;
        }
    }

    private static ReportForm ReadForm(ArgumentResult result)
    {
        var word = result.Tokens[0].Value;
        switch (word)
        {
            case "text": return ReportForm.Text;
            case "json": return ReportForm.Json;
            case "sarif": return ReportForm.Sarif;
            case "github": return ReportForm.Github;
            default:
                result.AddError($"--format \"{word}\" is unknown. Expected text, json, sarif or github.");
                return default;
        }
    }

    private static int ReadPort(ArgumentResult result)
    {
        var word = result.Tokens[0].Value;
        if (ushort.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var port)) return port;
        result.AddError($"--port \"{word}\" is no port. Expected a whole number from 0 to 65535, such as 5080.");
        return 0;
    }

    private static DateOnly? ReadDate(ArgumentResult result)
    {
        var word = result.Tokens[0].Value;
        if (DateOnly.TryParseExact(word, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return date;
        result.AddError($"--today \"{word}\" is no date. Expected year, month and day such as 2026-11-21.");
        return null;
    }
}
