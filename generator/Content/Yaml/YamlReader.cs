using RoleGuide.Content.Sources;
using RoleGuide.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace RoleGuide.Content.Yaml;

/// <summary>
/// Builds a small tree from the parser's events. The serializer and the stream of the library are never used:
/// they recurse, so that a few hundred opening brackets end the process, and they guess types.
/// </summary>
public static class YamlReader
{
    /// <summary>
    /// Reads the only document in <paramref name="range"/> of the text. Null when it is empty or can't be read; the report says why it can't.
    /// </summary>
    public static Reported<YamlNode?> Read(SourceText source, Range range, YamlLimits limits)
    {
        var found = new DiagnosticBag();
        var (start, length) = range.GetOffsetAndLength(source.Text.Length);
        if (length > limits.Characters)
        {
            found.Add(YamlMistakes.LimitPassed(source.SpotAt(start + limits.Characters, 1), "characters", limits.Characters));
            return found.Report<YamlNode?>(null);
        }

        if (HardIndent(source.Text.AsSpan(start, length)) is >= 0 and var hard)
        {
            found.Add(YamlMistakes.Syntax(source.SpotAt(start + hard, 1), YamlFaults.HardSpace));
            return found.Report<YamlNode?>(null);
        }

        var places = new YamlPlaces(source, start);
        var builder = new TreeBuilder(places, limits, found);
        try
        {
            return found.Report(builder.Build(new Parser(new StringReader(source.Text.Substring(start, length)))));
        }
        catch (YamlException fault)
        {
            var spot = PlaceOf(fault, places, builder.OpenBracket);
            var (line, column) = (source.OriginalLine(spot.Line), spot.Column - 1);
            var shown = YamlFaults.IsAboutKey(fault.Message) ? YamlLineFaults.OfKey(line, column)
                : YamlFaults.IsAboutEntry(fault.Message) ? YamlLineFaults.OfEntry(line, column) : null;
            found.Add(YamlMistakes.Syntax(spot, shown ?? YamlFaults.Explain(fault.Message)));
            return found.Report<YamlNode?>(null);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            // The library has faults of its own: two lines of three dots make it throw something else.
            found.Add(YamlMistakes.Syntax(source.SpotAt(start, 1), YamlFaults.Unknown));
            return found.Report<YamlNode?>(null);
        }
    }

    /// <summary>The first hard space that indents a line, which looks like indentation and is none; -1 when there is none.</summary>
    private static int HardIndent(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOf('\u00a0'); at >= 0;)
        {
            var line = text[..at].LastIndexOf('\n') + 1;
            if (!text[line..at].ContainsAnyExcept(' ')) return at;
            var next = text[(at + 1)..].IndexOf('\u00a0');
            at = next < 0 ? -1 : at + 1 + next;
        }

