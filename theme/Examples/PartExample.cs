using System.Diagnostics.CodeAnalysis;

namespace RoleGuide.Theme.Examples;

/// <summary>A part of the theme with values that show one of its sides. The preview's page of parts and the tests of parts both show these, and there are no others.</summary>
/// <param name="Part">The component.</param>
/// <param name="Shows">What this example shows, in a few words.</param>
/// <param name="Values">The component's parameters by their names.</param>
public sealed record PartExample(
    [param: DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)][property: DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)] Type Part,
    string Shows,
    IDictionary<string, object> Values)
{
    public PartPlace Place { get; init; }
}
