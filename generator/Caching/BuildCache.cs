using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.RegularExpressions;

namespace RoleGuide.Caching;

/// <summary>Remembers whole builds. An entry that is damaged, or that another program wrote, counts as none.</summary>
/// <param name="Folder">Where; see <see cref="EntryFolder"/>.</param>
public sealed partial record BuildCache(string Folder)
{
    /// <summary>How many builds are remembered: those of a few branches and options.</summary>
    private const int MostBuilds = 12;

    private const long LongestEntry = 256L * 1024 * 1024;

    private const string BuildPrefix = "build-";

    private readonly EntryFolder _entries = new(Folder);

    /// <summary>What the build with a key told and made; null when it is not remembered.</summary>
    public BuildRecord? Find(string key) => Read(BuildPrefix + key, CacheJson.Default.BuildRecord) is { } record && EntryCheck.IsSound(record) ? record : null;

    /// <summary>Remembers a build, and forgets those that were not asked for the longest.</summary>
    public void Keep(string key, BuildRecord record)
    {
        Write(BuildPrefix + key, record, CacheJson.Default.BuildRecord);
        _entries.Forget(Entry(), MostBuilds, [BuildPrefix + key]);
        _entries.ForgetHalves(BuildPrefix + key);
    }

    /// <summary>The last build of an output folder; null when none is remembered.</summary>
    public LastBuild? LastOf(string output) => Read(LastName(output), CacheJson.Default.LastBuild) is { } last && EntryCheck.IsSound(last) ? last : null;

    public void KeepLast(string output, LastBuild build) => Write(LastName(output), build, CacheJson.Default.LastBuild);

    private static string LastName(string output) => "last-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(output))[..8]);

    private T? Read<T>(string name, JsonTypeInfo<T> form)
        where T : class => _entries.Read(name, LongestEntry, new ArrayBufferWriter<byte>(), entry => Parse(entry.Span, form));

    private static T? Parse<T>(ReadOnlySpan<byte> entry, JsonTypeInfo<T> form)
        where T : class
    {
        if (entry.Length <= SHA256.HashSizeInBytes || !SHA256.HashData(entry[SHA256.HashSizeInBytes..]).AsSpan().SequenceEqual(entry[..SHA256.HashSizeInBytes])) return null;
        try
        {
            return JsonSerializer.Deserialize(entry[SHA256.HashSizeInBytes..], form);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Writes an entry with its hash in front.</summary>
    private void Write<T>(string name, T entry, JsonTypeInfo<T> form)
    {
        var bytes = JsonSerializer.SerializeToUtf8Bytes(entry, form);
        _entries.Write(name, SHA256.HashData(bytes), bytes);
    }

    /// <summary>The name of a whole entry that is forgotten.</summary>
    [GeneratedRegex(@"\Abuild-[0-9a-f]{64}\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Entry();
}
