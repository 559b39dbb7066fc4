using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using RoleGuide.Model;

namespace RoleGuide.Tests.Fixtures;

/// <summary>Values seen through to their last field, whatever they say of themselves.</summary>
internal static class DeepSight
{
    private const BindingFlags Fields = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    /// <summary>The way to the first field in which two values differ; null when they are the same all through.</summary>
    public static string? Difference(object? one, object? other, string way = "")
    {
        if (one is null || other is null) return one is null && other is null ? null : way;
        var type = one.GetType();
        if (type != other.GetType()) return way;
        if (IsLeaf(type)) return one.Equals(other) ? null : $"{way}: {one} and {other}";
        if (IsList(type))
        {
            object[] items = [.. ((IEnumerable)one).Cast<object>()], others = [.. ((IEnumerable)other).Cast<object>()];
            return items.Length != others.Length ? $"{way}: {items.Length} and {others.Length}" : items.Zip(others).Select((pair, i) => Difference(pair.First, pair.Second, $"{way}[{i}]")).FirstOrDefault(found => found is not null);
        }

        return FieldsOf(type).Select(field => Difference(field.GetValue(one), field.GetValue(other), $"{way}.{field.Name}")).FirstOrDefault(found => found is not null);
    }

    /// <summary>A value that has something in every field down to the last, each text and number another one.</summary>
    /// <param name="flag">What every yes or no is, since either may be the value of a field that nobody has set.</param>
    public static object Filled(Type type, bool flag, ref int count) => Filled(type, flag, ref count, 0)!;

    /// <summary>The values that differ from a filled one in a single place each: another text or number, a list that is shorter, or nothing.</summary>
    public static IEnumerable<object> Variants(Type type)
    {
        var all = 0;
        Filled(type, flag: true, ref all);
        for (var changed = 2; changed <= all; changed++)
        {
            var count = 0;
            yield return Filled(type, flag: true, ref count, changed)!;
        }
    }

    private static object? Filled(Type type, bool flag, ref int count, int changed)
    {
        if (++count == changed && (!type.IsValueType || Nullable.GetUnderlyingType(type) is not null) && type != typeof(string)) return null;
        var isChanged = count == changed;
        if (Nullable.GetUnderlyingType(type) is { } inner) return Filled(inner, flag, ref count, changed);
        if (type == typeof(string)) return $"{(isChanged ? "other " : "")}text {count} – “ß”";
        if (type == typeof(Html)) return new Html($"markup {count} – “ß”");
        if (type == typeof(bool)) return flag != isChanged;
        if (type == typeof(DateOnly)) return DateOnly.FromDayNumber((isChanged ? 600_000 : 700_000) + count);
        if (type.IsEnum) return isChanged ? Enum.GetValues(type).GetValue(0)! : Enum.GetValues(type).Cast<object>().Last();
        if (type == typeof(byte)) return (byte)((count % 200) + (isChanged ? 1 : 0));
        if (type.IsPrimitive) return Convert.ChangeType((count * 1_000) + (isChanged ? 1 : 0), type, System.Globalization.CultureInfo.InvariantCulture);
        if (IsList(type))
        {
            var items = Array.CreateInstance(type.GetGenericArguments()[0], isChanged ? 1 : 2);
            for (var i = 0; i < items.Length; i++) items.SetValue(Filled(type.GetGenericArguments()[0], flag, ref count, changed), i);
            return Activator.CreateInstance(type, Fields, null, [items], null)!;
        }

        var filled = RuntimeHelpers.GetUninitializedObject(type);
        foreach (var field in FieldsOf(type)) field.SetValue(filled, Filled(field.FieldType, flag, ref count, changed));
        return filled;
    }

    /// <summary>The fields of a type and of those it is derived from, whose private ones it does not list.</summary>
    private static IEnumerable<FieldInfo> FieldsOf(Type type) =>
        type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType) ? FieldsOf(parent).Concat(Own(type)) : Own(type);

    private static FieldInfo[] Own(Type type) => type.GetFields(Fields | BindingFlags.DeclaredOnly);

    private static bool IsLeaf(Type type) => type.IsPrimitive || type.IsEnum || type == typeof(string) || type == typeof(DateOnly) || type == typeof(Html);

    private static bool IsList(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(System.Collections.Immutable.ImmutableArray<>);
}
