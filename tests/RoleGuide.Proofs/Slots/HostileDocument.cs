using System.Collections.Immutable;

namespace RoleGuide.Proofs.Slots;

/// <summary>One hostile input: the specimen guide with a few files changed.</summary>
/// <param name="Slot">Where the payload was put: "article pay[].note, in double quotes".</param>
/// <param name="Family">What kind of attack it is.</param>
/// <param name="Files">The changed files, relative to the input folder.</param>
public sealed record HostileDocument(string Slot, string Family, ImmutableArray<(string Path, ReadOnlyMemory<byte> Bytes)> Files);
