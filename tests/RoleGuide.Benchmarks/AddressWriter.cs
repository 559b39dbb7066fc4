using System.Text;

namespace RoleGuide.Benchmarks;

/// <summary>Takes what a preview tells and finds its address in it.</summary>
internal sealed class AddressWriter : TextWriter
{
    private const string Label = "Preview  ";
    private readonly TaskCompletionSource<string> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task<string> Address => _address.Task;

    public override Encoding Encoding => Encoding.UTF8;

    public override void WriteLine(string? value)
    {
        if (value?.StartsWith(Label, StringComparison.Ordinal) == true) _address.TrySetResult(value[Label.Length..].TrimEnd('/'));
    }
}
