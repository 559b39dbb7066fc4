using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Components;
using RoleGuide.Output;
using RoleGuide.Pages;
using RoleGuide.Theme.Models;

namespace RoleGuide.Rendering;

/// <summary>
/// Names pages by what they show: a page with the key of another one has its bytes, and its twin those of the other's twin. A worker's own, since the next page is written into the room of the last.
/// </summary>
internal sealed class PageKeys : IDisposable
{
    // What is hashed is nobody's to read, so nothing in it has to be made safe.
    private static readonly JsonWriterOptions s_form = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly Pieces _shown;
    private readonly Utf8JsonWriter _json;

    public PageKeys()
    {
        _shown = new Pieces(piece => _hash.AppendData(piece));
        _json = new Utf8JsonWriter(_shown, s_form);
    }

    /// <summary>The key, 64 hexadecimal digits. It depends on all that the files of a page and their entries in the manifest are made of, save the program.</summary>
    /// <param name="model">The value of its <see cref="SitePage.Model"/>. The canonical address in its head tells the site's, which the twin names as well.</param>
    public string Of(SitePage page, Page model)
    {
        // The longest texts by far are markup. As JSON each of their quotes would have to be escaped, which takes longer than all the rest, so they follow as they are.
        var (graph, body) = ("", "");
        if (model is { Head.Graph: { } block })
        {
            graph = block.Value;
            model = model with { Head = model.Head with { Graph = default(MarkupString) } };
        }

        if (model is RolePage role)
        {
            body = role.Body.Value;
            model = role with { Body = default };
        }

        _json.Reset();
        _json.WriteStartArray();
        _json.WriteStringValue(page.Path.Text);
        _json.WriteStringValue(page.Kind);
        _json.WriteStartArray();
        foreach (var source in page.Sources()) _json.WriteStringValue(source);
        _json.WriteEndArray();
        Write(model);
        _json.WriteNumberValue(body?.Length ?? 0);
        _json.WriteEndArray();
        _json.Flush();
        Encoding.UTF8.GetBytes(body, _shown);
        Encoding.UTF8.GetBytes(graph, _shown);
        _shown.HandOn();
        return Convert.ToHexStringLower(_hash.GetHashAndReset());
    }

    private void Write(Page model)
    {
        var form = ModelJson.Default.GetTypeInfo(model.GetType()) ?? throw new InvalidOperationException($"ModelJson does not list {model.GetType().Name}.");
        JsonSerializer.Serialize(_json, model, form);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _json.Dispose();
        _shown.Dispose();
        _hash.Dispose();
    }
}
