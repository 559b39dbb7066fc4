using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using RoleGuide.Output;

namespace RoleGuide.Proofs.Oracles;

/// <summary>Judges every file of a built site. A file that was judged before, byte for byte, is not judged again.</summary>
internal sealed class SiteOracle
{
    private readonly HashSet<string> _judged = new(StringComparer.Ordinal);

    /// <summary>How many files were judged.</summary>
    public int Files => _judged.Count;

    /// <summary>What is wrong, one sentence each.</summary>
    public IEnumerable<string> Judge(ImmutableArray<OutputFile> files) =>
        files.Where(file => _judged.Add(file.Path + Convert.ToHexString(SHA256.HashData(file.Content.Span)))).SelectMany(Judge);

    private static IEnumerable<string> Judge(OutputFile file) => JudgeFile(file).Select(fault => $"{file.Path}: {fault}");

    private static IEnumerable<string> JudgeFile(OutputFile file)
    {
        if (!OutputPath.IsSound(file.Path)) yield return "the path leaves the folder";
        if (Kind(file.Path) is ".png" or ".jpg" or ".jpeg" or ".webp" or ".avif" or ".ico") yield break;
        var text = Encoding.UTF8.GetString(file.Content.Span);
        foreach (var fault in CharacterOracle.Judge(text)) yield return fault;
        foreach (var fault in Kind(file.Path) switch
        {
            ".html" => PageOracle.Judge(text),
            ".json" => DataOracle.Json(text),
            ".xml" => DataOracle.Xml(text),
            ".csv" => DataOracle.Csv(text),
            ".md" or "llms.txt" => TwinOracle.Judge(text),
            ".webmanifest" => DataOracle.Json(text),
            "_redirects" => DataOracle.Redirects(text),
            "_headers" => DataOracle.Headers(text),
            _ => [],
        })
        {
            yield return fault;
        }
    }

    private static string Kind(string path) => path is "_redirects" or "_headers" or "llms.txt" ? path : Path.GetExtension(path);
}
