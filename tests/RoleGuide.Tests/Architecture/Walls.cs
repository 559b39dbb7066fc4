using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace RoleGuide.Tests.Architecture;

// The patterns read files of this repository, not those of strangers.
#pragma warning disable MA0009

/// <summary>Which room of the generator may know which namespaces. What is not listed is forbidden.</summary>
internal static partial class Walls
{
    /// <summary>Namespaces of the framework that only some rooms may know: the rest of System is everybody's.</summary>
    private static readonly ImmutableArray<string> s_guarded = ["System.IO", "System.Net", "System.CommandLine", "System.Diagnostics.Process", "System.Threading.Channels"];

    /// <summary>For each room the namespaces that its files may use, themselves or anything below them.</summary>
    private static readonly ImmutableDictionary<string, ImmutableArray<string>> s_known = new Dictionary<string, ImmutableArray<string>>(StringComparer.Ordinal)
    {
        ["Model"] = ["RoleGuide.Model"],
        ["Diagnostics"] = ["RoleGuide.Diagnostics", "RoleGuide.Model"],
        ["Content"] = ["RoleGuide.Content", "RoleGuide.Diagnostics", "RoleGuide.Model", "System.Net.WebUtility", "System.Net", "System.IO"],
        ["Pages"] = ["RoleGuide.Pages", "RoleGuide.Model", "RoleGuide.Theme.Models", "Microsoft.AspNetCore.Components"],
        ["Rendering"] =
        [
            "RoleGuide.Rendering", "RoleGuide.Theme", "RoleGuide.Output", "RoleGuide.Pages", "RoleGuide.Model",
            "Microsoft.AspNetCore.Components", "System.IO",
        ],
        ["Checks"] = ["RoleGuide.Checks", "RoleGuide.Model", "RoleGuide.Output", "AngleSharp", "System.IO.Compression", "System.Net.WebUtility", "System.Net"],
        ["Output"] = ["RoleGuide.Output", "System.IO", "Microsoft.Win32.SafeHandles"],

        // What builds told is kept as reports are.
        ["Caching"] = ["RoleGuide.Caching", "RoleGuide.Diagnostics", "RoleGuide.Model", "RoleGuide.Output", "RoleGuide.Reporting", "System.IO"],

        // The page about a change speaks of the guide in the same words and stands in the same frame as all others.
        ["History"] = ["RoleGuide.History", "RoleGuide.Model", "RoleGuide.Diagnostics", "RoleGuide.Output", "RoleGuide.Pages", "RoleGuide.Theme.Models"],

        // The only room that starts a program: Git.
        ["Versions"] = ["RoleGuide.Versions", "RoleGuide.Diagnostics", "RoleGuide.Content.Sources", "System.IO", "System.Diagnostics.Process"],
        // It is told the site as a function and its rules as texts, and reaches no disk of its own. Of reports it knows what a person is told when nothing goes on.
        ["Serving"] = ["RoleGuide.Serving", "RoleGuide.Reporting.Breakdown", "System.IO", "System.Net", "System.Threading.Channels", "Microsoft.AspNetCore", "Microsoft.Extensions"],
        ["Guidance"] = ["RoleGuide.Guidance", "RoleGuide.Content", "RoleGuide.Diagnostics", "RoleGuide.Model", "System.IO"],
        ["Build"] = ["RoleGuide.Build", "RoleGuide.Diagnostics"],

        // What Site is for one build, Live is for a build that goes on: it plans with Site's own steps and renders page by page.
        ["Live"] =
        [
            "RoleGuide.Live", "RoleGuide.Build", "RoleGuide.Diagnostics", "RoleGuide.Model", "RoleGuide.Content.Articles", "RoleGuide.Content.Sources", "RoleGuide.Content.Style", "RoleGuide.Output", "RoleGuide.Pages",
            "RoleGuide.Rendering", "RoleGuide.Theme.Models", "System.IO",
        ],

        // What can be seen of a stranger's text is decided where that text is read.
        ["Reporting"] = ["RoleGuide.Reporting", "RoleGuide.Build", "RoleGuide.Diagnostics", "RoleGuide.Model", "RoleGuide.Content.Sources"],

        // SafeUrl judges the addresses of the command line as it judges those of articles.
        ["Commands"] =
        [
            "RoleGuide.Commands", "RoleGuide.Build", "RoleGuide.Caching", "RoleGuide.Checks", "RoleGuide.Diagnostics", "RoleGuide.Model", "RoleGuide.Output", "RoleGuide.Reporting", "RoleGuide.Serving", "RoleGuide.Guidance", "RoleGuide.History", "RoleGuide.Versions",
            "RoleGuide.Live", "RoleGuide.Rendering", "RoleGuide.Content.Markdown",
            "System.CommandLine", "System.IO", "System.Net", "System.Threading.Channels", "Microsoft.AspNetCore", "Microsoft.Extensions",
        ],
        [""] = ["RoleGuide"],
    }.ToImmutableDictionary(StringComparer.Ordinal);

    /// <summary>Rooms inside Content that a library is at home in.</summary>
    private static readonly ImmutableArray<(string Folder, string Library)> s_homes =
    [
        ("generator/Content/Markdown/", "Markdig"),
        ("generator/Content/Markdown/", "AngleSharp"),
        ("generator/Content/Yaml/", "YamlDotNet"),
    ];

    /// <summary>The namespaces that a file of the generator knows and must not.</summary>
    public static IEnumerable<string> Breaches(CodeFile file)
    {
        if (!file.IsUnder("generator/") || !file.IsCSharp) return [];
        if (!s_known.TryGetValue(file.Room, out var known)) return [$"{file.Path}: the room {file.Room} is not in the table of rooms"];
        return KnownTo(file).Where(name => !IsAllowed(file, name, known)).Select(name => $"{file.Path}: {(file.Room.Length == 0 ? "what stands beside Program.cs" : file.Room)} must not know {name}");
    }

    private static bool IsAllowed(CodeFile file, string name, ImmutableArray<string> known)
    {
        if (IsAny(name, known)) return true;
        if (s_homes.Any(home => file.IsUnder(home.Folder) && IsAny(name, [home.Library]))) return true;
        return IsAny(name, ["System"]) && !IsAny(name, s_guarded);
    }

    private static bool IsAny(string name, ImmutableArray<string> prefixes) =>
        prefixes.Any(prefix => name == prefix || name.StartsWith(prefix + ".", StringComparison.Ordinal));

    /// <summary>The namespaces of the using lines, and those that are spelled out where a type is named.</summary>
    private static IEnumerable<string> KnownTo(CodeFile file) =>
        Usings().Matches(file.Code).Select(match => match.Groups["name"].Value)
            .Concat(SpelledOut().Matches(Headers().Replace(file.Code, "")).Select(match => "RoleGuide." + match.Groups["room"].Value))
            .Distinct(StringComparer.Ordinal);

    [GeneratedRegex(@"^\s*(global )?using (static )?(\w+ = )?(?<name>[A-Z][\w.]*);", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Usings();

    [GeneratedRegex(@"^\s*(global )?(using|namespace) [^(;]*;", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Headers();

    [GeneratedRegex(@"(?<![\w.])(RoleGuide\.(?<room>\w+(\.\w+)*)|(?<room>(Content|Pages|Rendering|Checks|Commands|Theme)(\.\w+)*))\.[A-Z]", RegexOptions.ExplicitCapture)]
    private static partial Regex SpelledOut();
}
