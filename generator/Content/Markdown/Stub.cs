using System.Collections.Immutable;
using RoleGuide.Content.Sources;
using RoleGuide.Diagnostics;
namespace RoleGuide.Content.Markdown;
public enum HoleKind { Link, Image }
public sealed record Prose(string Markup, ImmutableArray<LinkHole> Holes);
public sealed record LinkHole(HoleKind Kind, int Offset, string Target, SourceSpot Spot);
public sealed record Heading(int Level, string Text, string Slug, string Id, SourceSpot Spot);
public sealed record Body(Prose Prose, ImmutableArray<Heading> Headings);
public static class MarkdownReader {
#pragma warning disable IDE0060
  public static Reported<Body> ReadBody(SourceText source, int start) => new(new Body(new Prose("<p>x</p>", []), []), []);
  public static Reported<Prose> ReadInline(string text, Func<int,int,SourceSpot> place) => new(new Prose("<p>x</p>", []), []);
}
public static class SafeUrl { public static bool IsWeb(string u) => u.StartsWith("http", StringComparison.Ordinal); }
public static class Slugger { public static string Slug(string s) => s; }
