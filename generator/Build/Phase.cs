namespace RoleGuide.Build;

/// <summary>The four phases of a pipeline, as Statiq names them.</summary>
public enum Phase
{
    /// <summary>Reads.</summary>
    Input,

    /// <summary>Derives.</summary>
    Process,

    /// <summary>Renders and checks.</summary>
    PostProcess,

    /// <summary>Writes.</summary>
    Output,
}
