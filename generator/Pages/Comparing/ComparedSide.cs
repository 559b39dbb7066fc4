using RoleGuide.Model;

namespace RoleGuide.Pages.Comparing;

/// <summary>A role beside another one, and what it is called there.</summary>
internal readonly record struct ComparedSide(Role Role, Role Other, string Name)
{
    public static ComparedSide Of(Role role, Role other) => new(role, other, CompareNames.Beside(role, other));
}
