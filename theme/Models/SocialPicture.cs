namespace RoleGuide.Theme.Models;

/// <summary>What stands for a page where its address is shared: 1200 by 630 pixels.</summary>
/// <param name="Address">Its absolute production address.</param>
/// <param name="Description">What it says, for those who don't see it.</param>
public sealed record SocialPicture(string Address, string Description);
