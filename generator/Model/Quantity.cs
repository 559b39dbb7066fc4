using System.Globalization;

namespace RoleGuide.Model;

/// <summary>A number with what it counts, in words.</summary>
public static class Quantity
{
    /// <summary>"1 role", "1,200 roles": the plural ends in s.</summary>
    public static string Of(int count, string singular) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:N0} {singular}{(count == 1 ? "" : "s")}");
}
