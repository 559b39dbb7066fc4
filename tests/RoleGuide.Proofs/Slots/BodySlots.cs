using System.Collections.Immutable;

namespace RoleGuide.Proofs.Slots;

/// <summary>The places in an article's text, everything that Markdown knows with the payload in each part of it, and in files that are no YAML.</summary>
internal static class BodySlots
{
    private const string P = Template.Mark;

    private static readonly ImmutableArray<(string Name, string Text)> s_places =
    [
        ("paragraph", $"You answer {P} daily.\n"),
        ("start of a line", $"{P}\n"),
        ("several lines", $"a\n{P}\nb\n\n{P}\n"),
        ("link text", $"See [{P}](account-director.md).\n"),
        ("link target", $"See [the director]({P}).\n"),
        ("link target in angle brackets", $"See [the director](<{P}>).\n"),
        ("link target behind a page", $"See [the director](account-director.md{P}).\n"),
        ("link anchor", $"See [the director](account-director.md#{P}).\n"),
        ("link title", $"See [the director](account-director.md \"{P}\").\n"),
        ("link title in single quotes", $"See [the director](account-director.md '{P}').\n"),
        ("reference label", $"See [the director][{P}].\n\n[{P}]: account-director.md\n"),
        ("reference target", $"See [the director][d].\n\n[d]: {P} \"t\"\n"),
        ("reference title", $"See [the director][d].\n\n[d]: account-director.md \"{P}\"\n"),
        ("autolink", $"See <{P}> there.\n"),
        ("bare address", $"See https://{P} there.\n"),
        ("picture text", $"![{P}](../../images/x.png)\n"),
        ("picture target", $"![A desk]({P})\n"),
        ("picture title", $"![A desk](../../images/x.png \"{P}\")\n"),
        ("heading", $"## {P}\n\nText.\n"),
        ("heading with hashes at its end", $"## a {P} ##\n\nText.\n"),
        ("underlined heading", $"{P}\n---\n\nText.\n"),
        ("table head", $"| {P} | b |\n| --- | --- |\n| c | d |\n"),
        ("table cell", $"| a | b |\n| :-: | --: |\n| {P} | d |\n"),
        ("table rule", $"| a | b |\n| {P} | --- |\n| c | d |\n"),
        ("fence language", $"```{P}\na\n```\n"),
        ("fence content", $"```text\n{P}\n```\n"),
        ("tilde fence", $"~~~ {P}\n{P}\n~~~\n"),
        ("indented code", $"    {P}\n"),
        ("code mark", $"Write `{P}` here.\n"),
        ("list item", $"- {P}\n- b\n"),
        ("number of a list", $"{P}. a\n"),
        ("task", $"- [ ] {P}\n- [x] b\n"),
        ("quote", $"> {P}\n"),
        ("note", $"> [!NOTE]\n> {P}\n"),
        ("kind of note", $"> [!{P}]\n> a\n"),
        ("term of a definition", $"{P}\n: what it means\n"),
        ("definition", $"Brief\n: {P}\n"),
        ("footnote label", $"Text[^{P}].\n\n[^{P}]: A note.\n"),
        ("footnote", $"Text[^1].\n\n[^1]: {P}\n"),
        ("emphasis", $"*{P}* and **{P}** and ~~{P}~~.\n"),
        ("entity", $"a &{P}; b\n"),
        ("markup", $"a <{P}> b\n"),
        ("attribute of markup", $"<a href=\"{P}\">a</a>\n"),
        ("comment of markup", $"<!-- {P} -->\n"),
        ("behind a backslash", $"a \\{P} b\n"),
        ("list in a quote in a list", $"- a\n  > - {P}\n  >   b\n"),
        ("twice in link and picture", $"[![{P}]({P})]({P})\n"),
    ];

    public static IEnumerable<Slot> All =>
    [
        .. s_places.Select(place => Of($"text, {place.Name}", Specimen.Article, $"---\n{Specimen.ArticleFront}---\n## Responsibilities\n\n{place.Text}")),
        Of("text alone", Specimen.Article, $"---\n{Specimen.ArticleFront}---\n{P}"),
        Of("text page", Specimen.TextPage, $"---\n{Specimen.PageFront}---\n{P}\n\n## {P}\n\n[a]({P})\n"),
        Of("whole article", Specimen.Article, P),
        Of("before the front matter", Specimen.Article, $"{P}---\n{Specimen.ArticleFront}---\n{Specimen.Body}"),
        Of("behind the first hyphens", Specimen.Article, $"---{P}\n{Specimen.ArticleFront}---\n{Specimen.Body}"),
        Of("end of the front matter", Specimen.Article, $"---\n{Specimen.ArticleFront}{P}\n---\n{Specimen.Body}"),
        Of("key of the front matter", Specimen.Article, $"---\n{Specimen.ArticleFront}{P}: a\n---\n{Specimen.Body}"),
        Of("whole ledger", "urls.lock", P),
        Of("line of the ledger", "urls.lock", $"/roles/account-director/\n{P}\n"),
        Of("front matter in one brace", Specimen.Article, $"---\n{{title: {P}, level: mid}}\n---\n{Specimen.Body}"),
    ];

    private static Slot Of(string name, string path, string template) => new(name, payload => new HostileDocument(name, payload.Family, [(path, Template.Filled(template, payload.Bytes))]))
    {
        TakesWords = name is "text, paragraph" or "text, link text" or "text, link title" or "text, heading" or "text, table cell" or "text, fence content" or "text, list item" or "text, quote" or "text, note" or "text, footnote" or "text, definition",
    };
}
