using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using RoleGuide.Serving;
using RoleGuide.Tests.Fixtures;

namespace RoleGuide.Tests.Content.Published;

// The pattern reads messages of this program.
#pragma warning disable MA0009

/// <summary>
/// Guides change at random: articles, headings and questions come, go and get other names, with what keeps old addresses alive or without it. Whether something
/// is lost is judged by somebody who knows nothing of the check: who follows every address that was ever published, in the finished files, as a browser would.
/// </summary>
public sealed partial class LedgerOracleTests
{
    private const int Changes = 8;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public void The_check_misses_nothing_and_cries_for_nothing(int seed)
    {
        var random = new Random(seed);
        var draft = new ChangingGuide(random);
        using var folder = InputFolder.From("");
        draft.Write(folder);
        LedgerSite.Record(folder);
        for (var i = 0; i < Changes; i++)
        {
            var published = File.ReadAllLines(folder.PathOf("urls.lock"));
            draft.Change();
            draft.Write(folder);
            var site = SiteFixture.Build(folder);

            var told = Told().Matches(site.Printed).Select(match => match.Groups["address"].Value).ToHashSet(StringComparer.Ordinal);
            site.Printed.Split('\n').Count(line => line.Contains(": error ", StringComparison.Ordinal)).ShouldBe(told.Count, site.Printed);
            LostOf(published, folder).ShouldBe(told, ignoreOrder: true, $"seed {seed}, change {i}: {draft.LastChange}\n{site.Printed}");

            // Then every line that the check asks for is added, and nothing is lost any more. The comparisons of a lost role are told after it.
            for (var round = 0; round < 3 && site.Run.HasErrors; round++)
            {
                foreach (var (file, hint) in HintsOf(site.Printed)) draft.Follow(file, hint);
                draft.Write(folder);
                site = SiteFixture.Build(folder);
            }

            LedgerSite.Record(folder);
        }
    }

    /// <summary>The addresses at which a reader would be lost. A page that is lost stands for all that was inside it.</summary>
    private static IEnumerable<string> LostOf(string[] published, InputFolder folder)
    {
        // The site as it is without a ledger: a guide with lost addresses is never published.
        var ledger = File.ReadAllBytes(folder.PathOf("urls.lock"));
        folder.Delete("urls.lock");
        var files = SiteFixture.Build(folder).Files.ToDictionary(file => file.Path, file => file.Content, StringComparer.Ordinal);
        folder.Write("urls.lock", ledger);
        var site = new ServedSite(path => files.TryGetValue(path, out var bytes) ? bytes : default(ReadOnlyMemory<byte>?), HostRules.Read(Encoding.UTF8.GetString(files["_redirects"].Span), ""));
        var known = published.ToHashSet(StringComparer.Ordinal);
        var lost = new HashSet<string>(StringComparer.Ordinal);
        foreach (var address in published)
        {
            var (page, anchor) = address.Split('#') is [var path, var id] ? (path, id) : (address, null);
            var arrived = Follow(page, site);
            if (arrived is null) lost.Add(page);
            else if (anchor is not null && IsGone(anchor, arrived, files) && !(arrived != page && known.Contains(arrived)) && !IsGivenUp(address, folder, arrived)) lost.Add(address);
        }

        // Of a role and its comparisons only the role is told.
        return lost.Where(address => !Regex.Match(address, "^/compare/(.+)-vs-(.+)/$").Groups.Values.Skip(1).Any(role => lost.Contains($"/roles/{role.Value}/")));
    }

    /// <summary>Where a browser ends up that is sent from place to place; null where the host has nothing.</summary>
    private static string? Follow(string page, ServedSite site)
    {
        for (var hops = 0; hops < 5; hops++)
        {
            var answer = HostAnswers.To(site, RequestAddress.Read(page)!);
            if (answer.Status == 200) return page;
            if (answer.Status != 301) return null;
            page = answer.Location!;
        }

        return null;
    }

    private static bool IsGone(string anchor, string page, Dictionary<string, ReadOnlyMemory<byte>> files) =>
        files.TryGetValue(page[1..] + "index.html", out var bytes) && new HtmlParser().ParseDocument(Encoding.UTF8.GetString(bytes.Span)).GetElementById(anchor) is null
        && page.StartsWith("/roles/", StringComparison.Ordinal) && page != "/roles/";

    /// <summary>Whether the writer says that nothing took the place of an anchor.</summary>
    private static bool IsGivenUp(string address, InputFolder folder, string page)
    {
        var name = address.Split('#')[1];
        var article = folder.PathOf($"roles/account-management/{page.Split('/')[2]}.md");
        return File.Exists(article) && Regex.IsMatch(File.ReadAllText(article), $"^  {Regex.Escape(name.StartsWith("s-", StringComparison.Ordinal) ? name[2..] : name)}: top$", RegexOptions.Multiline);
    }

    /// <summary>The hints of the errors, each with the file that it stands in.</summary>
    private static IEnumerable<(string File, string Hint)> HintsOf(string printed)
    {
        var file = "";
        foreach (var line in printed.Split('\n'))
        {
            if (line.StartsWith("input/", StringComparison.Ordinal)) file = line.Contains(": error ", StringComparison.Ordinal) ? line.Split(':')[0]["input/".Length..] : "";
            else if (file.Length > 0 && line.TrimStart() is var hint && hint.StartsWith("hint: ", StringComparison.Ordinal)) yield return (file, hint["hint: ".Length..]);
        }
    }

    [GeneratedRegex(@": error RG43[12]: (?<address>\S+) was published", RegexOptions.ExplicitCapture)]
    private static partial Regex Told();
}
