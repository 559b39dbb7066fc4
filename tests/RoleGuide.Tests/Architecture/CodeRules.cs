using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace RoleGuide.Tests.Architecture;

// The patterns read files of this repository, not those of strangers.
#pragma warning disable MA0009

/// <summary>The rules of the house that can be read off the source text.</summary>
internal static partial class CodeRules
{
    private const int LongestFile = 250;

    public static readonly ImmutableArray<RoomRule> All =
    [
        RoomRule.ForEach(
            "Each room knows only the rooms and libraries of its row in the table",
            Walls.Breaches,
            new CodeFile("generator/Pages/Bad.cs", "using Markdig;\nusing RoleGuide.Content.Markdown;\nnamespace RoleGuide.Pages;")),
        RoomRule.ForEach(
            "A namespace spelled out where a type is named counts as well",
            Walls.Breaches,
            new CodeFile("generator/Output/Bad.cs", "namespace RoleGuide.Output;\ninternal sealed class Bad { private readonly Content.Sources.SourceTree? _tree; }")),
        RoomRule.ForEach(
            "Only InputWalk, OrdinaryFile, Output, Caching, Versions, Commands and Program touch the disk",
            file => file is { IsCSharp: true, Room: not ("Output" or "Caching" or "Versions" or "Commands"), Path: not ("generator/Content/Sources/InputWalk.cs" or "generator/Content/Sources/OrdinaryFile.cs" or "generator/Program.cs") }
                ? file.Finds(Disk(), "touches the disk") : [],
            new CodeFile("generator/Pages/Bad.cs", "var text = File.ReadAllText(path);")),
        RoomRule.ForEach(
            "Only Versions starts a program",
            file => file.IsUnder("generator/") && file.Room != "Versions" ? file.Finds(Starting(), "starts a program") : [],
            new CodeFile("generator/Commands/Bad.cs", "using var git = Process.Start(start);")),
        RoomRule.ForEach(
            "Pages knows of Razor's types the markup string alone",
            file => file.Room == "Pages" ? file.Finds(Razor(), "is a matter of the theme") : [],
            new CodeFile("generator/Pages/Bad.cs", "internal sealed class Bad : ComponentBase;")),
        RoomRule.ForEach(
            "Pages waits for nothing",
            file => file.Room == "Pages" ? file.Finds(Waiting(), "waits") : [],
            new CodeFile("generator/Pages/Bad.cs", "internal static async Task<int> Bad() => 1;")),
        RoomRule.ForEach(
            "Only Rendering renders components",
            file => file.Room != "Rendering" ? file.Finds(Renderer(), "belongs to Rendering") : [],
            new CodeFile("generator/Commands/Bad.cs", "using var writer = new ComponentWriter();")),
        RoomRule.ForEach(
            "Only Commands and Program own the console",
            file => file.IsUnder("generator/") && file.Room != "Commands" && file.Path != "generator/Program.cs" ? file.Finds(Console(), "writes to the console") : [],
            new CodeFile("generator/Site.cs", "Console.WriteLine(1);")),
        RoomRule.ForEach(
            "The theme references nothing of the generator",
            file => file.IsUnder("theme/") ? file.Finds(Generator(), "is not the theme's") : [],
            new CodeFile("theme/Parts/Bad.razor", "@using RoleGuide.Model\n<p>@Role.Title</p>")),
        RoomRule.ForEach(
            "The theme computes nothing: loops and ifs over the page model",
            file => file.IsUnder("theme/") && !file.Path.EndsWith(".css", StringComparison.Ordinal) ? file.Finds(Computing(), "computes") : [],
            new CodeFile("theme/Views/Bad.razor", "@foreach (var role in Model.Roles.Where(role => role.IsNew)) { <p>@role.Title</p> }")),
        RoomRule.ForEach(
            "No room and no type is named for nothing in particular",
            file => (VagueRoom().IsMatch(file.Path) ? [$"{file.Path}: the room has a name that says nothing"] : Enumerable.Empty<string>()).Concat(file.Finds(VagueType(), "has a name that says nothing")),
            new CodeFile("generator/Helpers/Bad.cs", "public sealed class Bad;")),
        RoomRule.ForEach(
            "A type is not called a helper, a manager or a service",
            file => file.Finds(VagueType(), "has a name that says nothing"),
            new CodeFile("generator/Pages/Bad.cs", "internal static class PageHelper;")),
        RoomRule.ForEach(
            $"No file has more than {LongestFile} lines",
            file => file.Text.Count(character => character == '\n') > LongestFile ? [$"{file.Path}: has more than {LongestFile} lines"] : [],
            new CodeFile("theme/Assets/bad.css", string.Concat(Enumerable.Repeat("a{}\n", LongestFile + 1)))),
        RoomRule.ForEach(
            "A file bears the name of its only public type",
            MisnamedTypes,
            new CodeFile("generator/Model/Bad.cs", "namespace RoleGuide.Model;\n\npublic sealed record Good;\n")),
        RoomRule.ForEach(
            "A file has one public type",
            MisnamedTypes,
            new CodeFile("generator/Model/Good.cs", "namespace RoleGuide.Model;\n\npublic sealed record Good;\n\npublic sealed record Bad;\n")),
        RoomRule.ForEach(
            "There is no container of services",
            file => file.Finds(Container(), "is a container of services"),
            new CodeFile("generator/Rendering/Bad.cs", "var services = new ServiceCollection();")),
        RoomRule.ForEach(
            "Only Program may ask the machine for its clock and its environment",
            file => file.Path != "generator/Program.cs" ? file.Finds(Unbanned(), "lifts the ban of the clock and the environment") : [],
            new CodeFile("generator/Site.cs", "#pragma warning disable RS0030\nvar now = DateTime.Now;")),
        RoomRule.ForEach(
            "Nobody leaves notes for later",
            file => Later().Matches(file.Text).Select(match => $"{file.Path}: {match.Value} is a note for later"),
            new CodeFile("generator/Site.cs", "// TO" + "DO: later")),
    ];

