using RoleGuide.Content.Sources;
using RoleGuide.Diagnostics;
using RoleGuide.Output;

namespace RoleGuide;

/// <summary>The pictures of the input as files of the site. Their bytes are those of the input, and nobody holds them.</summary>
internal static class PictureFiles
{
    /// <summary>What somebody makes of a picture, whose bytes are lent for the time of the call; null when it is no longer what it was, which is reported.</summary>
    public static Reported<T?> Use<T>(SourceFile picture, Func<OutputFile, T> use)
        where T : class => picture.Read<T?>(null, bytes => new Reported<T?>(use(new OutputFile(picture.Path, bytes, "picture", [picture.Path])), []));
}
