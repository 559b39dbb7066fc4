using RoleGuide.Model;

namespace RoleGuide.Pages;

/// <summary>Choices by the ids that articles and the command line write them with, for machines.</summary>
internal static class Ids
{
    public static string Of(Level level) => level switch
    {
        Level.Entry => "entry",
        Level.Junior => "junior",
        Level.Mid => "mid",
        Level.Senior => "senior",
        Level.Lead => "lead",
        Level.Director => "director",
        _ => "executive",
    };

    public static string Of(Band band) => band switch
    {
        Band.Entry => "entry",
        Band.Mid => "mid",
        Band.Senior => "senior",
        Band.Typical => "typical",
        Band.Average => "average",
        _ => "top",
    };

    public static string Of(Basis basis) => basis switch
    {
        Basis.Base => "base",
        Basis.Total => "total",
        _ => "ote",
    };

    public static string Of(AiEffect effect) => effect switch
    {
        AiEffect.Augmentation => "augmentation",
        AiEffect.Automation => "automation",
        _ => "mixed",
    };

    public static string Of(PublishingContext context) => context switch
    {
        PublishingContext.Production => "production",
        PublishingContext.DeployPreview => "deploy-preview",
        _ => "branch-deploy",
    };
}
