using System.Globalization;
using System.Text;

namespace RoleGuide.Tests.Live;

/// <summary>What one article of a <see cref="Manuscript"/> says, and what is wrong with it.</summary>
internal sealed record RoleSheet(string Slug, string Category)
{
    public int Wording { get; init; }

    public int Retitled { get; init; }

    public int Pay { get; init; }

    public string? Above { get; init; }

    public string? Beside { get; init; }

    public string? Related { get; init; }

    public string? LinkedTo { get; init; }

    public int Questions { get; init; }

    public bool HasPicture { get; init; }

    /// <summary>Whether the text speaks of pay that no figure of the article bears out.</summary>
    public bool Boasts { get; init; }

    /// <summary>Whether the article says that it may.</summary>
    public bool MayBoast { get; init; }

    public bool IsDraft { get; init; }

    public Damage Damage { get; init; }

    public string Path => $"roles/{Category}/{Slug}.md";

    /// <summary>The same without a name of anything that is not there.</summary>
    public RoleSheet Naming(Func<string, bool> isThere) => this with
    {
        Above = Kept(Above, isThere),
        Beside = Kept(Beside, isThere),
        Related = Kept(Related, isThere),
        LinkedTo = Kept(LinkedTo, isThere),
    };

    public byte[] Bytes(Func<string, string?> pathOf) => Damage switch
    {
        Damage.Empty => [],
        Damage.Latin1 => [.. Encoding.UTF8.GetBytes(Text(pathOf)), 0xE9, 0x0A],
        Damage.TooLarge => [.. Encoding.UTF8.GetBytes(Text(pathOf)), .. Enumerable.Repeat((byte)'x', 70_000)],
        Damage.CutInTwo => Encoding.UTF8.GetBytes(Text(pathOf)[..60]),
        _ => Encoding.UTF8.GetBytes(Text(pathOf)),
    };

    private string Text(Func<string, string?> pathOf)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $$"""
            ---
            title: Role of {{Slug}} {{Retitled}}
            summary: Somebody who is {{Slug}} does what a {{Slug}} does, in wording number {{Wording}}, and says in one sentence what it is.
            regions: [{{(Pay % 2 == 0 ? "uk" : "us")}}]
            level: mid
            updated: 2026-11-{{(Wording % 28) + 1:00}}
            facets: { focus: The work of {{Slug}}, scope: Team {{Slug}}, authority: Decides about {{Slug}}, time-horizon: {{Wording}} months }

            """);
        if (Pay > 0) text.Append(CultureInfo.InvariantCulture, $"pay:\n  - {{ region: {(Pay % 2 == 0 ? "uk" : "us")}, band: typical, basis: base, amount: {20_000 + (1_000 * Pay)}-{30_000 + (1_000 * Pay)}, as-of: 2025, source: survey }}\n");
        if (Above is not null) text.Append(CultureInfo.InvariantCulture, $"ladder:\n  to: [{Above}]\n");
        if (Beside is not null) text.Append(CultureInfo.InvariantCulture, $"compare:\n  - {{ with: {Beside}, verdict: The one is {Slug} and the other is {Beside}. }}\n");
        if (Related is not null) text.Append(CultureInfo.InvariantCulture, $"related: [{Related}]\n");
        if (MayBoast) text.Append("silence:\n  - { code: RG642, reason: The source says so of everybody in this line of work. }\n");
        if (IsDraft) text.Append("draft: true\n");
        if (Damage == Damage.UnknownKey) text.Append("colour: red\n");
        if (Damage == Damage.BrokenYaml) text.Append("aliases: [one, {two\n");
        if (Questions > 0)
        {
            text.Append("faq:\n");
            for (var i = 0; i < Questions; i++) text.Append(CultureInfo.InvariantCulture, $"  - question: What is question {i} of {Slug}?\n    answer: It is answered by {Slug} in wording {Wording} and not otherwise.\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"---\n## What {Slug} does\n\nWording {Wording} of the text.\n");
        if (LinkedTo is not null) text.Append(CultureInfo.InvariantCulture, $"\nSee [the other role](../../{pathOf(LinkedTo) ?? $"roles/sales/{LinkedTo}.md"}).\n");
        if (Boasts) text.Append("\nPay is £90,000 a year.\n");
        if (HasPicture) text.Append("\n![A desk](../../images/desk.png)\n");
        if (Damage == Damage.BrokenLink) text.Append("\nSee [nothing](nowhere.md).\n");
        return text.ToString();
    }

    private static string? Kept(string? name, Func<string, bool> isThere) => name is not null && isThere(name) ? name : null;
}
