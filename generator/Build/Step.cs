namespace RoleGuide.Build;

/// <summary>The value of a step, which later steps are given by name of the local variable: a cycle cannot be written.</summary>
public sealed record Step<T>(string Name, T Value);
