namespace RoleGuide.Theme.Models;

/// <summary>Makes lists of page models from collection expressions.</summary>
public static class ItemsBuilder
{
    public static Items<T> Of<T>(ReadOnlySpan<T> items) => new([.. items]);
}
