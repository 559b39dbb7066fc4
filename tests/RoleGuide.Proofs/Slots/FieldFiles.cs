using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace RoleGuide.Proofs.Slots;

/// <summary>Puts one value into the file whose definition has its key.</summary>
internal static class FieldFiles
{
    /// <summary>The changed file.</summary>
    /// <param name="definition">The name of the definition that has the key.</param>
    /// <param name="way">The way to the value; its first word is the outermost key.</param>
    /// <param name="value">The outermost key's value, with a mark in it.</param>
    /// <param name="payload">What takes the place of the mark and of the quotes around it.</param>
    public static (string Path, ReadOnlyMemory<byte> Bytes) With(string definition, string way, JsonNode value, ReadOnlyMemory<byte> payload)
    {
        var key = way.Split('.', '[', '{', ' ')[0];
        var line = $"{key}: {FieldSlots.Flow(value)}".Replace($"\"{Template.Mark}\"", Template.Mark, StringComparison.Ordinal);
        var (path, text) = definition switch
        {
            "keys" => (Specimen.Article, $"---\n{With(Specimen.ArticleFront, key, line)}---\n{Specimen.Body}"),
            "pages" => (Specimen.TextPage, $"---\n{With(Specimen.PageFront, key, line)}---\nThis guide tells what a job is.\n"),
            "site" => ("site.yml", With(Specimen.TextOf("site.yml"), key, line)),
            _ => ($"{definition}.yml", $"{Specimen.TextOf($"{definition}.yml")}- {{ {string.Join(", ", Others(definition, key).Append(line))} }}\n"),
        };
        return (path, Template.Filled(text, payload));
    }

    /// <summary>The keys that an entry of a data file needs besides.</summary>
    private static IEnumerable<string> Others(string definition, string key)
    {
        ImmutableArray<string> all = definition switch
        {
            "categories" => ["id: other", "title: Other roles", "summary: Roles that belong to none of the other categories."],
            "sources" => ["id: other", "title: Other survey", "publisher: Other makers", "year: 2024"],
            "redirects" => ["from: /other/", "to: /roles/account-director/"],
            _ => throw new ArgumentException($"There is no specimen of {definition}.", nameof(definition)),
        };
        return all.Where(one => !one.StartsWith($"{key}: ", StringComparison.Ordinal));
    }

    /// <summary>Lines of keys and values, in which one key has another value; nested lines go with their key.</summary>
    private static string With(string lines, string key, string line)
    {
        var kept = new List<string>();
        var isOther = true;
        foreach (var one in lines.TrimEnd('\n').Split('\n'))
        {
            if (one.Length > 0 && one[0] != ' ') isOther = !one.StartsWith($"{key}:", StringComparison.Ordinal);
            if (isOther) kept.Add(one);
        }

        return string.Join('\n', [.. kept, line, ""]);
    }
}
