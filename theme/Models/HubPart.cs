namespace RoleGuide.Theme.Models;

/// <summary>One part of something larger, with what it holds in a few words.</summary>
/// <param name="Title">The part; without an address there is no page of it.</param>
public sealed record HubPart(Link Title, string Holds);
