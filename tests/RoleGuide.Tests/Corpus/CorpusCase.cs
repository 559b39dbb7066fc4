using RoleGuide.Tests.Fixtures;

namespace RoleGuide.Tests.Corpus;

/// <summary>
/// One broken article, or a few broken files, with what the program has to say about them. The labels stand in <c>expected.txt</c>:
/// the name of the case, below it a word on what its writer did (<c>#</c>), and one line for each message, <c>CODE line:column</c>; a path goes before
/// the line where the place is not the article's.
/// </summary>
/// <param name="Name">A file <c>articles/NAME.md</c>, which takes the place of <see cref="ArticlePath"/>, or a folder <c>sites/NAME/</c>.</param>
/// <param name="Expected">The labels in the order of the messages, each <c>CODE path:line:column</c>.</param>
/// <param name="Without">Files of the sound guide that this case leaves out.</param>
internal sealed record CorpusCase(string Name, IReadOnlyList<string> Expected, IReadOnlyList<string> Without)
{
    /// <summary>Where the article of a case stands in the sound guide.</summary>
    public const string ArticlePath = "roles/account-management/account-planner.md";

    private const string Home = "tests/RoleGuide.Tests/Corpus";

    /// <summary>Every case, in the order of the labels.</summary>
    public static IReadOnlyList<CorpusCase> All { get; } = [.. Labels(File.ReadLines(Checkout.PathOf($"{Home}/expected.txt")))];

    /// <summary>The guide that the cases are put into.</summary>
    public static CorpusCase Sound { get; } = new("sound", [], []);

    /// <summary>The names of the articles and folders that are there, labelled or not.</summary>
    public static IEnumerable<string> Present =>
        Directory.EnumerateFiles(Checkout.PathOf($"{Home}/articles")).Select(path => Path.GetFileNameWithoutExtension(path)!)
            .Concat(Directory.EnumerateDirectories(Checkout.PathOf($"{Home}/sites")).Select(path => Path.GetFileName(path)!));

    /// <summary>The sound guide with the files of this case in it.</summary>
    public InputFolder Folder()
    {
        var folder = InputFolder.From("");
        Copy($"{Home}/sound", folder);
        foreach (var path in Without) folder.Delete(path);
        var article = Checkout.PathOf($"{Home}/articles/{Name}.md");
        if (File.Exists(article)) folder.Write(ArticlePath, File.ReadAllBytes(article));
        else if (Directory.Exists(Checkout.PathOf($"{Home}/sites/{Name}"))) Copy($"{Home}/sites/{Name}", folder);
        return folder;
    }

    private static void Copy(string from, InputFolder folder)
    {
        foreach (var path in Checkout.FilesUnder(from)) folder.Write(path[(from.Length + 1)..], File.ReadAllBytes(Checkout.PathOf(path)));
    }

    private static IEnumerable<CorpusCase> Labels(IEnumerable<string> lines)
    {
        CorpusCase? current = null;
        foreach (var line in lines)
        {
            if (line.Length == 0 || line.TrimStart().StartsWith('#')) continue;
            if (line[0] != ' ')
            {
                if (current is not null) yield return current;
                current = new CorpusCase(line, [], []);
                continue;
            }

            current = line.Trim().Split(' ', 2) switch
            {
                ["without", var path] => current! with { Without = [.. current.Without, path] },
                [var code, var place] => current! with { Expected = [.. current.Expected, $"{code} {(place.Count(c => c == ':') == 1 ? $"{ArticlePath}:" : "")}{place}"] },
                _ => throw new InvalidDataException($"{current!.Name}: {line} is no label."),
            };
        }

        if (current is not null) yield return current;
    }
}
