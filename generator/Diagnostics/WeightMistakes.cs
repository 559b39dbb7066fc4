using System.Globalization;

namespace RoleGuide.Diagnostics;

/// <summary>Articles whose pages take long to load (RG720 and RG721). Told when somebody asks for budgets; no build ever fails over them.</summary>
public static class WeightMistakes
{
    /// <summary>A page whose own text takes long.</summary>
    /// <param name="sizes">What the page weighs and what it may weigh, in bytes as hosts send it.</param>
    /// <param name="heaviest">The parts of the page that weigh most, each with its weight, in words.</param>
    public static Diagnostic HeavyPage(SourceSpot spot, string address, (int Size, int Budget) sizes, IReadOnlyCollection<string> heaviest) => Diagnostic.Warning("RG720", spot,
        $"The page {address} weighs {Kilobytes(sizes.Size)} when it is sent. Expected {Kilobytes(sizes.Budget)} at the most, so that a phone on a slow line shows it at once.",
        $"What weighs most: {string.Join(", ", heaviest)}. Give one of these parts a page of its own and link to it, or shorten it.");

    /// <summary>A page with more or larger pictures than a phone should fetch.</summary>
    /// <param name="heaviest">The picture that weighs most, with its weight, in words.</param>
    public static Diagnostic HeavyPictures(SourceSpot spot, string address, (int Size, int Budget) sizes, string heaviest) => Diagnostic.Warning("RG721", spot,
        $"The pictures of the page {address} weigh {Kilobytes(sizes.Size)}. Expected {Kilobytes(sizes.Budget)} at the most for all of them together.",
        $"The heaviest is {heaviest}. Save it smaller or as WebP or AVIF, or move a part of the text with its pictures to a page of its own.");

    /// <summary>Rounded up, so that what is too much never looks like what is allowed.</summary>
    public static string Kilobytes(int bytes) => string.Create(CultureInfo.InvariantCulture, $"{Math.Ceiling(bytes / 102.4) / 10:0.#} KB");
}
