namespace RoleGuide.Benchmarks;

/// <summary>What one save took in a preview.</summary>
/// <param name="Told">Until the open page was told to reload.</param>
/// <param name="Shown">Until it was there.</param>
/// <param name="Processor">The time of the processor, until the next save.</param>
internal sealed record LiveCost(TimeSpan Told, TimeSpan Shown, TimeSpan Processor, long Bytes);
