using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.InteropServices;

namespace RoleGuide;

/// <summary>What tells this program from any other version of it.</summary>
public static class ProgramVersion
{
    /// <summary>The generator, its theme and the libraries it is made of, each by one of its types. A program that is compiled ahead has no list of what it refers to.</summary>
    internal static readonly ImmutableArray<Module> MadeOf =
    [
        typeof(Site).Module,
        typeof(Theme.Component).Module,
        typeof(AngleSharp.IBrowsingContext).Module,
        typeof(Markdig.Markdown).Module,
        typeof(System.CommandLine.RootCommand).Module,
        typeof(YamlDotNet.Core.Parser).Module,
    ];

    /// <summary>The identities of the generator, its theme and the libraries, which a compiler derives from all that is in them, and the framework.</summary>
    public static string Text() => string.Join('\n', MadeOf.Select(one => one.ModuleVersionId.ToString()).Append(RuntimeInformation.FrameworkDescription));
}
