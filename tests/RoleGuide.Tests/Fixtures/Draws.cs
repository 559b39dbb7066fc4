using System.Globalization;
using FsCheck;
using Microsoft.FSharp.Core;

namespace RoleGuide.Tests.Fixtures;

/// <summary>
/// How tests that draw their values do so: the same ones in every run, so that what fails on one machine fails on another. <c>ROLEGUIDE_SEED</c> draws others, and
/// <c>tests/release/properties.sh</c> goes through many.
/// </summary>
internal static class Draws
{
    /// <summary>The trait of all tests that draw.</summary>
    public const string Trait = "Values";
    public const string Drawn = "drawn";

    private const string Variable = "ROLEGUIDE_SEED";

    /// <summary>Draws from the seed, and throws at the first value that breaks the rule.</summary>
    public static Config FromSeed => From(ulong.TryParse(Environment.GetEnvironmentVariable(Variable), NumberStyles.None, CultureInfo.InvariantCulture, out var seed) ? seed : 1);

    internal static Config From(ulong seed) => Config.QuickThrowOnFailure.WithReplay(FSharpOption<Replay>.Some(new Replay(new Rnd(seed), FSharpOption<int>.None)));
}
