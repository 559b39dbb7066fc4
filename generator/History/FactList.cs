using System.Collections.Immutable;
using System.Globalization;
using RoleGuide.Output;

namespace RoleGuide.History;

/// <summary>Collects the facts of one page, those of one subject together. What a page is silent about is no fact.</summary>
internal sealed class FactList
{
    private readonly List<ManifestFact> _facts = [];

    /// <summary>The names that are given, each with how many facts were called by it.</summary>
    private readonly Dictionary<(string Subject, string Label), int> _names = [];

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
    public void Add(string subject, string label, Wording wording) => _facts.Add(new ManifestFact(subject, FreeName(subject, label), wording.Text, wording.Detail));

    /// <summary>Subjects stand in the order in which they were first spoken of.</summary>
    public ImmutableArray<ManifestFact> ToFacts() => [.. _facts.GroupBy(fact => fact.Subject, StringComparer.Ordinal).SelectMany(subject => subject)];

    private string FreeName(string subject, string label)
    {
        if (_names.TryAdd((subject, label), 1)) return label;
        var count = _names[(subject, label)];
        string name;
        do
        {
            count++;
            name = string.Create(CultureInfo.InvariantCulture, $"{label}, number {count}");
        }
        while (!_names.TryAdd((subject, name), 1));

        _names[(subject, label)] = count;
        return name;
    }
}
