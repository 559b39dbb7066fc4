using System.Collections.Immutable;
using System.Text.Json;

namespace RoleGuide.Output;

/// <summary>The form of what manifest.json tells about the site besides its files. It is published, so each fact takes as few bytes as it can.</summary>
internal static class ManifestSiteJson
{
    public static void Write(Utf8JsonWriter json, ManifestSite site)
    {
        json.WriteStartObject();
        json.WriteString("base-url", site.BaseUrl);
        json.WriteString("context", site.Context);
        json.WriteNumber("rules", site.Rules);
        json.WriteStartArray("pages");
        foreach (var page in site.Pages) Write(json, page);
        json.WriteEndArray();
        json.WriteStartArray("redirects");
        foreach (var redirect in site.Redirects) WriteTexts(json, redirect.From, redirect.To);
        json.WriteEndArray();
        json.WritePropertyName("unlisted");
        WriteTexts(json, site.Unlisted.AsSpan());
        json.WriteEndObject();
    }

    public static ManifestSite Read(JsonElement element)
    {
        var values = StrictJson.Values(element, "base-url", "context", "rules", "pages", "redirects", "unlisted");
        var pages = StrictJson.Elements(values[3]).Select(PageOf).ToImmutableArray();
        var site = new ManifestSite(
            StrictJson.Text(values[0]),
            StrictJson.Text(values[1]),
            (int)Math.Min(int.MaxValue, StrictJson.Whole(values[2])),
            pages,
            [.. StrictJson.Elements(values[4]).Select(RedirectOf)],
            [.. StrictJson.Elements(values[5]).Select(Address)]);
        StrictJson.RequireOrder(pages.Select(static page => page.Address), "address");
        StrictJson.RequireOrder(site.Redirects.Select(static redirect => redirect.From), "redirect");
        StrictJson.RequireOrder(site.Unlisted, "address");
        return site;
    }

    /// <summary>The pages as a whole manifest.json says them, by their addresses.</summary>
    /// <param name="manifest">What <see cref="ManifestJson"/> wrote.</param>
    public static Dictionary<string, ManifestPage> PagesAsWritten(ReadOnlyMemory<byte> manifest)
    {
        var pages = new Dictionary<string, ManifestPage>(StringComparer.Ordinal);
        var reader = new Utf8JsonReader(manifest.Span);
        GoTo("site", ref reader);
        GoTo("pages", ref reader);
        while (reader.Read() && reader.TokenType == JsonTokenType.StartObject)
        {
            var start = (int)reader.TokenStartIndex;
            var head = reader;
            head.Read();
            head.Read();
            reader.Skip();
            var address = head.GetString()!;
            pages.Add(address, new ManifestPage(address, "", [], []) { Written = manifest[start..(int)reader.BytesConsumed] });
        }

        return pages;
    }

    /// <summary>Goes into the object that comes next, to the value of a key.</summary>
    private static void GoTo(string key, ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject) reader.Read();
        while (reader.Read() && !reader.ValueTextEquals(key))
        {
            reader.Read();
            reader.Skip();
        }

        reader.Read();
    }

    private static void Write(Utf8JsonWriter json, ManifestPage page)
    {
        if (!page.Written.IsEmpty)
        {
            json.WriteRawValue(page.Written.Span, skipInputValidation: true);
            return;
        }

        json.WriteStartObject();
        json.WriteString("address", page.Address);
        json.WriteString("source", page.Source);
        json.WritePropertyName("beside");
        WriteTexts(json, page.Beside.AsSpan());
        json.WriteStartObject("facts");
        foreach (var subject in page.Facts.GroupBy(static fact => fact.Subject, StringComparer.Ordinal))
        {
            json.WriteStartArray(subject.Key);
            foreach (var fact in subject)
            {
                if (fact.Detail is { } detail) WriteTexts(json, fact.Label, fact.Text, detail);
                else WriteTexts(json, fact.Label, fact.Text);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteTexts(Utf8JsonWriter json, params ReadOnlySpan<string> texts)
    {
        json.WriteStartArray();
        foreach (var text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }

    private static ManifestPage PageOf(JsonElement element)
    {
        var values = StrictJson.Values(element, "address", "source", "beside", "facts");
        var facts = StrictJson.Properties(values[3]).SelectMany(subject => StrictJson.Elements(subject.Value).Select(fact => FactOf(subject.Name, fact))).ToImmutableArray();
        var named = new HashSet<(string, string)>();
        foreach (var fact in facts)
        {
            if (!named.Add((fact.Subject, fact.Label))) throw new FormatException($"the fact \"{fact.Label}\" of {Address(values[0])} is listed twice");
        }

        return new ManifestPage(Address(values[0]), StrictJson.Text(values[1]), [.. StrictJson.Elements(values[2]).Select(Address)], facts);
    }

    private static ManifestFact FactOf(string subject, JsonElement element)
    {
        var texts = StrictJson.Elements(element).Select(StrictJson.Text).ToArray();
        return texts is [var label, var text, ..] && texts.Length <= 3
            ? new ManifestFact(subject, label, text, texts.ElementAtOrDefault(2))
            : throw new FormatException("a fact has other parts than its label, its text and its detail");
    }

    private static ManifestRedirect RedirectOf(JsonElement element) => StrictJson.Elements(element).ToArray() is [var from, var to]
        ? new ManifestRedirect(Address(from), Address(to))
        : throw new FormatException("a redirect has other parts than where it starts and where it leads");

    private static string Address(JsonElement element) => StrictJson.Text(element) is ['/', ..] address
        ? address
        : throw new FormatException($"the address \"{StrictJson.Text(element)}\" does not start at the root of the site");
}
