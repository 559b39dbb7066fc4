using System.Collections.Immutable;
using System.Globalization;
using RoleGuide.Caching;
using RoleGuide.Content.Sources;
using RoleGuide.Model;
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
    private readonly Lazy<LastBuild?> _last;

    private RememberedBuild(Session session, BuildInputs inputs)
    {
        _session = session;
        _cache = new BuildCache(session.CacheFolder!);
        _inputs = inputs;
        _key = inputs.Key();
        _last = new Lazy<LastBuild?>(() => _cache.LastOf(session.OutputFolder));
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
        if (_last.Value is not { Cause: BuildCause.Standing } last || last.Inputs.Key() != _key || last.State != record.State)
        {
            _cache.KeepLast(_session.OutputFolder, new LastBuild(_inputs, BuildCause.Standing) { State = record.State });
        }

        return record.Told(blank, _session.OutputFolder);
    }

    /// <summary>
    /// The last build of the output folder, if the program and the options were the same and nothing was other than now but a few articles; else null. A preview of a
    /// proposed change shows the whole of it on a page of its own.
    /// </summary>
    public StandingBuild? BeforeEdit()
    {
        if (_session.Request.Context == PublishingContext.DeployPreview || _last.Value is not { } last) return null;
        if (last.Inputs.Program != _inputs.Program || last.Inputs.Options != _inputs.Options || !Paths(last.Inputs).SequenceEqual(Paths(_inputs), StringComparer.Ordinal)) return null;
        var changed = _inputs.ChangedSince(last.Inputs);
        if (changed.Length is 0 or > TextEdit.MostArticles || changed.Any(static path => InputLayout.RoleOf(path) != InputRole.Article)) return null;
        if (_cache.Find(last.Inputs.Key()) is not { } record || record.State != last.State) return null;
        return new StandingBuild(record, last.Inputs.Files, changed);
    }

    /// <summary>Remembers what a build told and made.</summary>
    /// <param name="rendered">The files of pages that were rendered; null when all were.</param>
    /// <param name="staged">The edition that stands now. It says which files were carried over.</param>
    public void Keep(RunReport report, Manifest manifest, ImmutableArray<string>? rendered, StagedEdition staged)
    {
        if (staged.State is not { } state) return;
        _cache.Keep(_key, BuildRecord.Of(report, state));
        _cache.KeepLast(_session.OutputFolder, LastBuild.After(_last.Value, _inputs) with
        {
            Written = [.. manifest.Files.Select(static file => file.Path).Where(path => !staged.Carries(path))],
            Rendered = rendered,
            State = state,
        });
    }

    private static IEnumerable<string> Paths(BuildInputs inputs) => inputs.Files.Select(static file => file.Path);
}
