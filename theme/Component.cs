using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace RoleGuide.Theme;

/// <summary>
/// What every view and part of the theme is: markup as a function of its parameters. It is written once and has no life after that, so it knows no events,
/// no state and no renderer that would call it again.
/// </summary>
public abstract class Component : IComponent
{
    /// <summary>Describes the markup. Razor writes this method.</summary>
    public void Describe(RenderTreeBuilder builder) => BuildRenderTree(builder);

    /// <summary>Another one with the same parameters.</summary>
    public Component Copy() => (Component)MemberwiseClone();

    /// <inheritdoc/>
    void IComponent.Attach(RenderHandle renderHandle) => throw Lifeless();

    /// <inheritdoc/>
    Task IComponent.SetParametersAsync(ParameterView parameters) => throw Lifeless();

    /// <summary>What Razor makes of the component's file.</summary>
    protected virtual void BuildRenderTree(RenderTreeBuilder builder)
    {
    }

    private static NotSupportedException Lifeless() => new("A component of the theme is written once, by Rendering, and not attached to a renderer.");
}
