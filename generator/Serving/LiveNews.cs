namespace RoleGuide.Serving;

/// <summary>What one open page is told.</summary>
/// <param name="Mark">What the state is called.</param>
/// <param name="DiagnosticsJson">Every diagnostic of it.</param>
/// <param name="MustReload">Whether the page is no longer what it shows.</param>
internal sealed record LiveNews(string Mark, string DiagnosticsJson, bool MustReload)
{
    /// <summary>Two pieces of news as one: the later state, and a reload that either of them asked for.</summary>
    public LiveNews After(LiveNews? earlier) => earlier is { MustReload: true } ? this with { MustReload = true } : this;
}
