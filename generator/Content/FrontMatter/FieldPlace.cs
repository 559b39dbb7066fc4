namespace RoleGuide.Content.FrontMatter;

/// <summary>Where one value of a front matter stands.</summary>
/// <param name="Key">Its key in a map; null for an item of a list and for the outermost value.</param>
/// <param name="End">The number of the first value behind it that it does not hold.</param>
/// <param name="IsWholeList">Whether it is a list that has items, all of which could be read.</param>
internal readonly record struct FieldPlace(string? Key, int Line, int Column, int Length, int End, bool IsWholeList);
