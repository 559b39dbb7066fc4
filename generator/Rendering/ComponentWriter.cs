using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.RenderTree;
using RoleGuide.Theme;

namespace RoleGuide.Rendering;

// The frames are the framework's own: they may change with its next version, and the snapshots of every page would tell. See ADR 0004.
#pragma warning disable BL0006

/// <summary>
/// Writes components as markup: each describes itself once as a list of frames, and the frames are written in their order. What the framework's renderer does besides,
/// for pages that live on, costs more than all the rest of a page: comparing with what stood there before, waiting, and telling components apart.
/// Text and values are encoded; what is markup already stays as it is.
/// </summary>
/// <param name="text">Where it is written to.</param>
internal sealed class ComponentWriter(PageText text) : IDisposable
{
    /// <summary>Every letter and sign stays readable.</summary>
    private static readonly HtmlEncoder s_encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>What the encoder leaves as it is, of the letters and signs that nearly all texts are made of.</summary>
    private static readonly SearchValues<char> s_plain = SearchValues.Create(
        [.. Enumerable.Range(0, 128).Select(sign => (char)sign).Where(sign => s_encoder.Encode(sign.ToString()) is [var same] && same == sign)]);

    /// <summary>So many frames of several components stand in a builder before they are cleared away: clearing gives back its room, and most components need little of it.</summary>
    private const int ManyFrames = 512;

    private readonly List<RenderTreeBuilder> _builders = [];
    private int _depth;

    /// <summary>Writes one component with all that is in it.</summary>
    public void Write(Component component)
    {
        if (_builders.Count == _depth) _builders.Add(new RenderTreeBuilder());
        var builder = _builders[_depth++];
        var first = builder.GetFrames().Count;
        component.Describe(builder);
        var frames = builder.GetFrames();
        var own = frames.Array.AsSpan(first..frames.Count);
        Write(own);

        // What stays there would hold the models of a hundred pages that are written, for each collection to carry along.
        own.Clear();
        if (frames.Count >= ManyFrames) builder.Clear();
        _depth--;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var builder in _builders) builder.Dispose();
    }

    private void Write(ReadOnlySpan<RenderTreeFrame> frames)
    {
        while (!frames.IsEmpty) frames = frames[WriteFirst(frames)..];
    }

    /// <summary>Writes the first of some frames with those below it.</summary>
    /// <returns>How many they are.</returns>
    private int WriteFirst(ReadOnlySpan<RenderTreeFrame> frames)
    {
        ref readonly var frame = ref frames[0];
        switch (frame.FrameType)
        {
            case RenderTreeFrameType.Text:
                WriteText(frame.TextContent);
                return 1;
            case RenderTreeFrameType.Markup:
                text.Write(frame.MarkupContent);
                return 1;
            case RenderTreeFrameType.Element:
                WriteElement(frames[..frame.ElementSubtreeLength]);
                return frame.ElementSubtreeLength;
            case RenderTreeFrameType.Region:
                Write(frames[1..frame.RegionSubtreeLength]);
                return frame.RegionSubtreeLength;
            case RenderTreeFrameType.Component:
                Write(Filled(frames[..frame.ComponentSubtreeLength]));
                return frame.ComponentSubtreeLength;
            default:
                throw new InvalidOperationException($"A component of the theme describes a frame of the kind {frame.FrameType}, which no file of markup can hold.");
        }
    }

    private void WriteElement(ReadOnlySpan<RenderTreeFrame> frames)
    {
        var name = frames[0].ElementName;
        text.Write('<');
        text.Write(name);
        var at = 1;
        for (; at < frames.Length && frames[at].FrameType == RenderTreeFrameType.Attribute; at++) WriteAttribute(in frames[at]);
        if (at == frames.Length && IsVoid(name))
        {
            text.Write(" />");
            return;
        }

        text.Write('>');
        Write(frames[at..]);
        text.Write("</");
        text.Write(name);
        text.Write('>');
    }

    private void WriteAttribute(ref readonly RenderTreeFrame frame)
    {
        switch (frame.AttributeValue)
        {
            case string value:
                text.Write(' ');
                text.Write(frame.AttributeName);
                text.Write("=\"");
                WriteText(value);
                text.Write('"');
                return;
            case true:
                text.Write(' ');
                text.Write(frame.AttributeName);
                return;
            case false:
                return;
            default:
                throw new InvalidOperationException($"The attribute {frame.AttributeName} is neither text nor a switch.");
        }
    }

    /// <summary>Writes a text, encoded unless it holds nothing that may have to be.</summary>
    private void WriteText(string value)
    {
        if (value.AsSpan().ContainsAnyExcept(s_plain)) s_encoder.Encode(text, value);
        else text.Write(value);
    }

    /// <summary>The component that some frames call for, with its parameters.</summary>
    private static Component Filled(ReadOnlySpan<RenderTreeFrame> frames)
    {
        var parameters = ComponentParameters.Of(frames[0].ComponentType);
        var component = parameters.New();
        foreach (ref readonly var frame in frames[1..]) parameters.Set(component, frame.AttributeName, frame.AttributeValue);
        return component;
    }

    /// <summary>Elements that have no end. Source: HTML Standard, 13.1.2 "Elements".</summary>
    private static bool IsVoid(string name) => name is "area" or "base" or "br" or "col" or "embed" or "hr" or "img" or "input" or "link" or "meta" or "source" or "track" or "wbr";
}
