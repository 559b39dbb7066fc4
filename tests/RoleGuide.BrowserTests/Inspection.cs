namespace RoleGuide.BrowserTests;

/// <summary>What is wrong with a page that was just opened, each fault in a line; empty when nothing is.</summary>
internal static class Inspection
{
    /// <summary>What every page is held to; what the browser itself complains about, the visit keeps.</summary>
    public static async Task<IEnumerable<string>> Quick(Visit visit) => await visit.SidewaysScroll() is > 0 and var pixels ? [$"scrolls sideways by {pixels} pixels"] : [];

    /// <summary>What each kind of page is held to at each width as well.</summary>
    public static async Task<IEnumerable<string>> Thorough(Visit visit) =>
    [
        .. await Quick(visit),
        .. (await visit.Shifts()).Select(shift => $"jumps by {shift}"),
        .. await visit.ViolationsInLightAndDark(),
    ];
}
