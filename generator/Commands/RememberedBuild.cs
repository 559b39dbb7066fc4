using System.Collections.Immutable;
using System.Globalization;
using RoleGuide.Caching;
using RoleGuide.Output;
using RoleGuide.Reporting;

namespace RoleGuide.Commands;

/// <summary>
/// One build and what is remembered of those before it. A build that compares with an earlier edition, or looks at its files in further ways, is none to remember:
/// what it tells depends on more than its inputs.
/// </summary>
internal sealed class RememberedBuild
{
    private readonly Session _session;
    private readonly BuildCache _cache;
    private readonly BuildInputs _inputs;
    private readonly string _key;

    private RememberedBuild(Session session, BuildInputs inputs)
    {
        _session = session;
        _cache = new BuildCache(session.CacheFolder!);
        _inputs = inputs;
        _key = inputs.Key();
    }

    /// <summary>What is remembered for a build; null when the session wants nothing remembered.</summary>
    /// <param name="inputs">All that the site is made of; what is told depends on a little more.</param>
    public static RememberedBuild? Of(Session session, BuildInputs inputs) => session is { CacheFolder: not null, Request.Earlier: null } ? new RememberedBuild(session, InputsOf(session, inputs)) : null;

    /// <summary>All that the report of a build depends on.</summary>
    /// <param name="site">All that its site depends on.</param>
    public static BuildInputs InputsOf(Session session, BuildInputs site) => site with
    {
        Options = string.Create(CultureInfo.InvariantCulture, $"{site.Options}\ntoday {session.Today:O}\nwarnings-as-errors {session.WarningsAsErrors}\ninput {session.InputPlace}"),
    };

    /// <summary>The report of a build with the same inputs, if what it made stands as it left it; else null.</summary>
    public RunReport? Told(RunReport blank, OutputHold hold)
    {
        if (_cache.Find(_key) is not { } record || record.State != OutputFolder.StateOf(hold)) return null;
        if (_cache.LastOf(_session.OutputFolder) is not { Cause: BuildCause.Standing } last || last.Inputs.Key() != _key || last.State != record.State)
        {
            _cache.KeepLast(_session.OutputFolder, new LastBuild(_inputs, BuildCause.Standing) { State = record.State });
        }

        return record.Told(blank, _session.OutputFolder);
    }

    /// <summary>Remembers what a build told and made.</summary>
    /// <param name="staged">Says which files of the site were carried over.</param>
    public void Keep(RunReport report, OutputHold hold, FinishedSite site, StagedEdition staged)
    {
        if (OutputFolder.StateOf(hold) is not { } state) return;
        _cache.Keep(_key, BuildRecord.Of(report, state));
        _cache.KeepLast(_session.OutputFolder, LastBuild.After(_cache.LastOf(_session.OutputFolder), _inputs) with
        {
            Written = [.. site.Manifest.Files.Select(static file => file.Path).Where(path => !staged.Carries(path))],
            Rendered = Rendered(site.Pages),
            State = state,
        });
    }

    /// <summary>The files of pages that were rendered; null when all were.</summary>
    private static ImmutableArray<string>? Rendered(ImmutableArray<MadePage> pages) =>
        pages.All(static page => page.IsRendered) ? null : [.. pages.Where(static page => page.IsRendered).SelectMany(static page => page.Files).Select(static file => file.Path)];
}
