namespace RoleGuide.Proofs.Running;

/// <summary>Which documents a process tries.</summary>
/// <param name="From">The number of the first.</param>
/// <param name="Step">How far it is from one to the next.</param>
/// <param name="Count">Behind the last.</param>
internal sealed record BatchPlan(int Seed, int From, int Step, int Count);
