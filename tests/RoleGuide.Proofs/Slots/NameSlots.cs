using System.Text;
using RoleGuide.Proofs.Payloads;

namespace RoleGuide.Proofs.Slots;

/// <summary>The names of files and folders.</summary>
internal static class NameSlots
{
    /// <summary>The longest name that Linux takes, in bytes.</summary>
    private const int LongestName = 255;

    private static readonly (string Name, string Path)[] s_places =
    [
        ("name of an article", $"roles/account-management/{Template.Mark}.md"),
        ("name of a category folder", $"roles/{Template.Mark}/planner.md"),
        ("name of a text page", $"pages/{Template.Mark}.md"),
        ("name of a picture", $"images/{Template.Mark}.png"),
        ("name of a file at the root", Template.Mark),
    ];

    public static IEnumerable<Slot> All => s_places.Select(place => new Slot(place.Name, payload => Named(place.Name, place.Path, payload)));

    /// <summary>A file with the payload in its name, without what no file system takes; a name that would be too long is cut.</summary>
    private static HostileDocument Named(string slot, string path, Payload payload)
    {
        var name = payload.Text.Replace("\0", "", StringComparison.Ordinal).Replace("/", "\u2215", StringComparison.Ordinal);
        while (Encoding.UTF8.GetByteCount(name) > LongestName - 4) name = name[..^1];
        if (name is "" or "." or "..") name += "x";
        return new HostileDocument(slot, payload.Family, [(path.Replace(Template.Mark, name, StringComparison.Ordinal), Specimen.Files.Single(file => file.Path == Specimen.TextPage).Bytes)]);
    }
}
