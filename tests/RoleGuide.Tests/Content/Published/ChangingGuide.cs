using System.Globalization;
using System.Text.RegularExpressions;
using RoleGuide.Content.Markdown;
using RoleGuide.Tests.Fixtures;

namespace RoleGuide.Tests.Content.Published;

// The patterns read messages of this program.
#pragma warning disable MA0009

/// <summary>
/// A guide that a careless writer changes: sometimes with the redirect or the alias that a change needs, sometimes without. No name is ever used twice. Besides the
/// changing roles there are two that never change, so that the pages about all of them stay.
/// </summary>
internal sealed partial class ChangingGuide
{
    private static readonly string[] s_words = ["clients", "budget", "team", "reports", "meetings", "contracts", "travel", "quality", "training", "strategy"];

    private readonly Random _random;
    private readonly List<ChangingRole> _roles = [];
    private readonly Dictionary<string, string> _redirects = new(StringComparer.Ordinal);
    private int _names;

    public ChangingGuide(Random random)
    {
        _random = random;
        for (var i = 0; i < 4; i++) Add();
    }

    public string LastChange { get; private set; } = "";

    public void Write(InputFolder folder)
    {
        var articles = folder.PathOf("roles");
        if (Directory.Exists(articles)) Directory.Delete(articles, recursive: true);
        foreach (var role in _roles) folder.Write(role.Path, role.Text);
        folder.Write("roles/account-management/keeper.md", new ChangingRole("keeper") { Headings = { "What stays" }, Questions = { "Does it stay" } }.Text.Replace("with: keeper", "with: keepers-friend", StringComparison.Ordinal));
        folder.Write("roles/account-management/keepers-friend.md", new ChangingRole("keepers-friend").Text);
        Mend();
        if (_redirects.Count > 0) folder.Write("redirects.yml", string.Concat(_redirects.Select(redirect => $"- {{ from: {redirect.Key}, to: {redirect.Value} }}\n")));
        else if (File.Exists(folder.PathOf("redirects.yml"))) folder.Delete("redirects.yml");
    }

    public void Change()
    {
        Action[] changes = [Add, RenameRole, RenameRole, DeleteRole, RenameHeading, RenameHeading, DeleteHeading, RenameQuestion, RenameQuestion, DeleteQuestion, TurnDraft];
        changes[_random.Next(changes.Length)]();
    }

    /// <summary>Adds the line that a hint asks for.</summary>
    public void Follow(string file, string hint)
    {
        if (RedirectLine().Match(hint) is { Success: true } redirect) _redirects[redirect.Groups["from"].Value] = redirect.Groups["to"].Value;
        else if (AliasEntry().Match(hint) is { Success: true } alias) _roles.Single(role => role.Path == file).Aliases[alias.Groups["old"].Value] = alias.Groups["now"].Value;
        else throw new InvalidOperationException($"{file}: {hint}");
    }

    private void Add()
    {
        var role = new ChangingRole(Name("role"));
        for (var i = 0; i < 3; i++) role.Headings.Add(Name("Heading"));
        for (var i = 0; i < 2; i++) role.Questions.Add(Name("Question"));
        _roles.Add(role);
        LastChange = $"added {role.Slug}";
    }

    private void RenameRole()
    {
        var role = Any();
        var old = role.Slug;
        role.Slug = Name("role");
        LastChange = $"renamed {old} to {role.Slug}";
        Lead($"/roles/{old}/", $"/roles/{role.Slug}/");
        Lead($"/compare/keeper-vs-{old}/", $"/compare/keeper-vs-{role.Slug}/");
        if (_random.Next(2) == 0 && !role.IsDraft) _redirects[$"/roles/{old}/"] = $"/roles/{role.Slug}/";
    }

