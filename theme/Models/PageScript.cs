namespace RoleGuide.Theme.Models;

/// <summary>A script of the theme.</summary>
/// <param name="Address">Its address, with the hash of its bytes in the name.</param>
/// <param name="Integrity">The hash of its bytes as browsers check it: <c>sha256-</c> and Base64. The content policy names the same hash.</param>
public sealed record PageScript(string Address, string Integrity);
