using System.Buffers;
using System.Text;
using RoleGuide.Reporting;

namespace RoleGuide.Tests.Reporting;

public sealed class TextOfBytesTests
{
    /// <summary>Also where a sign is cut, and where one part is longer than all before.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(50_000)]
    public void What_is_written_as_bytes_arrives_as_text(int part)
    {
        var text = string.Concat(Enumerable.Repeat("a\u00E9\u20AC\U0001F600", 10_000));
        using var arrived = new StringWriter();
        var bytes = new TextOfBytes(arrived);

        foreach (var some in Encoding.UTF8.GetBytes(text).Chunk(part)) bytes.Write(some);

        arrived.ToString().ShouldBe(text);
    }
}
