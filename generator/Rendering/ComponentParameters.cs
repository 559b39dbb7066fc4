using System.Collections.Frozen;
using System.Reflection;
using Microsoft.AspNetCore.Components;
using RoleGuide.Theme;

namespace RoleGuide.Rendering;

/// <summary>The parameters that a component takes, by their names.</summary>
internal sealed class ComponentParameters
{
    /// <summary>Each component of the theme, looked at when it is first written.</summary>
    private static readonly FrozenDictionary<Type, Lazy<ComponentParameters>> s_known = typeof(Component).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(Component)))
        .ToFrozenDictionary(type => type, type => new Lazy<ComponentParameters>(() => new ComponentParameters(type)));

    private readonly (string Name, Setter Setter)[] _setters;

    private ComponentParameters(Type component) =>
        _setters =
        [
            .. component.GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Where(property => property.IsDefined(typeof(ParameterAttribute)))
                .Select(property => (property.Name, (Setter)Activator.CreateInstance(typeof(Setter<,>).MakeGenericType(component, property.PropertyType), property.SetMethod)!)),
        ];

    public static ComponentParameters Of(Type component) => s_known[component].Value;

    /// <summary>Gives a component the value of one parameter.</summary>
    /// <exception cref="InvalidOperationException">The component takes no such parameter.</exception>
    public void Set(Component component, string name, object? value)
    {
        foreach (var (known, setter) in _setters)
        {
            if (known != name) continue;
            setter.Set(component, value);
            return;
        }

        throw new InvalidOperationException($"{component.GetType().Name} takes no parameter {name}.");
    }

    private abstract class Setter
    {
        public abstract void Set(Component component, object? value);
    }

    private sealed class Setter<TComponent, TValue>(MethodInfo set) : Setter
        where TComponent : Component
    {
        private readonly Action<TComponent, TValue> _set = set.CreateDelegate<Action<TComponent, TValue>>();

        public override void Set(Component component, object? value) => _set((TComponent)component, (TValue)value!);
    }
}
