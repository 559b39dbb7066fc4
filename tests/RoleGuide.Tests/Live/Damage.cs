namespace RoleGuide.Tests.Live;

/// <summary>What may be wrong with an article.</summary>
internal enum Damage
{
    None,
    UnknownKey,
    BrokenYaml,
    BrokenLink,
    CutInTwo,
    Latin1,
    Empty,
    TooLarge,
}
