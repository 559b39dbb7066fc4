using System.Collections;
using System.Collections.Immutable;
using System.Reflection;

namespace RoleGuide.Tests.Fixtures;

/// <summary>
/// What values hold in memory, counted by their fields and not by a collector, so that it is the same at each run: 16 bytes and its fields for an object, 24 and its items for an array, 22 and
/// two for each unit of a text. What several of them refer to counts once.
/// </summary>
internal sealed class HeldBytes
{
    private const BindingFlags Own = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private readonly HashSet<object> _seen = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Type, (FieldInfo[] All, int Bytes)> _fields = [];
    private long _bytes;

    public static long Of(IEnumerable values)
    {
        var held = new HeldBytes();
        foreach (var value in values) held.Add(value);
        return held._bytes;
    }

    private void Add(object? value)
    {
        if (value is null or Type or Delegate || !_seen.Add(value)) return;
        switch (value)
        {
            case string text:
                _bytes += 22 + (2 * text.Length);
                break;
            case Array array:
                var item = array.GetType().GetElementType()!;
                _bytes += 24 + (SizeOf(item) * (long)array.Length);
                if (item.IsPrimitive) break;
                foreach (var one in array) Follow(item, one);
                break;
            default:
                _bytes += 16 + FieldsOf(value.GetType()).Bytes;
                FollowFields(value);
                break;
        }
    }

    private void FollowFields(object value)
    {
        foreach (var field in FieldsOf(value.GetType()).All)
        {
            if (!field.FieldType.IsPrimitive && !field.FieldType.IsEnum) Follow(field.FieldType, field.GetValue(value));
        }
    }

    /// <summary>A value type lies where it is held; what it refers to does not.</summary>
    private void Follow(Type type, object? value)
    {
        if (value is null) return;
        if (type.IsValueType) FollowFields(value);
        else Add(value);
    }

    private int SizeOf(Type type) => !type.IsValueType ? IntPtr.Size
        : type.IsEnum ? SizeOf(Enum.GetUnderlyingType(type))
        : type == typeof(bool) || type == typeof(byte) ? 1
        : type.IsPrimitive ? type == typeof(int) || type == typeof(uint) || type == typeof(float) ? 4 : 8
        : FieldsOf(type).Bytes;

    private (FieldInfo[] All, int Bytes) FieldsOf(Type type)
    {
        if (_fields.TryGetValue(type, out var known)) return known;
        var all = ImmutableArray.CreateBuilder<FieldInfo>();
        for (var one = type; one is not null; one = one.BaseType) all.AddRange(one.GetFields(Own));
        return _fields[type] = ([.. all], all.Sum(field => SizeOf(field.FieldType)));
    }
}
