using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace RoleGuide.Tests.Architecture;

/// <summary>The rules of the house that are read off the compiled types.</summary>
internal static class TypeRules
{
    private const BindingFlags Statics = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    /// <summary>Static fields that can be set, or whose value can be changed in place.</summary>
    public static IEnumerable<string> MutableStatics(IEnumerable<Type> types) =>
        from type in types.Where(IsWritten)
        from field in type.GetFields(Statics)
        where !field.IsLiteral && !field.Name.StartsWith("<>", StringComparison.Ordinal) && (!field.IsInitOnly || IsMutable(field.FieldType))
        select $"{type.FullName}.{field.Name} is static and can change";

    /// <summary>Interfaces that stand for one type alone.</summary>
    public static IEnumerable<string> LonelyInterfaces(IReadOnlyCollection<Type> types) =>
        from one in types.Where(type => type.IsInterface)
        where types.Count(type => type is { IsInterface: false, IsAbstract: false } && type.GetInterfaces().Any(its => its == one || (its.IsGenericType && its.GetGenericTypeDefinition() == one))) < 2
        select $"{one.FullName} stands for one type alone";

    /// <summary>Classes that are neither static nor abstract and could be inherited from.</summary>
    public static IEnumerable<string> UnsealedClasses(IReadOnlyCollection<Type> types) =>
        from type in types.Where(IsWritten)
        where type is { IsClass: true, IsAbstract: false, IsSealed: false } && !types.Any(other => other.BaseType == type)
        select $"{type.FullName} is not sealed";

    private static bool IsMutable(Type type) =>
        type.IsArray || (typeof(IEnumerable).IsAssignableFrom(type) && type != typeof(string) && !IsFrozen(type));

    private static bool IsFrozen(Type type) => type.Namespace is "System.Collections.Frozen" or "System.Collections.Immutable";

    /// <summary>Whether people wrote the type: the compiler and the makers of regular expressions write others.</summary>
    private static bool IsWritten(Type type) =>
        !type.Name.Contains('<', StringComparison.Ordinal)
        && type.GetCustomAttribute<CompilerGeneratedAttribute>() is null
        && type.Namespace?.StartsWith("RoleGuide", StringComparison.Ordinal) == true;
}
