using System.Collections.Immutable;
using System.Globalization;
using RoleGuide.Model;
using RoleGuide.Theme.Models;

namespace RoleGuide.Pages.Careers;

/// <summary>The words in the boxes of a drawing, broken into lines that fit whatever font the reader has.</summary>
internal static class LadderText
{
    /// <summary>Letters that fit a line; wide fonts need about 8 and 7 pixels for one.</summary>
    private const int TitleLetters = 19;

    private const int BareLetters = 22;
    private const int DetailLetters = 23;
    private const int TitleHeight = 18;
    private const int TitleGap = 5;
    private const int DetailHeight = 16;
    private const int Padding = 10;

    /// <summary>How far the foot of a letter is above the end of its line.</summary>
    private const int Descent = 5;

    public static int HeightOf(LadderNode node, Guide guide)
    {
        var titles = Titles(node);
        return (2 * Padding) + (TitleHeight * titles.Sum(title => title.Length)) + (TitleGap * (titles.Length - 1)) + (DetailHeight * Details(node, guide).Length);
    }

    public static LadderBox Box(LadderNode node, Place place, Guide guide)
    {
        var (x, y) = (place.X + Padding, place.Y + ((place.Height - HeightOf(node, guide)) / 2) + Padding - Descent);
        var titles = ImmutableArray.CreateBuilder<DrawnText>();
        foreach (var title in Titles(node))
        {
            titles.AddRange(title.Select(line => new DrawnText(x, y += TitleHeight, line)));
            y += TitleGap;
        }

        y -= TitleGap;
        var details = Details(node, guide).Select(line => new DrawnText(x, y += DetailHeight, line)).ToImmutableArray();
        return new LadderBox(place.X, place.Y, place.Width, place.Height, node.Role?.Path.Text, titles.ToImmutable(), details);
    }

    /// <summary>The lines of the role's title, or of each bare title.</summary>
    private static ImmutableArray<ImmutableArray<string>> Titles(LadderNode node) => node.Role is { } role
        ? [[.. Lines(role.Facts.Title, TitleLetters)]]
        : [.. node.Titles.Select(title => Lines(title, BareLetters).ToImmutableArray())];

    /// <summary>Experience, pay, and what the pay is.</summary>
    private static ImmutableArray<string> Details(LadderNode node, Guide guide)
    {
        if (node.Role is not { } role) return [];
        var years = role.Facts.AtAGlance.Experience?.Years is { } found ? Words.Years(found) : "";
        var pay = TypicalPay.Of(role.Facts);
        var money = pay is null ? "" : Words.Money(pay.Amount, guide.RegionById[pay.Region].Currency);
        var basis = pay is null ? "" : string.Create(CultureInfo.InvariantCulture, $"{Words.ShortBasis(pay.Basis)}, {pay.Year}");
        return [.. Lines(years, DetailLetters), .. Lines(money, DetailLetters), .. Lines(basis, DetailLetters)];
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
