namespace RoleGuide.Content.Sources;

/// <summary>What a file of the input folder is for.</summary>
public enum InputRole
{
    /// <summary>site.yml, categories.yml, sources.yml or redirects.yml.</summary>
    Settings,

    /// <summary>The ledger of published addresses.</summary>
    Ledger,

    /// <summary>A role article.</summary>
    Article,

    /// <summary>A text page.</summary>
    TextPage,

    /// <summary>A picture.</summary>
    Image,
}
