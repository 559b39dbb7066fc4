using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using Markdig.Syntax;
using RoleGuide.Content.Sources;
using RoleGuide.Diagnostics;
using RoleGuide.Model;

namespace RoleGuide.Content.Markdown;

/// <summary>A text while it is rendered: what was written so far and what was found. It never leaves <see cref="MarkdownReader"/>.</summary>
internal sealed class Draft(string text, Func<int, int, SourceSpot> place, SharedTexts texts)
{
    private readonly ImmutableArray<LinkHole>.Builder _holes = ImmutableArray.CreateBuilder<LinkHole>();
    private int _depth;

    /// <summary>The Markdown as it was given to the parser, so that the parser's offsets count in it.</summary>
    public string Text { get; } = text;

    /// <summary>Where what is held of the text is shared with other texts.</summary>
    public SharedTexts Texts { get; } = texts;

    public StringBuilder Markup { get; } = new(text.Length * 3 / 2);

    public DiagnosticBag Found { get; } = new();

    public ImmutableArray<Heading>.Builder Headings { get; } = ImmutableArray.CreateBuilder<Heading>();

    /// <summary>Old anchors with the headings that took their place.</summary>
    public ImmutableArray<AnchorAlias> Aliases { get; init; } = [];

    public Slugger Slugger { get; } = new();

    public Footnotes Footnotes { get; } = new();

    /// <summary>The sentences that name an amount of money.</summary>
    public ImmutableArray<Statement> Statements { get; set; } = [];

    /// <summary>How much text there is, and how hard it is to read.</summary>
    public ReadingMeasure Measure { get; set; }

    /// <summary>How many tables were written; they are numbered for people who hear the page.</summary>
    public int Tables { get; set; }

    /// <summary>True inside a link's text, where no other link may stand.</summary>
    public bool IsInLink { get; set; }

    /// <summary>True once the text turned out to be nested too deeply, or too long when it is written out; nothing of it is shown then.</summary>
    public bool PassedLimit { get; private set; }

    public SourceSpot Place(int offset, int length) => place(offset, length);

    public SourceSpot Place(SourceSpan span) => place(span.Start, Math.Max(1, span.Length));

    /// <summary>Leaves a hole for an address at the end of what was written.</summary>
    public void AddHole(HoleKind kind, string target, SourceSpot spot) => _holes.Add(new LinkHole(kind, Markup.Length, Texts.Of(target), spot));

    /// <summary>Steps into something that nests. False when that is too deep: then it is reported (once) and must not be written.</summary>
    public bool TryEnter(SourceSpan span)
    {
        if (_depth < TextLimits.Nesting)
        {
            _depth++;
            return true;
        }

        if (!PassedLimit) Found.Add(LimitMistakes.NestedTooDeeply(Place(span.Start, 1), TextLimits.Nesting));
        PassedLimit = true;
        return false;
    }

    public void Leave() => _depth--;

    /// <summary>Whether a link or image may be written. False when the text has become too long, as what a definition says is written at each of its uses: then it is reported (once).</summary>
    public bool HasRoom(SourceSpan span)
    {
        if (Markup.Length <= TextLimits.WrittenLength) return true;
        if (!PassedLimit) Found.Add(LimitMistakes.WrittenTooLong(Place(span), TextLimits.WrittenLength));
        PassedLimit = true;
        return false;
    }

    public Prose ToProse()
    {
        var (room, length) = (ArrayPool<char>.Shared.Rent(Markup.Length), Markup.Length);
        Markup.CopyTo(0, room, length);
        var prose = new Prose(new Html(Encoding.UTF8.GetBytes(room, 0, length)), InBytes(room.AsSpan(0, length))) { Statements = Statements, Measure = Measure };
        ArrayPool<char>.Shared.Return(room);
        return prose;
    }

    /// <summary>The holes, whose offsets count characters while the text is written, with offsets that count its bytes.</summary>
    private ImmutableArray<LinkHole> InBytes(ReadOnlySpan<char> written)
    {
        var (character, bytes) = (0, 0);
        for (var i = 0; i < _holes.Count; i++)
        {
            bytes += Encoding.UTF8.GetByteCount(written[character.._holes[i].Offset]);
            character = _holes[i].Offset;
            if (bytes != character) _holes[i] = _holes[i] with { Offset = bytes };
        }

        return _holes.ToImmutable();
    }

    /// <summary>The value with what was found, in the order of the text; a definition that several links use is reported once.</summary>
    public Reported<T> Report<T>(T value) => new(value, Found.Any() ? [.. Found.Distinct().Order()] : []);
}
