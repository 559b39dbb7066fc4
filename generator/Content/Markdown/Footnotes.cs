using Markdig.Extensions.Footnotes;

namespace RoleGuide.Content.Markdown;

/// <summary>The footnotes of one body in the order of their first references, which gives them their numbers.</summary>
internal sealed class Footnotes
{
    private readonly List<Footnote> _order = [];
    private readonly Dictionary<Footnote, int> _references = [];

    public int Count => _order.Count;

    public Footnote this[int index] => _order[index];

    /// <summary>Counts a reference; both numbers start at 1.</summary>
    public (int Number, int Reference) Refer(Footnote footnote)
    {
        var reference = References(footnote) + 1;
        if (reference == 1) _order.Add(footnote);
        _references[footnote] = reference;
        return (_order.IndexOf(footnote) + 1, reference);
    }

    /// <summary>How often the footnote was referred to so far.</summary>
    public int References(Footnote footnote) => _references.GetValueOrDefault(footnote);
}
