namespace RoleGuide.Reporting;

/// <summary>A kind of result, as a log of results describes it once.</summary>
/// <param name="Level">The worst level that a result of the log has.</param>
/// <param name="Title">What it is called, without a full stop.</param>
/// <param name="Summary">What it means, in whole sentences.</param>
/// <param name="Text">The whole explanation, in Markdown.</param>
/// <param name="HelpAddress">Where the explanation stands on the web; null when the repository isn't known.</param>
internal sealed record SarifRule(string Id, string Level, string Title, string Summary, string Text, string? HelpAddress);
