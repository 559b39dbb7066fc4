using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace RoleGuide.Content.Kept;

/// <summary>How what is kept is parted into packs, and how they are named.</summary>
internal static class Packs
{
    /// <summary>Into how many packs things go by their paths. With 1,000 of them a change of one makes about thirty anew, in a millisecond; more packs would cost a clean build more files.</summary>
    public const int Count = 32;

    /// <summary>The number of the pack that the thing of a path is in.</summary>
    public static int NumberOf(string path) => SHA256.HashData(Encoding.UTF8.GetBytes(path))[0] % Count;

    /// <summary>The name of a pack.</summary>
    /// <param name="key">The hash of all that it depends on.</param>
    public static string NameOf(string key, int number) => string.Create(CultureInfo.InvariantCulture, $"{key}-{number:00}");

    /// <summary>The hash of what is written, 64 hexadecimal digits.</summary>
    public static string HashOf(Action<FormWriter> write)
    {
        var text = new FormWriter();
        write(text);
        return Convert.ToHexStringLower(SHA256.HashData(text.Written.Span));
    }
}
