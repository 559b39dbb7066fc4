namespace RoleGuide.Output;

/// <summary>What a manifest.json turned out to be.</summary>
public abstract record ManifestReading
{
    private ManifestReading()
    {
    }

    /// <summary>A manifest of RoleGuide, sound in every entry.</summary>
    public sealed record Sound(Manifest Manifest) : ManifestReading;

    /// <summary>Not ours, or no longer as it was written.</summary>
    /// <param name="Reason">What is wrong with it, as the end of a sentence: "it is not valid JSON".</param>
    public sealed record Damaged(string Reason) : ManifestReading;
}
