using System.Collections.Immutable;

namespace RoleGuide.Model;

/// <summary>Finds in what stands in order already: a table of it would have to be made first.</summary>
public static class InOrder
{
    /// <summary>The value of a name, or null.</summary>
    /// <param name="values">In ordinal order of their names, each name once.</param>
    /// <param name="nameOf">What a value is called.</param>
    public static T? Find<T>(ImmutableArray<T> values, string name, Func<T, string> nameOf)
        where T : class
    {
        var (low, high) = (0, values.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = string.CompareOrdinal(nameOf(values[middle]), name);
            if (order == 0) return values[middle];
            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return null;
    }
}