    private void DeleteRole()
    {
        if (_roles.Count < 3) return;
        var role = Any();
        _roles.Remove(role);
        LastChange = $"deleted {role.Slug}";
        if (_random.Next(2) == 0) _redirects[$"/roles/{role.Slug}/"] = _random.Next(2) == 0 ? "/roles/" : "/roles/keeper/";
    }

    private void TurnDraft()
    {
        var role = Any();
        role.IsDraft = !role.IsDraft;
        LastChange = $"{(role.IsDraft ? "withdrew" : "published")} {role.Slug}";
        if (role.IsDraft) return;

        // What is there again needs no redirect.
        foreach (var from in _redirects.Keys.Where(from => from == $"/roles/{role.Slug}/" || from.StartsWith("/compare/", StringComparison.Ordinal)).ToArray()) _redirects.Remove(from);
    }

    private void RenameHeading()
    {
        var role = Any();
        if (role.Headings.Count == 0) return;
        var (at, now) = (_random.Next(role.Headings.Count), Name("Heading"));
        Rename(role, Slugger.Plain(role.Headings[at]), Slugger.Plain(now));
        role.Headings[at] = now;
    }

    private void RenameQuestion()
    {
        var role = Any();
        if (role.Questions.Count == 0) return;
        var (at, now) = (_random.Next(role.Questions.Count), Name("Question"));
        Rename(role, "q-" + Slugger.Plain(role.Questions[at]), "q-" + Slugger.Plain(now));
        role.Questions[at] = now;
    }

    private void Rename(ChangingRole role, string old, string now)
    {
        LastChange = $"renamed {old} of {role.Slug} to {now}";
        role.Lead(old, now);
        if (_random.Next(2) == 0) role.Aliases[old] = now;
    }

    private void DeleteHeading()
    {
        var role = Any();
        if (role.Headings.Count == 0) return;
        Delete(role, Slugger.Plain(role.Headings[0]));
        role.Headings.RemoveAt(0);
    }

    private void DeleteQuestion()
    {
        var role = Any();
        if (role.Questions.Count == 0) return;
        Delete(role, "q-" + Slugger.Plain(role.Questions[0]));
        role.Questions.RemoveAt(0);
    }

    private void Delete(ChangingRole role, string anchor)
    {
        LastChange = $"deleted {anchor} of {role.Slug}";
        role.Lead(anchor, "top");
        if (_random.Next(2) == 0) role.Aliases[anchor] = "top";
    }

    /// <summary>Redirects never lead to what is gone: the program's other checks see to that.</summary>
    private void Mend()
    {
        var pages = _roles.Where(role => !role.IsDraft).Select(role => role.Slug).Append("keeper").Append("keepers-friend").SelectMany(slug => new[] { $"/roles/{slug}/", $"/compare/keeper-vs-{slug}/" })
            .Concat(["/", "/roles/", "/compare/", "/faq/", "/search/", "/thanks/", "/categories/account-management/"]).ToHashSet(StringComparer.Ordinal);
        foreach (var (from, to) in _redirects.ToArray())
        {
            if (!pages.Contains(to)) _redirects[from] = "/roles/";
        }
    }

    private void Lead(string old, string now)
    {
        foreach (var (from, to) in _redirects.ToArray())
        {
            if (to == old) _redirects[from] = now;
        }
    }

    private ChangingRole Any() => _roles[_random.Next(_roles.Count)];

    private string Name(string kind) => string.Create(CultureInfo.InvariantCulture, $"{kind}-{s_words[_random.Next(s_words.Length)]}-{s_words[_random.Next(s_words.Length)]}-{_names++}");

    [GeneratedRegex(@"- \{ from: (?<from>\S+), to: (?<to>\S+) \}", RegexOptions.ExplicitCapture)]
    private static partial Regex RedirectLine();

    [GeneratedRegex(@"""(anchor-aliases: \{ )?(?<old>[\w-]+): (?<now>[\w-]+)( \})?""", RegexOptions.ExplicitCapture)]
    private static partial Regex AliasEntry();
}
