using System.Collections.Immutable;

namespace RoleGuide.Output;

/// <summary>What a page says in substance, whatever it looks like.</summary>
/// <param name="Address">From the root of the site, such as <c>/roles/account-manager/</c>.</param>
/// <param name="Source">The article that it is written in, relative to the input folder; empty for what comes from the settings.</param>
/// <param name="Beside">The addresses of other pages of which this one shows something, in ordinal order.</param>
/// <param name="Facts">In the order of the page.</param>
public sealed record ManifestPage(string Address, string Source, ImmutableArray<string> Beside, ImmutableArray<ManifestFact> Facts)
{
    /// <summary>The page as a manifest says it already, byte for byte; then nothing but its address is known. Empty where it is written anew.</summary>
    internal ReadOnlyMemory<byte> Written { get; init; }
}
