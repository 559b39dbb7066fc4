using System.Collections.Immutable;
using RoleGuide.Content.FrontMatter;
using RoleGuide.Content.Yaml;
using RoleGuide.Diagnostics;
using RoleGuide.Model;

namespace RoleGuide.Content.Articles;

/// <summary>The maps <c>pay</c> and <c>disagreements</c>.</summary>
internal static class PayParts
{
    public static readonly Key<string> Region = new("region", Values.RegionId, "the id of a region of site.yml")
    {
        IsRequired = true,
        Example = "uk",
        Advice = "It is one of the article's `regions`, and gives the currency.",
        WhenMissing = spot => PayMistakes.Unexplained(spot, "region", "the id of a region of site.yml, which gives the currency"),
    };

    public static readonly Key<Band> BandOf = new("band", Values.Choice<Band>(), "entry, mid, senior, typical, average or top")
    {
        IsRequired = true,
        Example = "typical",
        Advice = "`average` takes one amount; a *range* that a source calls average is `typical` with a `label`.",
        WhenMissing = spot => PayMistakes.Unexplained(spot, "band", "entry, mid, senior, typical, average or top"),
    };

    public static readonly Key<Basis> BasisOf = new("basis", Values.Choice<Basis>(), "base, total or ote")
    {
        IsRequired = true,
        Example = "base",
        Advice = "`base` is fixed pay, `total` has bonus, commission or equity in it, `ote` is on-target earnings.",
        WhenMissing = spot => PayMistakes.Unexplained(spot, "basis", "base, total or ote"),
    };

    public static readonly Key<Amount> AmountOf = new("amount", Values.Amount, "an amount such as 70000-120000")
    {
        IsRequired = true,
        Example = "35000-50000",
        Advice = "The forms are `85694`, `70000-120000`, `140000+` (or more), `120000-200000+` and `~75000` (about).",
        WhenMissing = spot => PayMistakes.Unexplained(spot, "amount", "an amount such as 70000-120000"),
    };

    public static readonly Key<int> AsOf = new("as-of", Values.Number(Values.FirstYear, Values.LastYear), "the year the figure speaks of")
    {
        IsRequired = true,
        Example = "2025",
        WhenMissing = spot => PayMistakes.Unexplained(spot, "as-of", "the year the figure speaks of"),
    };

    public static readonly Key<string> SourceOf = new("source", Values.SourceId, "the id of an entry of sources.yml")
    {
        IsRequired = true,
        Example = "account-manager-profile",
        WhenMissing = spot => PayMistakes.Unexplained(spot, "source", "the id of an entry of sources.yml"),
    };

    private static readonly Key<string> s_label = new("label", Values.Text(2, 80), "the band in the source's words") { Example = "overall average range" };
    private static readonly Key<string> s_note = new("note", Values.Text(2, 300), "what the source adds") { Example = "the source does not say whether bonus is included" };

    public static readonly ValueReader<Pay> Pay = new MapReader<Pay>(
        "pay",
        [Region, BandOf, BasisOf, AmountOf, AsOf, SourceOf, s_label, s_note],
        static fields => new Pay(
            fields.Get(Region, ""), fields.Get(BandOf), fields.Get(BasisOf), fields.Get(AmountOf), fields.Get(AsOf), fields.Get(SourceOf, ""),
            fields.Get(s_label), fields.Get(s_note)));

    private static readonly Key<string> s_says = new("says", Values.Text(2, 300), "what the source says") { IsRequired = true, Example = "Between £35,000 and £50,000" };
    private static readonly Key<string> s_claimSource = new("source", Values.SourceId, "the id of an entry of sources.yml") { IsRequired = true, Example = "account-manager-profile" };

    private static readonly ValueReader<Claim> s_claim = new MapReader<Claim>(
        "a claim", [s_says, s_claimSource], static fields => new Claim(fields.Get(s_says, ""), fields.Get(s_claimSource, "")));

    private static readonly Key<string> s_about = new("about", Values.Text(2, 120), "what the sources disagree on")
    {
        IsRequired = true,
        Example = "base pay",
        Advice = "Two figures of the same region, basis, band and year with different amounts need an entry about pay.",
    };

    private static readonly Key<ImmutableArray<Claim>> s_claims = new("claims", new ClaimsReader(), "two claims or more") { IsRequired = true };
    private static readonly Key<string> s_disagreementNote = new("note", Values.Text(2, 600), "what to make of it") { Example = "Ask which city a figure speaks of." };

    public static readonly ValueReader<Disagreement> Disagreement = new MapReader<Disagreement>(
        "an entry of disagreements", [s_about, s_claims, s_disagreementNote],
        static fields => new Disagreement(fields.Get(s_about, ""), fields.Get(s_claims, []), fields.Get(s_disagreementNote)));

    /// <summary>Counts the claims as they were written: one with a mistake of its own is a claim as well.</summary>
    private sealed class ClaimsReader : ValueReader<ImmutableArray<Claim>>
    {
        private static readonly Shape.List s_shape = new(s_claim.Shape) { Least = 2 };
        private static readonly ValueReader<ImmutableArray<Claim>> s_list = Values.ListOf(s_claim);

        public override Shape Shape => s_shape;

        public override bool TryRead(YamlNode node, Reading reading, out ImmutableArray<Claim> value)
        {
            if (node is YamlList { Items.Length: > 0 } list && list.Items.Length < s_shape.Least) reading.Found.Add(PayMistakes.TooFewClaims(node.Spot));
            return s_list.TryRead(node, reading, out value);
        }
    }
}
