using System.Collections.Immutable;
using System.Globalization;
using RoleGuide.Output;

namespace RoleGuide.History;

/// <summary>Collects the facts of one page. What a page is silent about is no fact.</summary>
internal sealed class FactList
{
    private readonly ImmutableArray<ManifestFact>.Builder _facts = ImmutableArray.CreateBuilder<ManifestFact>();
    private readonly HashSet<(string Subject, string Label)> _named = [];

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
        var name = label;
        for (var count = 2; !_named.Add((subject, name)); count++) name = string.Create(CultureInfo.InvariantCulture, $"{label}, number {count}");
        _facts.Add(new ManifestFact(subject, name, wording.Text, wording.Detail));
    }

    /// <summary>The facts, those of one subject together.</summary>
    public ImmutableArray<ManifestFact> ToFacts() => [.. _facts.GroupBy(fact => fact.Subject, StringComparer.Ordinal).SelectMany(subject => subject)];
}
