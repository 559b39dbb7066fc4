using RoleGuide.Output;

namespace RoleGuide.Tests.Output;

// The faults are those that the framework makes, with the names of its own parameters.
#pragma warning disable MA0015

/// <summary>Faults that even a superuser meets; lack of rights and of space are proven from outside.</summary>
public sealed class MachineFaultTests : IDisposable
{
    private readonly OutputDesk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public void A_fault_while_staging_leaves_the_last_edition_and_no_staged_folder()
    {
        _desk.Write(("a", "1"));
        var tooLong = new string('x', 300);

        var failed = _desk.Write(("a", "2"), (tooLong, "3")).ShouldBeOfType<WriteOutcome.Failed>();

        failed.Message.ShouldStartWith($"The output folder {_desk.Folder} could not be written and is as it was. The system says: ");
        failed.Message.ShouldContain(tooLong);
        _desk.Everything().ShouldBe(["out/a", "out/manifest.json"]);
        _desk.Read("out/a").ShouldBe("1");
    }

    [Fact]
    public void A_file_in_the_place_of_a_folder_above_is_reported()
    {
        _desk.Put("file", "x");
        var place = _desk.PlaceAt(Path.Combine(_desk.Root, "file", "out"));

        OutputDesk.WriteAt(place, OutputDesk.Edition(("a", "1"))).ShouldBeOfType<WriteOutcome.Failed>();

        _desk.Everything().ShouldBe(["file"]);
    }

    [Fact]
    public void A_file_in_the_place_of_the_backstage_is_reported()
    {
        _desk.Put(".out.roleguide", "mine");

        _desk.Write(("a", "1")).ShouldBeOfType<WriteOutcome.Failed>().Message.ShouldContain(".out.roleguide");

        _desk.Everything().ShouldBe([".out.roleguide"]);
    }

    [Fact]
    public void The_sentence_names_the_reason_behind_a_refused_access()
    {
        var fault = new UnauthorizedAccessException("Access to the path '/x' is denied.", new IOException("Read-only file system"));

        DiskFault.Tell("/out", fault).Message.ShouldBe(
            "The output folder /out could not be written and is as it was. The system says: Access to the path '/x' is denied. Read-only file system.");
    }

    [Fact]
    public void A_file_too_large_for_its_disk_is_a_fault_of_the_machine()
    {
        // That is how the framework tells of EFBIG.
        var fault = new ArgumentOutOfRangeException("value", "Specified file length was too large for the file system.");

        DiskFault.Explains(fault).ShouldBeTrue();
        DiskFault.Tell("/out", fault).Message.ShouldBe("The output folder /out could not be written and is as it was. The system says: File too large.");
    }

    [Fact]
    public void Of_several_faults_at_once_the_first_is_told()
    {
        var faults = new AggregateException(new IOException("No space left on device"), new IOException("Too many links"));

        DiskFault.Explains(faults).ShouldBeTrue();
        DiskFault.Tell("/out", faults).Message.ShouldBe("The output folder /out could not be written and is as it was. The system says: No space left on device.");
    }

    [Fact]
    public void A_bug_is_not_taken_for_a_fault_of_the_machine()
    {
        DiskFault.Explains(new AggregateException(new IOException(), new InvalidOperationException())).ShouldBeFalse();
        DiskFault.Explains(new InvalidOperationException()).ShouldBeFalse();
        DiskFault.Explains(new ArgumentOutOfRangeException("index", -1, "It was negative.")).ShouldBeFalse();
    }
}
