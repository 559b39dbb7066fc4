namespace RoleGuide.BrowserTests;

/// <summary>A theory that needs a browser: skipped with the reason where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = InstalledBrowser.ReasonToSkip;
}
