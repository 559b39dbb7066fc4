using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using RoleGuide.Content.Articles;
using RoleGuide.Content.Markdown;
using RoleGuide.Content.Settings;
using RoleGuide.Content.Sources;
using RoleGuide.Model;
using RoleGuide.Proofs.Oracles;
using RoleGuide.Proofs.Payloads;
using RoleGuide.Proofs.Running;
using RoleGuide.Proofs.Slots;

namespace RoleGuide.Proofs.Fuzzing;

/// <summary>The readers of strangers' input: whole articles, amounts and ranges, addresses, names, data files in a whole site, and what is not written by hand.</summary>
internal sealed class FuzzTargets(string root) : IDisposable
{
    private static readonly Url s_page = new("https://guide.example/roles/x/");

    private readonly Trial _trial = new();
    private readonly ReadingTerms _terms = ReadingTerms.Of(SettingsReader.Read(new SourceTree(Specimen.Files.Select(file => new SourceFile(file.Path, file.Bytes)), []), null).Value);

    public void Dispose() => _trial.Dispose();

    public ImmutableArray<FuzzTarget> All =>
    [
        new("article", 8, [.. Texts("input/roles"), .. Texts("tests/RoleGuide.Tests/Corpus/articles"), Encoding.UTF8.GetBytes(Specimen.TextOf(Specimen.Article))], ReadArticle),
        new("amount", 1, Bytes("70000-120000", "~75000", "140000+", "0", "1-1", "7-10+"), ReadAmount),
        new("address", 2, [.. LinkPayloads.All.Where(payload => payload.IsText).Select(payload => payload.Bytes.ToArray()), "https://guide.example/a?b#c"u8.ToArray()], ReadAddress),
        new("name", 1, Bytes("Account manager (UK)", "a--b", "Größe", "ﬁnance", "日本"), ReadName),
        new("redirects", 1, Bytes("- { from: /old/, to: /roles/account-director/ }\n", "- from: /a\n  to: /\n"), bytes => ReadSite("redirects.yml", bytes)),
        new("site", 4, [Encoding.UTF8.GetBytes(Specimen.TextOf(Specimen.Article)), .. Texts("input/roles").Take(3)], bytes => ReadSite(Specimen.Article, bytes)),
        new("settings", 1, Bytes(Specimen.TextOf("site.yml")), bytes => ReadSite("site.yml", bytes)),
        new("sources", 1, Bytes(Specimen.TextOf("sources.yml")), bytes => ReadSite("sources.yml", bytes)),
        new("ledger", 1, Bytes("/roles/account-director/\n/roles/account-manager/#responsibilities\n"), bytes => ReadSite("urls.lock", bytes)),
        .. FormatTargets.All,
    ];

