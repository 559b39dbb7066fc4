using System.Collections.Immutable;
using System.Globalization;
using RoleGuide.Output;

namespace RoleGuide.History;

/// <summary>Collects the facts of one page, those of one subject together. What a page is silent about is no fact.</summary>
internal sealed class FactList
{
    private readonly ImmutableArray<ManifestFact>.Builder _facts = ImmutableArray.CreateBuilder<ManifestFact>();

    public void Add(string subject, string label, string? text)
    {
        if (!string.IsNullOrEmpty(text)) Add(subject, label, Wording.Of(text));
    }

    public void Add(string subject, string label, IEnumerable<string> texts)
    {
        var text = string.Join(Labels.Comma, texts);
        if (!Labels.Lists.Contains(label)) Add(subject, label, text);
        else if (text.Length > 0) Add(subject, label, Wording.Whole(text));
    }

    /// <summary>Two facts of one name, such as two figures of one band, are told apart by their order.</summary>
    public void Add(string subject, string label, Wording wording)
    {
        var (start, end) = PlaceOf(subject);
        var name = label;
        for (var count = 2; IsNamed(name, start, end); count++) name = string.Create(CultureInfo.InvariantCulture, $"{label}, number {count}");
        _facts.Insert(end, new ManifestFact(subject, name, wording.Text, wording.Detail));
    }

    public ImmutableArray<ManifestFact> ToFacts() => _facts.ToImmutable();

    /// <summary>Where the facts of a subject stand: behind all others as long as there are none.</summary>
    private (int Start, int End) PlaceOf(string subject)
    {
        var end = _facts.Count;
        while (end > 0 && _facts[end - 1].Subject != subject) end--;
        if (end == 0) return (_facts.Count, _facts.Count);
        var start = end;
        while (start > 0 && _facts[start - 1].Subject == subject) start--;
        return (start, end);
    }

    private bool IsNamed(string label, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (_facts[at].Label == label) return true;
        }

        return false;
    }
}
