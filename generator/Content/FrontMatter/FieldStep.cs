namespace RoleGuide.Content.FrontMatter;

/// <summary>One step into front matter: a key of a map, or the index of a list.</summary>
public readonly record struct FieldStep(string? Key, int Index)
{
    public static implicit operator FieldStep(string key) => new(key, 0);

    public static implicit operator FieldStep(int index) => new(null, index);
}
