namespace RoleGuide.Serving;

/// <summary>What a redirect rule asks of the query: <c>id=:id</c> takes any value, <c>id=7</c> this one.</summary>
internal sealed record QueryCondition(string Name, string Value);
