using System.Collections.Immutable;
using RoleGuide.Diagnostics;
using RoleGuide.Output;

namespace RoleGuide.Proofs.Running;

/// <summary>What became of one hostile document.</summary>
/// <param name="Files">The finished site; empty when the document was refused.</param>
/// <param name="Said">What the writer is told.</param>
/// <param name="Faults">What must not have happened, one sentence each.</param>
internal sealed record TrialOutcome(ImmutableArray<OutputFile> Files, ImmutableArray<Diagnostic> Said, ImmutableArray<string> Faults)
{
    public bool IsPublished => !Files.IsEmpty;
}
