using System.Collections.Immutable;

namespace RoleGuide.Proofs.Payloads;

/// <summary>Everything that is put into every slot.</summary>
internal static class AllPayloads
{
    /// <summary>What a writer might honestly write: it shows that a slot is alive.</summary>
    public static readonly Payload Harmless = new("harmless", "Plain words");

    public static readonly ImmutableArray<Payload> All =
    [
        .. ScriptPayloads.All,
        .. LinkPayloads.All,
        .. CharacterPayloads.All,
        .. MarkdownPayloads.All,
        .. YamlPayloads.All,
        .. OtherPayloads.All,
        .. ConstructPayloads.All,
    ];
}
