using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using RoleGuide.Model;
using RoleGuide.Output;
using RoleGuide.Pages;

namespace RoleGuide.History;

/// <summary>
/// What search engines of IndexNow are told after a deploy: a file by which they know that the site itself speaks, and the requests that name what changed, ready to be sent.
/// See indexnow.org/documentation.
/// </summary>
public static class IndexNow
{
    /// <summary>What these files are in the report and the manifest.</summary>
    private const string Kind = "IndexNow";

    /// <summary>The protocol's limit of addresses in a request.</summary>
    private const int MostAddresses = 10_000;

    private const int KeyLength = 32;

    public static ImmutableArray<OutputFile> Files(EditionDiff changes, Publication publication)
    {
        var key = KeyOf(publication);
        return
        [
            new OutputFile($"{key}.txt", Encoding.UTF8.GetBytes(key), Kind, []),
            .. changes.Announced(publication.BaseUrl).Chunk(MostAddresses).Select((addresses, i) =>
                new OutputFile(i == 0 ? "indexnow.json" : string.Create(CultureInfo.InvariantCulture, $"indexnow-{i + 1}.json"), Request(addresses, key, publication), Kind, [])),
        ];
    }

    /// <summary>The key is published on the site and proves no more than that whoever names it can read the site. So it need be no secret, and is made from the address.</summary>
    private static string KeyOf(Publication publication) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes("IndexNow " + publication.BaseUrl)))[..KeyLength];

    private static ReadOnlyMemory<byte> Request(string[] addresses, string key, Publication publication)
    {
        var bytes = new ArrayBufferWriter<byte>(4096);
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Indented = true, IndentSize = 1, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteString("host", publication.Host);
            json.WriteString("key", key);
            json.WriteString("keyLocation", new PagePath($"/{key}.txt").Absolute(publication.BaseUrl));
            json.WriteStartArray("urlList");
            foreach (var address in addresses) json.WriteStringValue(address);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        bytes.Write("\n"u8);
        return bytes.WrittenMemory;
    }
}
