namespace RoleGuide.Content.Markdown;

/// <summary>Counts one kind of thing in a text and remembers the first that is one too many.</summary>
internal sealed class Tally(int most)
{
    public int Most { get; } = most;

    public int Count { get; private set; }

    /// <summary>Where the first thing beyond the limit stands.</summary>
    public int Offset { get; private set; }

    public int Length { get; private set; }

    public bool IsPassed => Count > Most;

    public void Add(int offset, int length)
    {
        if (++Count == Most + 1) (Offset, Length) = (offset, length);
    }

    /// <summary>Starts anew, for limits of a part such as a table.</summary>
    public void Reset() => Count = 0;
}
