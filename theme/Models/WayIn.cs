namespace RoleGuide.Theme.Models;

/// <summary>A way into the guide, named by what its reader wants.</summary>
/// <param name="Wish">For example "See what a job pays".</param>
/// <param name="Holds">What is found there, in a few words with its number.</param>
public sealed record WayIn(string Wish, string Address, string Holds);
