using RoleGuide.Proofs.Payloads;

namespace RoleGuide.Proofs.Slots;

/// <summary>A place in the input that a payload can be put into.</summary>
/// <param name="Name">What the place is called in reports.</param>
/// <param name="Fill">The specimen guide with a payload in that place.</param>
public sealed record Slot(string Name, Func<Payload, HostileDocument> Fill)
{
    /// <summary>Whether plain words are a sound value here, and so have to come through to a page.</summary>
    public bool TakesWords { get; init; }
}
