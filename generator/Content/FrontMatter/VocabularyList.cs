namespace RoleGuide.Content.FrontMatter;

/// <summary>A list of ids in the data files that values may name.</summary>
public enum VocabularyList
{
    Regions,
    Sources,
}