        return -1;
    }

    /// <summary>Where a writer has to look: at the tab or backslash, at the bracket that was left open, or where the parser stopped.</summary>
    private static SourceSpot PlaceOf(YamlException fault, YamlPlaces places, SourceSpot? openBracket)
    {
        if (YamlFaults.IsAboutTab(fault.Message) && places.FirstIndentingTab(fault.Start) is { } tab) return tab;
        if (YamlFaults.IsAboutEscape(fault.Message)) return places.SpotAt(fault.End, 1);
        var stopped = places.SpotAt(fault.Start, 1);
        return openBracket is { } bracket && bracket.Line < stopped.Line ? bracket : stopped;
    }

    /// <summary>Walks the events once, with a stack of its own; it stops at the first event it refuses.</summary>
    private sealed class TreeBuilder(YamlPlaces places, YamlLimits limits, DiagnosticBag found)
    {
        private readonly Stack<Open> _open = new();
        private YamlNode? _root;
        private int _keys;

        /// <summary>The innermost list or map in brackets whose end has not come yet.</summary>
        public SourceSpot? OpenBracket => _open.TryPeek(out var open) && open.IsFlow ? open.Spot : null;

        public YamlNode? Build(Parser parser)
        {
            var events = 0;
            var documents = 0;
            while (parser.MoveNext())
            {
                var current = parser.Current!;
                if (current is DocumentStart start && ++documents > 1) return Refuse(YamlMistakes.SecondDocument(places.SpotAt(current.Start, start.IsImplicit ? 1 : 3)));
                if (++events > limits.Events) return Refuse(YamlMistakes.LimitPassed(places.SpotAt(current.Start, 1), "values", limits.Events));
                if (current is AnchorAlias alias) return Refuse(YamlMistakes.Alias(places.SpotOf(alias), "*" + alias.Value.Value));
                if (current is NodeEvent node && Forbidden(node) is { } mistake) return Refuse(mistake);
                if (Take(current) is { } passed) return Refuse(passed);
            }

            return _root;
        }

        private Diagnostic? Take(ParsingEvent current)
        {
            switch (current)
            {
                case MappingStart or SequenceStart when _open.Count == limits.Depth:
                    return YamlMistakes.TooDeep(places.SpotAt(current.Start, 1), limits.Depth);
                case MappingStart map:
                    _open.Push(new Open(places.SpotAt(current.Start, 1), IsMap: true, map.Style == MappingStyle.Flow));
                    return null;
                case SequenceStart list:
                    _open.Push(new Open(places.SpotAt(current.Start, 1), IsMap: false, list.Style == SequenceStyle.Flow));
                    return null;
                case MappingEnd or SequenceEnd:
                    return Place(_open.Pop().Close());
                case Scalar scalar:
                    return Place(Whole(places.Scalar(scalar), scalar.Style));
                default:
                    return null;
            }
        }

        /// <summary>The scalar; what a comment cut off of it is reported.</summary>
        private YamlScalar Whole(YamlScalar scalar, ScalarStyle style)
        {
            if (places.CuttingOff(scalar, style) is not var (spot, words)) return scalar;
            found.Add(YamlMistakes.WordsAsComment(spot, words));
            return scalar with { IsCut = true };
        }

        /// <summary>Puts a finished value where it belongs: as a key, as the value of a key, as an item, or as the root.</summary>
        private Diagnostic? Place(YamlNode node)
        {
            if (!_open.TryPeek(out var parent))
            {
                _root = node;
                return null;
            }

            if (!parent.IsMap)
            {
                parent.Items.Add(node);
                return null;
            }

            if (parent.Key is not null)
            {
                parent.TakeValue(node, found);
                return null;
            }

            if (node is not YamlScalar key) return YamlMistakes.KeyIsNoText(node.Spot);
            if (key.Text is "<<" && !key.IsQuoted) return YamlMistakes.MergeKey(key.Spot);
            if (++_keys > limits.Keys) return YamlMistakes.LimitPassed(key.Spot, "keys", limits.Keys);
            parent.Key = key;
            return null;
        }

        private Diagnostic? Forbidden(NodeEvent node)
        {
            if (node.Anchor.IsEmpty && node.Tag.IsEmpty) return null;
            var sign = places.WordAt(node.Start);
            var spot = places.SpotAt(node.Start, sign.Length);
            return node.Anchor.IsEmpty || sign.StartsWith('!') ? YamlMistakes.Tag(spot, sign) : YamlMistakes.Anchor(spot, sign);
        }

        private YamlNode? Refuse(Diagnostic mistake)
        {
            found.Add(mistake);
            return null;
        }
    }

    /// <summary>A list or map whose end has not come yet.</summary>
    private sealed record Open(SourceSpot Spot, bool IsMap, bool IsFlow)
    {
        private readonly Dictionary<string, YamlScalar> _seen = new(StringComparer.Ordinal);
        private readonly List<YamlEntry> _entries = [];

        public List<YamlNode> Items { get; } = [];

        public YamlScalar? Key { get; set; }

        /// <summary>A second value for the same key is reported and dropped; the first stands.</summary>
        public void TakeValue(YamlNode value, DiagnosticBag found)
        {
            var key = Key!;
            Key = null;
            if (_seen.TryAdd(key.Text, key)) _entries.Add(new YamlEntry(key, value));
            else found.Add(YamlMistakes.DuplicateKey(key.Spot, key.Text, _seen[key.Text].Spot));
        }

        public YamlNode Close() => IsMap ? new YamlMap(Spot, [.. _entries]) : new YamlList(Spot, [.. Items]);
    }
}
