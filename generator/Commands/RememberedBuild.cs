using System.Collections.Immutable;
using System.Globalization;
using RoleGuide.Caching;
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
    private readonly RecentBuild? _recent;

    private RememberedBuild(Session session, BuildInputs inputs, RecentBuild? recent)
    {
        _session = session;
        _cache = new BuildCache(session.CacheFolder!);
        _inputs = inputs;
        _key = inputs.Key();
        _recent = recent;
    }

    /// <summary>Whether a session wants builds remembered and may be told of one.</summary>
    public static bool IsWanted(Session session) => session is { CacheFolder: not null, Request.Earlier: null };

    /// <summary>Looks up the last build of the output folder, which takes no input to know; null when none is remembered.</summary>
    public static Task<RecentBuild?> Recall(Session session) => Task.Run(() => RecentBuild.Of(new BuildCache(session.CacheFolder!), session.OutputFolder));

    /// <summary>What is remembered for a build.</summary>
    /// <param name="inputs">All that the site is made of; what is told depends on a little more.</param>
    /// <param name="recent">The last build; null when none is remembered.</param>
    public static RememberedBuild Of(Session session, BuildInputs inputs, RecentBuild? recent) => new(session, InputsOf(session, inputs), recent);

    /// <summary>All that the report of a build depends on, the folder that it tells of included: what stands in another one is another matter.</summary>
    /// <param name="site">All that its site depends on.</param>
    public static BuildInputs InputsOf(Session session, BuildInputs site) => site with
    {
        Options = string.Create(CultureInfo.InvariantCulture, $"{site.Options}\ntoday {session.Today:O}\nwarnings-as-errors {session.WarningsAsErrors}\ninput {session.InputPlace}\noutput {session.OutputFolder}"),
    };

    /// <summary>The report of a build with the same inputs, if what it made stands as it left it; else null.</summary>
    public RunReport? Told(RunReport blank, OutputHold hold)
    {
        if ((_recent?.Key == _key ? _recent.Record : _cache.Find(_key)) is not { } record || record.State.Folder != OutputFolder.StateOf(hold)) return null;
        if (_recent is not { Last.Cause: BuildCause.Standing } || _recent.Key != _key || _recent.Last.State != record.State)
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
        if (_session.Request.Context == PublishingContext.DeployPreview || _recent is not { Last: var last, Record: { } record }) return null;
        if (last.Inputs.Program != _inputs.Program || last.Inputs.Options != _inputs.Options || !_inputs.HasFilesOf(last.Inputs)) return null;
        var changed = _inputs.ChangedSince(last.Inputs);
        return TextEdit.MayBe(changed) && record.State == last.State ? new StandingBuild(record, last.Inputs.Files, changed) : null;
    }

    /// <summary>Remembers what a build told and made.</summary>
    /// <param name="rendered">The files of pages that were rendered; null when all were.</param>
    /// <param name="staged">The edition that stands now. It says which files were carried over.</param>
    /// <param name="isOfEdit">Whether it made the pages of edited articles alone.</param>
    public void Keep(RunReport report, Manifest manifest, ImmutableArray<string>? rendered, StagedEdition staged, bool isOfEdit)
    {
        if (staged.State is not { } state) return;
        _cache.Keep(_key, BuildRecord.Of(report, state));
        _cache.KeepLast(_session.OutputFolder, LastBuild.After(_recent?.Last, _inputs) with
        {
            Written = [.. manifest.Files.Select(static file => file.Path).Where(path => !staged.Carries(path))],
            Rendered = rendered,
            IsOfEdit = isOfEdit,
            State = state,
        });
    }
}
