namespace RoleGuide.Serving;

/// <summary>What the open pages are told of a new state of the site.</summary>
/// <param name="DiagnosticsJson">Every diagnostic, in the JSON form of the reports, with the absolute <c>root</c> that their files are relative to.</param>
/// <param name="IsChanged">Whether the page at an address, such as <c>/roles/account-manager/</c>, is no longer what it was in the state before.</param>
public sealed record LiveState(string DiagnosticsJson, Func<string, bool> IsChanged);
