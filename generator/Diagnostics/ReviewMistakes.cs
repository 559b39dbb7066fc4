using System.Globalization;

namespace RoleGuide.Diagnostics;

/// <summary>Articles that nobody has looked at for long.</summary>
public static class ReviewMistakes
{
    public static Diagnostic Due(SourceSpot spot, DateOnly reviewBy) => Diagnostic.Notice("RG643", spot,
        string.Create(CultureInfo.InvariantCulture, $"The review of this article was due on {reviewBy:yyyy-MM-dd}. Expected somebody to compare it with its sources by then."),
        "If all is well, set a later review-by; if something changed, change it and set updated.");
}
