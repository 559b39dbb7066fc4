using System.Collections.Immutable;
using System.Globalization;
using RoleGuide.Model;
using RoleGuide.Theme.Models;

namespace RoleGuide.Pages.Careers;

/// <summary>The words in the boxes of a drawing, broken into lines that fit whatever font the reader has.</summary>
/// <param name="Address">The role's page; null for bare titles.</param>
/// <param name="Titles">The lines of the role's title, or of each bare title.</param>
/// <param name="Details">Experience, pay, and what the pay is.</param>
internal sealed record LadderText(string? Address, ImmutableArray<ImmutableArray<string>> Titles, ImmutableArray<string> Details)
{
    /// <summary>Letters that fit a line; the widest fonts need a little more than 9 pixels for one in a title, 8 in a bare one and 7 in a detail.</summary>
    private const int TitleLetters = 19;

    private const int BareLetters = 22;
    private const int DetailLetters = 24;
    private const int TitleHeight = 18;
    private const int TitleGap = 5;
    private const int DetailHeight = 16;
    private const int DetailGap = 3;
    private const int Padding = 10;

    /// <summary>How far the foot of a letter is above the end of its line.</summary>
    private const int Descent = 5;

    public static LadderText Of(LadderNode node, Guide guide) => new(node.Role?.Path.Text, TitlesOf(node), DetailsOf(node, guide));

    public int Height => (2 * Padding) + (TitleHeight * Titles.Sum(title => title.Length)) + (TitleGap * (Titles.Length - 1)) + (Details.IsEmpty ? 0 : DetailGap + (DetailHeight * Details.Length));

    /// <summary>The box in its place, the lines in the middle of its height.</summary>
    public LadderBox Box(Place place)
    {
        var (x, y) = (place.X + Padding, place.Y + ((place.Height - Height) / 2) + Padding - Descent);
        var titles = ImmutableArray.CreateBuilder<DrawnText>();
        foreach (var title in Titles)
        {
            titles.AddRange(title.Select(line => new DrawnText(x, y += TitleHeight, line)));
            y += TitleGap;
        }

        y += DetailGap - TitleGap;
        var details = Details.Select(line => new DrawnText(x, y += DetailHeight, line)).ToImmutableArray();
        return new LadderBox(place.X, place.Y, place.Width, place.Height, Address, titles.ToImmutable(), details);
    }

    private static ImmutableArray<ImmutableArray<string>> TitlesOf(LadderNode node) => node.Role is { } role
        ? [[.. Lines(role.Facts.Title, TitleLetters)]]
        : [.. node.Titles.Select(title => Lines(title, BareLetters).ToImmutableArray())];

    private static ImmutableArray<string> DetailsOf(LadderNode node, Guide guide)
    {
        if (node.Role is not { } role) return [];
        var years = role.Facts.AtAGlance.Experience?.Years is { } found ? Words.Years(found) : "";
        if (TypicalPay.Of(role.Facts) is not { } pay) return [.. Lines(years, DetailLetters)];
        var region = guide.RegionById[pay.Region];
        var basis = string.Create(CultureInfo.InvariantCulture, $"{Words.ShortBasis(pay.Basis)}, {pay.Year}{(TypicalPay.NeedsRegion(role.Facts) ? ", " + pay.Region.ToUpperInvariant() : "")}");
        var also = TypicalPay.Also(pay, role.Facts, region) ?? "";
        return [.. Lines(years, DetailLetters), .. Lines(TypicalPay.Figure(pay, region), DetailLetters), .. Lines(basis, DetailLetters), .. Lines(also, DetailLetters)];
    }

    /// <summary>As many words on each line as fit; a longer word has a line for itself.</summary>
    private static IEnumerable<string> Lines(string text, int letters)
    {
        var line = "";
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > letters)
            {
                yield return line;
                line = "";
            }

            line = line.Length == 0 ? word : $"{line} {word}";
        }

        if (line.Length > 0) yield return line;
    }
}
