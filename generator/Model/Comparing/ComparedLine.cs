namespace RoleGuide.Model.Comparing;

/// <summary>One field of two roles. A guide has as many as pairs and fields together, so it takes four bytes.</summary>
/// <param name="Number">The place of the field in <see cref="ComparedFields.All"/>.</param>
/// <param name="FirstIsSilent">Whether the sources of the first role say nothing here.</param>
/// <param name="SecondIsSilent">Whether those of the second don't.</param>
public readonly record struct ComparedLine(byte Number, Likeness Likeness, bool FirstIsSilent, bool SecondIsSilent)
{
    public ComparedField Field => ComparedFields.All[Number];

    /// <summary>Whether there is nothing to show on either side.</summary>
    public bool IsSilent => FirstIsSilent && SecondIsSilent;
}
