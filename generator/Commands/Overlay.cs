using System.Buffers;
using System.Text;
using System.Text.Json;
using RoleGuide.Live;
using RoleGuide.Reporting;

namespace RoleGuide.Commands;

/// <summary>The diagnostics of a preview as its pages show them: with the folder in which an editor finds the files.</summary>
internal sealed class Overlay(Session session)
{
    private readonly Handbook _handbook = Handbook.Embedded();

    /// <summary>Every diagnostic of an edition as JSON, and the absolute <c>root</c> that their files are relative to.</summary>
    public string Of(LiveEdition edition)
    {
        var (root, folder) = Place();
        var findings = Finding.All(edition.Diagnostics, folder, edition.Tree.Line, new Reference(_handbook, edition.Repository));
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            json.WriteString("root", root);
            DiagnosticsJson.Write(json, findings);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    /// <summary>The working folder and the input as seen from it; an input elsewhere is named by its own name, in the folder above it.</summary>
    private (string Root, string Folder) Place()
    {
        var input = session.InputPlace;
        if (!Path.IsPathRooted(input)) return (session.Machine.WorkingFolder, input);
        var folder = Path.TrimEndingDirectorySeparator(session.Request.InputFolder);
        return (Path.GetDirectoryName(folder) ?? folder, Path.GetFileName(folder) + "/");
    }
}
