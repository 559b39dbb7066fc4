using System.Globalization;

namespace RoleGuide.Theme.Parts;

/// <summary>Writes a share of a drawing's width the way SVG wants it.</summary>
internal static class Share
{
    /// <summary>Two decimals are finer than a screen's dots; more would only make the page longer.</summary>
    /// <param name="hundredths">0 to 100.</param>
    public static string Of(double hundredths) => hundredths.ToString("0.##", CultureInfo.InvariantCulture) + "%";
}
