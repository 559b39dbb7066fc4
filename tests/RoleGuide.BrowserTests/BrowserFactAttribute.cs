namespace RoleGuide.BrowserTests;

/// <summary>A fact that needs a browser: skipped with the reason where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = InstalledBrowser.ReasonToSkip;
}
