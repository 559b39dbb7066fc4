using System.Buffers;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using RoleGuide.Output;

namespace RoleGuide.Caching;

/// <summary>Everything that a build depends on. Two builds with the same inputs say the same and make the same bytes.</summary>
/// <param name="Program">What tells this program from every other version of it, and the framework that it runs on.</param>
/// <param name="Options">What was asked for, in one line each.</param>
/// <param name="Files">Every file of the input folder with its hash, drafts and faulty ones included, in ordinal order of their paths; what could not be taken with the words for it.</param>
public sealed record BuildInputs(string Program, string Options, ImmutableArray<ManifestInput> Files)
{
    /// <summary>The hash of it all, 64 hexadecimal digits.</summary>
    public string Key()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        using var text = new Pieces(piece => hash.AppendData(piece));
        Add(Program);
        Add(Options);
        foreach (var file in Files)
        {
            Add(file.Path);
            Add(file.Sha256);
        }

        text.HandOn();
        return Convert.ToHexStringLower(hash.GetCurrentHash());

        void Add(string part)
        {
            Encoding.UTF8.GetBytes(part, text);
            text.Write("\0"u8);
        }
    }

    /// <summary>The paths of files that are new, gone or other than before, in ordinal order.</summary>
    public ImmutableArray<string> ChangedSince(BuildInputs before)
    {
        if (HasFilesOf(before)) return [.. Files.Where((file, i) => file.Sha256 != before.Files[i].Sha256).Select(static file => file.Path).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        var (then, now) = (ByPath(before), ByPath(this));
        return [.. then.Keys.Union(now.Keys, StringComparer.Ordinal).Where(path => then.GetValueOrDefault(path) != now.GetValueOrDefault(path)).Order(StringComparer.Ordinal)];
    }

    /// <summary>Whether it has the same files as another, whatever is in them.</summary>
    public bool HasFilesOf(BuildInputs other) => Files.Select(static file => file.Path).SequenceEqual(other.Files.Select(static file => file.Path), StringComparer.Ordinal);

    private static Dictionary<string, string> ByPath(BuildInputs inputs)
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in inputs.Files) files[file.Path] = file.Sha256;
        return files;
    }
}
