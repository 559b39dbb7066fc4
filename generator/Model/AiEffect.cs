namespace RoleGuide.Model;

/// <summary>The direction of the change.</summary>
public enum AiEffect
{
    /// <summary>Tools help people in the role.</summary>
    Augmentation,

    /// <summary>Tools take over work of the role.</summary>
    Automation,

    /// <summary>Both at once.</summary>
    Mixed,
}