    private (string Way, IEnumerable<string> Faults) ReadArticle(byte[] bytes)
    {
        var file = new SourceFile(Specimen.Article, bytes);
        var article = ArticleReader.Read(file, _terms, new SharedTexts());
        var source = new SourceTree([file], []);
        var way = string.Join(' ', article.Found.Select(one => one.Code).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
            + FormattableString.Invariant($" {article.Faq.Length > 0} {article.Facts.Pay.Length > 0} {article.Body.Headings.Length > 0}");
        return (way, [.. DiagnosticOracle.Judge(article.Found, source.Line), .. Judge(article.Body.Prose), .. article.Faq.SelectMany(question => Judge(question.Answer))]);
    }

    /// <summary>Markup with its holes filled stands on a page alone.</summary>
    private static IEnumerable<string> Judge(Prose prose)
    {
        using var written = prose.Written.Written();
        if (written.Bytes.IsEmpty) return [];
        var markup = prose.Written.With([.. prose.Holes.Select(hole => (hole.Offset, hole.Kind == HoleKind.Image ? " src=\"/a.png\" width=\"1\" height=\"1\"" : "/a/"))]);
        return PageOracle.Judge($"<!doctype html><html lang=en-GB><head><title>a</title></head><body><main>{markup}</main></body></html>");
    }

    /// <summary>What is read as pay is written in digits, from low to high; what is not is refused.</summary>
    private (string Way, IEnumerable<string> Faults) ReadAmount(byte[] bytes)
    {
        var text = Encoding.UTF8.GetString(bytes).ReplaceLineEndings(" ");
        var front = $"{Specimen.ArticleFront}pay:\n  - {{ region: uk, band: mid, basis: base, as-of: 2025, source: survey, amount: {Encoding.UTF8.GetString(Template.Quoted(new Payload("amount", text)).Span)} }}\n";
        var article = ArticleReader.Read(new SourceFile(Specimen.Article, Encoding.UTF8.GetBytes($"---\n{front}---\n{Specimen.Body}")), _terms, new SharedTexts());
        var codes = string.Join(' ', article.Found.Select(one => one.Code).Distinct(StringComparer.Ordinal));
        if (article.Facts.Pay is not [{ Amount: var amount }]) return (codes, article.Found.IsEmpty ? ["an amount was dropped without a word"] : []);
        var written = $"{(amount.IsApproximate ? "~" : "")}{amount.Low.ToString(CultureInfo.InvariantCulture)}{(amount.High is { } high ? $"-{high.ToString(CultureInfo.InvariantCulture)}" : "")}{(amount.IsOpenEnded ? "+" : "")}";
        return ($"{codes} {amount.IsApproximate} {amount.IsOpenEnded} {amount.High is null}", written == text.Trim() && (amount.High ?? long.MaxValue) > amount.Low && amount.Low > 0 ? [] : [$"\"{text}\" was read as {written}"]);
    }

    /// <summary>An address that is let through leads where a browser, which AngleSharp reads like, takes it for the same.</summary>
    private static (string Way, IEnumerable<string> Faults) ReadAddress(byte[] bytes)
    {
        var text = Encoding.UTF8.GetString(bytes);
        var kind = SafeUrl.KindOf(text);
        var seen = new Url(s_page, UrlText.Valid(SafeUrl.Clean(text)));
        var isSame = kind switch
        {
            UrlKind.Forbidden or UrlKind.Empty => true,
            UrlKind.Web => seen.Scheme is "http" or "https" && (seen.IsInvalid || seen.Host.Length > 0),
            UrlKind.Mail => seen.Scheme == "mailto",
            UrlKind.Telephone => seen.Scheme == "tel",
            _ => seen.Scheme == "https" && seen.Host == s_page.Host,
        };
        return ($"{kind} {seen.IsInvalid} {text.Length > 20} {text.Contains('%', StringComparison.Ordinal)} {text.Contains('\\', StringComparison.Ordinal)}", isSame ? [] : [$"\"{text}\" is {kind} here and {seen.Href} in a browser"]);
    }

    private static (string Way, IEnumerable<string> Faults) ReadName(byte[] bytes)
    {
        var text = Encoding.UTF8.GetString(bytes);
        var plain = Slugger.Plain(text);
        var meant = Slugger.Meant(text);
        return ($"{plain.Length} {meant is null}", plain.Length <= Slug.MaximumLength && !Slug.IsSlug(plain) ? [$"the heading \"{text}\" is named {plain}"] : []);
    }

    private (string Way, IEnumerable<string> Faults) ReadSite(string path, byte[] bytes)
    {
        var outcome = _trial.Run(new HostileDocument(path, "fuzz", [(path, bytes)]));
        return (string.Join(' ', outcome.Said.Select(one => one.Code).Distinct(StringComparer.Ordinal)) + outcome.IsPublished, outcome.Faults);
    }

    private static ImmutableArray<byte[]> Bytes(params ImmutableArray<string> texts) => [.. texts.Select(Encoding.UTF8.GetBytes)];

    private IEnumerable<byte[]> Texts(string folder) =>
        Directory.EnumerateFiles(Path.Combine(root, folder), "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllBytes).Where(bytes => bytes.Length < 30_000);
}
