namespace RoleGuide.Model;

/// <summary>For whom a build is made. Only production is meant for search engines.</summary>
public enum PublishingContext
{
    Production,
    DeployPreview,
    BranchDeploy,

    /// <summary>For the writer alone, on the writer's own computer.</summary>
    LocalPreview,
}
