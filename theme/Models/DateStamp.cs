namespace RoleGuide.Theme.Models;

/// <summary>A date for machines (<c>2026-11-21</c>) and for people (<c>21 November 2026</c>).</summary>
public sealed record DateStamp(string Iso, string Text)
{
    /// <summary>The start of that day, with its zone, for machines that ask for a moment.</summary>
    public string Moment => Iso + "T00:00:00Z";
}
