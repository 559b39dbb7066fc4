namespace RoleGuide.Model;

/// <summary>Where the input is kept, so that pages can link to their own source.</summary>
/// <param name="Url">The repository's web address, without trailing slash.</param>
/// <param name="InputPath">The input folder inside the repository.</param>
public sealed record Repository(string Url, string Branch, string InputPath)
{
    /// <summary>The address where a file of the input can be edited in a browser.</summary>
    public string EditAddress(string source) => $"{Url}/edit/{Escaped(Branch)}/{Escaped(InputPath)}/{Escaped(source)}";

    /// <summary>The address where a file of the repository can be read, with its fragment when it has one.</summary>
    public string FileAddress(string path) => path.Split('#', 2) is [var file, var fragment]
        ? $"{FileAddress(file)}#{Uri.EscapeDataString(fragment)}"
        : $"{Url}/blob/{Escaped(Branch)}/{Escaped(path)}";

    /// <summary>The address where a new file of the input can be begun in a browser, with its name and text proposed.</summary>
    public string NewAddress(string folder, string name, string text) =>
        $"{Url}/new/{Escaped(Branch)}/{Escaped(InputPath)}/{Escaped(folder)}?filename={Uri.EscapeDataString(name)}&value={Uri.EscapeDataString(text)}";

    /// <summary>Branches and folders may have signs in their names that mean something else in an address; slashes stay.</summary>
    private static string Escaped(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
