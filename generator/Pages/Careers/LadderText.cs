using System.Collections.Immutable;
using RoleGuide.Model;
using RoleGuide.Theme.Models;

namespace RoleGuide.Pages.Careers;

/// <summary>The words in the boxes of a drawing, broken into lines that fit whatever font the reader has.</summary>
internal static class LadderText
{
    /// <summary>Letters that fit a line; wide fonts need about 8 and 7 pixels for one.</summary>
    private const int TitleLetters = 19;

    private const int DetailLetters = 23;
    private const int TitleHeight = 18;
    private const int DetailHeight = 16;
    private const int Padding = 10;

    /// <summary>How far the foot of a letter is above the end of its line.</summary>
    private const int Descent = 5;

    public static int HeightOf(LadderNode node, Guide guide) =>
        (2 * Padding) + (TitleHeight * Titles(node).Length) + (DetailHeight * Details(node, guide).Length);

    public static LadderBox Box(LadderNode node, Place place, Guide guide)
    {
        var y = place.Y + ((place.Height - HeightOf(node, guide)) / 2) + Padding - Descent;
        var titles = Titles(node).Select(line => new DrawnText(place.X + Padding, y += TitleHeight, line)).ToImmutableArray();
        var details = Details(node, guide).Select(line => new DrawnText(place.X + Padding, y += DetailHeight, line)).ToImmutableArray();
        return new LadderBox(place.X, place.Y, place.Width, place.Height, node.Role?.Path.Text, titles, details);
    }

    private static ImmutableArray<string> Titles(LadderNode node) =>
        [.. (node.Role is { } role ? [role.Facts.Title] : node.Titles).SelectMany(title => Lines(title, TitleLetters))];

    private static ImmutableArray<string> Details(LadderNode node, Guide guide)
    {
        if (node.Role is not { } role) return [];
        var years = role.Facts.AtAGlance.Experience?.Years is { } found ? Words.Years(found) : "";
        return [.. Lines(years, DetailLetters), .. Lines(TypicalPay.InWords(role, guide) ?? "", DetailLetters)];
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
