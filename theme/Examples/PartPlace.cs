namespace RoleGuide.Theme.Examples;

/// <summary>What a part must stand in to be what it is.</summary>
public enum PartPlace
{
    /// <summary>Anywhere on a page.</summary>
    Page,

    /// <summary>The body of a table: the part is a row.</summary>
    TableBody,

    /// <summary>A row of a table: the part is a cell.</summary>
    TableRow,

    /// <summary>A list: the part is an item.</summary>
    List,

    /// <summary>A drawing: the part is a shape.</summary>
    Drawing,

    /// <summary>A form: the part is a field.</summary>
    Form,
}
