using RoleGuide.Content.Sources;
using RoleGuide.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace RoleGuide.Content.Yaml;

/// <summary>Turns the marks of the YAML parser (1-based, counted from the start of the document) into places of the file.</summary>
internal sealed class YamlPlaces(SourceText source, int start)
{
    private readonly int _firstLine = source.Text.AsSpan(0, start).Count('\n');

    public SourceSpot SpotAt(Mark mark, int length) => source.SpotAt(_firstLine + (int)mark.Line - 1, (int)mark.Column - 1, length);

    /// <summary>What stands at a mark, up to the next white space.</summary>
    public string WordAt(Mark mark)
    {
        var rest = source.Text.AsSpan(start + (int)mark.Index);
        var end = rest.IndexOfAny(' ', '\t', '\n');
        return (end < 0 ? rest : rest[..end]).ToString();
    }

    /// <summary>The first tab that indents a line, at or below a mark; null when no line is indented so.</summary>
    public SourceSpot? FirstIndentingTab(Mark from)
    {
        for (var line = _firstLine + (int)from.Line; line <= source.LineCount; line++)
        {
            var text = source.OriginalLine(line);
            var tab = text.IndexOf('\t', StringComparison.Ordinal);
            if (tab >= 0 && string.IsNullOrWhiteSpace(text[..tab])) return new SourceSpot(source.Path, line, tab + 1, 1);
        }

        return null;
    }

    /// <summary>The place of an event, underlined to the end of its first line at the most.</summary>
    public SourceSpot SpotOf(ParsingEvent current) =>
        SpotAt(current.Start, current.End.Line == current.Start.Line ? (int)(current.End.Column - current.Start.Column) : int.MaxValue / 2);

    /// <inheritdoc cref="YamlComments.CuttingOff"/>
    public (SourceSpot Spot, string Words)? CuttingOff(YamlScalar scalar, ScalarStyle style) => YamlComments.CuttingOff(scalar.Range, style, source);

    public YamlScalar Scalar(Scalar scalar)
    {
        var isQuoted = scalar.Style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted;
        return new YamlScalar(SpotOf(scalar), scalar.Value, (start + (int)scalar.Start.Index)..(start + (int)scalar.End.Index), isQuoted);
    }
}
