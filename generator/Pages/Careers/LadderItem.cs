namespace RoleGuide.Pages.Careers;

/// <summary>What takes room in a row: a node, or a step that passes through the row on its way up.</summary>
/// <param name="Node">The node; for a passing step the node it comes from.</param>
/// <param name="Number">Counts the items of a ladder.</param>
internal sealed record LadderItem(int Number, int Node, int Row, int Lane, bool IsPassing);
