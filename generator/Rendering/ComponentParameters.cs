using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Microsoft.AspNetCore.Components;
using RoleGuide.Theme;

namespace RoleGuide.Rendering;

/// <summary>The parameters that a component takes, by their names.</summary>
internal sealed class ComponentParameters
{
    // Of a program that is compiled ahead only that is left which something names. What opens a component in the markup of another, OpenComponent, names all its members.
    private const string Reason = "RenderTreeBuilder.OpenComponent keeps all members of a component, and no other one is ever asked for.";

    /// <summary>Each component of the theme, looked at when it is first written.</summary>
    private static readonly FrozenDictionary<Type, Lazy<ComponentParameters>> s_known = Known();

    private readonly Component _empty;
    private readonly (string Name, MethodInvoker Set)[] _setters;

    private ComponentParameters([DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)] Type component)
    {
        _empty = (Component)Activator.CreateInstance(component)!;
        _setters =
        [
            .. component.GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Where(property => property.IsDefined(typeof(ParameterAttribute)))
                .Select(property => (property.Name, MethodInvoker.Create(property.SetMethod!))),
        ];
    }

    public static ComponentParameters Of(Type component) => s_known[component].Value;

    /// <summary>A component without the values of its parameters.</summary>
    public Component New() => _empty.Copy();

    /// <summary>Gives a component the value of one parameter.</summary>
    /// <exception cref="InvalidOperationException">The component takes no such parameter.</exception>
    public void Set(Component component, string name, object? value)
    {
        foreach (var (known, set) in _setters)
        {
            if (known != name) continue;
            set.Invoke(component, value);
            return;
        }

        throw new InvalidOperationException($"{component.GetType().Name} takes no parameter {name}.");
    }

    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = Reason)]
    [UnconditionalSuppressMessage("Trimming", "IL2067", Justification = Reason)]
    private static FrozenDictionary<Type, Lazy<ComponentParameters>> Known() => typeof(Component).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(Component)))
        .ToFrozenDictionary(type => type, type => new Lazy<ComponentParameters>(() => new ComponentParameters(type)));
}
