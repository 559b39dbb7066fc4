using System.Globalization;

namespace RoleGuide.Diagnostics;

/// <summary>Mistakes in the files themselves: their names, places, sizes and bytes.</summary>
public static class FileMistakes
{
    public static Diagnostic NotUtf8(SourceSpot spot, byte found) => Diagnostic.Error("RG001", spot,
        string.Create(CultureInfo.InvariantCulture, $"The byte 0x{found:X2} is not valid UTF-8. Expected a text saved as UTF-8."),
        "Open the file in your editor and choose \"Save with encoding: UTF-8\".");

    public static Diagnostic WideEncoding(string path, string encoding) => Diagnostic.Error("RG001", SourceSpot.WholeFile(path),
        $"The file is saved as {encoding}. Expected a text saved as UTF-8.",
        "Open the file in your editor and choose \"Save with encoding: UTF-8\".");

    public static Diagnostic ForbiddenCharacter(SourceSpot spot, int found) => Diagnostic.Error("RG002", spot,
        string.Create(CultureInfo.InvariantCulture, $"The invisible character U+{found:X4} is not allowed. Expected letters, digits, punctuation, tabs and line ends only."),
        "It often comes with text pasted from elsewhere: delete it, or type the line again.");

    public static Diagnostic TooLarge(string path, long bytes, int limit) => Diagnostic.Error("RG003", SourceSpot.WholeFile(path),
        string.Create(CultureInfo.InvariantCulture, $"The file has {bytes:N0} bytes. Expected {limit:N0} at the most."),
        "Divide a long text between two files, or make a picture smaller.");

    public static Diagnostic SymbolicLink(string path) => Diagnostic.Error("RG004", SourceSpot.WholeFile(path),
        "This is a symbolic link. Expected an ordinary file or folder.",
        "Put a copy of the file here instead of the link.");

    public static Diagnostic EmptyFile(string path) => Diagnostic.Error("RG005", SourceSpot.WholeFile(path),
        "The file is empty, or it is no ordinary file (a pipe or a device). Expected a file with content.");

    public static Diagnostic NothingToRead(string path) => Diagnostic.Error("RG005", SourceSpot.WholeFile(path),
        "The file holds nothing but comments or empty lines. Expected a file with content.");

    public static Diagnostic UnexpectedFile(string path, string advice) => Diagnostic.Error("RG006", SourceSpot.WholeFile(path),
        "This file has no place in the input folder.", advice);

    public static Diagnostic UnexpectedFolder(string path) => Diagnostic.Error("RG006", SourceSpot.WholeFile(path),
        "This folder has no place in the input folder.", "The input folder holds roles/<category>/, pages/ and images/.");

    public static Diagnostic Missing(string path, string purpose) => Diagnostic.Error("RG007", SourceSpot.WholeFile(path),
        $"The file is missing. Expected it to {purpose}.");

    public static Diagnostic Unreadable(string path) => Diagnostic.Error("RG008", SourceSpot.WholeFile(path),
        "The file could not be read. Expected a file that the build has the right to open.");

    public static Diagnostic UnreadableFolder(string path) => Diagnostic.Error("RG008", SourceSpot.WholeFile(path),
        "The folder could not be read. Expected a folder that the build has the right to open.");

    public static Diagnostic BadPictureName(string path, string found) => Diagnostic.Error("RG009", SourceSpot.WholeFile(path),
        $"The name {Quote.Of(found)} cannot become part of an address. Expected lower-case letters, digits and single hyphens, at most 80 characters.",
        "Rename the file or its folder, for example to images/team-meeting.png.");

    public static Diagnostic BadName(string path, string found, string expected) => Diagnostic.Error("RG009", SourceSpot.WholeFile(path),
        $"The name {Quote.Of(found)} cannot become an address. Expected {expected}.",
        "Rename the file, for example to account-manager.md.");

    public static Diagnostic UnreadableName(string path) => Diagnostic.Error("RG009", SourceSpot.WholeFile(path),
        "The name is not valid UTF-8. Expected lower-case letters, digits and single hyphens.",
        "Rename the file, for example to account-manager.md.");

    public static Diagnostic ReservedId(SourceSpot spot, string found) => Diagnostic.Error("RG010", spot,
        $"The id {Quote.Of(found)} is reserved, because it names the folder of the category. Expected a name that no operating system uses.",
        "Choose another id, and rename the folder.");

    public static Diagnostic ReservedName(string path, string found) => Diagnostic.Error("RG010", SourceSpot.WholeFile(path),
        $"The name {Quote.Of(found)} is reserved. Expected a name that no generated page and no operating system uses.",
        "Rename the file.");

    public static Diagnostic Disturbed(string path) => Diagnostic.Error("RG011", SourceSpot.WholeFile(path),
        "Another program changed or removed the file while the guide was read. Expected it to stay as it is until that is done.",
        "Start again once nothing is being saved.");
}
