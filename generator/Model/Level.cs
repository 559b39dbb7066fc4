namespace RoleGuide.Model;

/// <summary>How senior a role is, lowest first.</summary>
public enum Level
{
    Entry,
    Junior,
    Mid,
    Senior,
    Lead,
    Director,
    Executive,
}
