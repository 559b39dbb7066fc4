namespace RoleGuide.Content.Links;

/// <summary>What becomes of drafts.</summary>
public enum Drafts
{
    /// <summary>They are checked like all articles and left out of the site, so that nothing that is published may lead to them.</summary>
    LeftOut,

    /// <summary>They are published like all articles.</summary>
    Published,
}
