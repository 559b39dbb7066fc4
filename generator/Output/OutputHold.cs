namespace RoleGuide.Output;

/// <summary>
/// An output folder in the hands of one build, from before its input is read until its edition stands. Were it taken later, a
/// build that began earlier and ended later could put its older edition over a newer one.
/// </summary>
public sealed class OutputHold : IDisposable
{
    private readonly BuildLock? _lock;

    private OutputHold(BuildLock? taken, WriteOutcome? hindrance)
    {
        _lock = taken;
        Hindrance = hindrance;
    }

    /// <summary>Why nothing can be written here: busy, refused or failed. Null when the folder is held.</summary>
    public WriteOutcome? Hindrance { get; }

    /// <summary>Whether an edition stands in the held folder.</summary>
    public bool HasEdition => Backstage is { } backstage && File.Exists(Path.Combine(backstage.Output, Manifest.FileName));

    /// <summary>Where editions are made ready; null when the folder is not held.</summary>
    internal Backstage? Backstage => _lock?.Backstage;

    /// <summary>Frees the folder.</summary>
    public void Dispose() => _lock?.Dispose();

    internal static OutputHold Held(BuildLock taken) => new(taken, hindrance: null);

    internal static OutputHold Hindered(WriteOutcome hindrance) => new(taken: null, hindrance);
}