    /// <summary>Test files are held to this one besides.</summary>
    public static readonly RoomRule NoSkippedTest = RoomRule.ForEach(
        "No test is skipped, save those in a browser where there is none",
        file => file.Name is "BrowserFactAttribute" or "BrowserTheoryAttribute" ? [] : file.Finds(Skip(), "skips a test"),
        new CodeFile("tests/RoleGuide.Tests/BadTests.cs", "[Fact(Skip = \"flaky\")] public void Bad() { }"));

    private static IEnumerable<string> MisnamedTypes(CodeFile file)
    {
        if (!file.IsCSharp || file.Path == "generator/Program.cs") return [];
        var types = OutermostTypes().Matches(file.Code);
        var named = types.Where(type => type.Groups["access"].Value == "public").Select(type => type.Groups["name"].Value).Distinct(StringComparer.Ordinal).ToArray();
        if (named.Length == 0) named = [.. types.Select(type => type.Groups["name"].Value).Take(1)];
        return named.Where(name => name != file.Name).Select(name => $"{file.Path}: the public type {name} wants a file of its own name");
    }

    [GeneratedRegex(@"(?<![\w.])(File|Directory)\.\w+|new (FileInfo|DirectoryInfo|FileStream)\b|Path\.GetTemp\w+", RegexOptions.ExplicitCapture)]
    private static partial Regex Disk();

    [GeneratedRegex(@"\bProcess\.Start\b|\bProcessStartInfo\b|\bnew (System\.Diagnostics\.)?Process\b", RegexOptions.ExplicitCapture)]
    private static partial Regex Starting();

    [GeneratedRegex(@"\b(ComponentBase|IComponent|RenderFragment|RenderTreeBuilder|ParameterView|EventCallback)\b", RegexOptions.ExplicitCapture)]
    private static partial Regex Razor();

    [GeneratedRegex(@"\b(async|await|Task|ValueTask)\b", RegexOptions.ExplicitCapture)]
    private static partial Regex Waiting();

    [GeneratedRegex(@"\b(HtmlRenderer|ComponentWriter)\b", RegexOptions.ExplicitCapture)]
    private static partial Regex Renderer();

    [GeneratedRegex(@"(?<![\w.])Console\.\w+", RegexOptions.ExplicitCapture)]
    private static partial Regex Console();

    [GeneratedRegex(@"\bRoleGuide\.(?!Theme\b)\w+|\b(Markdig|YamlDotNet|AngleSharp|System\.IO|System\.Net)\b|ProjectReference", RegexOptions.ExplicitCapture)]
    private static partial Regex Generator();

    [GeneratedRegex(@"\.(Where|Select|SelectMany|OrderBy\w*|ThenBy\w*|GroupBy|ToLookup|Aggregate|Sum|Min|Max|Average|Distinct\w*)\(|\b(DateTime|DateOnly|Regex)\b", RegexOptions.ExplicitCapture)]
    private static partial Regex Computing();

    [GeneratedRegex("/(Helpers?|Util(s|ities)?|Common|Services?|Managers?|Infrastructure|Misc|Shared)/", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex VagueRoom();

    [GeneratedRegex(@"\b(class|record|struct|interface|enum) \w*(Helpers?|Utils?|Utility|Utilities|Manager|Service|Info|Data|Dto)\b", RegexOptions.ExplicitCapture)]
    private static partial Regex VagueType();

    [GeneratedRegex(@"^((?<access>public|internal) )?((sealed|static|abstract|readonly|partial|file|unsafe) )*(class|record struct|record|struct|enum|interface) (?<name>\w+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex OutermostTypes();

    [GeneratedRegex(@"\b(ServiceCollection|IServiceCollection|AddSingleton|AddScoped|AddTransient)\b", RegexOptions.ExplicitCapture)]
    private static partial Regex Container();

    [GeneratedRegex(@"#pragma warning disable [^\n]*RS0030", RegexOptions.ExplicitCapture)]
    private static partial Regex Unbanned();

    /// <summary>The usual words for "later", each broken up so that nobody who looks for such notes finds the rule itself.</summary>
    [GeneratedRegex(@"\b(TO[D]O|FIX[M]E|HA[C]K|X{3})\b", RegexOptions.ExplicitCapture)]
    private static partial Regex Later();

    [GeneratedRegex(@"\bSkip\s*=(?!=)", RegexOptions.ExplicitCapture)]
    private static partial Regex Skip();
}
