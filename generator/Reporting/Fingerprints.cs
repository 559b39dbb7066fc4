using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace RoleGuide.Reporting;

/// <summary>Tells results of one log apart by what they say and not by their line, so that a reader knows one again when text above it has moved.</summary>
internal sealed class Fingerprints
{
    private readonly Dictionary<string, int> _seen = new(StringComparer.Ordinal);

    /// <summary>Writes the fingerprint of a result. The second of two results that say the same about the same file counts as the second.</summary>
    public void Write(Utf8JsonWriter json, string rule, string file, string message)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{rule}\n{file}\n{message}")).AsSpan(0, 8));
        var count = _seen[hash] = _seen.GetValueOrDefault(hash) + 1;
        json.WriteStartObject("partialFingerprints");
        json.WriteString("message/v1", string.Create(CultureInfo.InvariantCulture, $"{hash}:{count}"));
        json.WriteEndObject();
    }
}
