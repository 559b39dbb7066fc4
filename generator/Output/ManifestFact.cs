namespace RoleGuide.Output;

/// <summary>One thing that a reader of a page would notice, in plain words: "senior base pay (US)" is "$140,000 or more".</summary>
/// <param name="Subject">What it is about, one of a few words such as <c>pay</c> or <c>text</c>.</param>
/// <param name="Label">Its name, given once on a page and subject.</param>
/// <param name="Text">What the page says.</param>
/// <param name="Detail">What belongs to it, such as year and source; with <c>#</c> in front the hash of a text that is too long to be repeated; null where there is neither.</param>
public sealed record ManifestFact(string Subject, string Label, string Text, string? Detail);
