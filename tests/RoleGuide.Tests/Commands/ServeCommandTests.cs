using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using RoleGuide.Commands;
using RoleGuide.Tests.Serving;

namespace RoleGuide.Tests.Commands;

public sealed partial class ServeCommandTests : IDisposable
{
    private readonly CommandDesk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public void A_folder_that_is_not_there_is_named() =>
        _desk.Run("serve").ShouldBe(new CommandAnswer(ExitCode.Failure, "", "There is no folder …/output. Build the site first with \"dotnet run --project generator\", or name another folder with --output.\n"));

    [Fact]
    public void A_folder_without_a_site_is_named()
    {
        _desk.Put("output/diary.txt", "mine");

        _desk.Run("serve").ShouldBe(new CommandAnswer(
            ExitCode.Failure, "", "The folder …/output holds no site: it has neither index.html nor manifest.json. Build the site first with \"dotnet run --project generator\", or name another folder with --output.\n"));
    }

    [Fact]
    public void A_rule_that_only_the_host_could_follow_is_named()
    {
        _desk.Put("output/index.html", "home");
        _desk.Put("output/_redirects", "/ /uk/ 302 Country=gb\n");
        _desk.Put("output/_headers", "nonsense\n");

        _desk.Run("serve").ShouldBe(new CommandAnswer(
            ExitCode.Failure,
            "",
            "_redirects, line 1: \"Country=gb\" is a condition that only the published site can follow.\n"
            + "_headers, line 1: \"nonsense\" is no header. Expected a name, a colon and a value, such as X-Robots-Tag: noindex.\n"
            + "Nothing is served, since …/output would behave otherwise when it is published.\n"));
    }

    [Theory]
    [InlineData("web")]
    [InlineData("-1")]
    [InlineData("65536")]
    [InlineData("80.5")]
    [InlineData("5 080")]
    public void A_port_that_is_none_is_wrong_usage(string port) =>
        _desk.Run("serve", "--port", port).ShouldBe(new CommandAnswer(ExitCode.Failure, "", $"--port \"{port}\" is no port. Expected a whole number from 0 to 65535, such as 5080.\nSee --help.\n"));

    [Fact]
    public async Task A_port_that_is_taken_ends_with_2_and_names_the_next_free_one()
    {
        _desk.Put("output/index.html", "home");
        await using var other = await RunningSite.Of(("index.html", "other"));

        var answer = _desk.Run("serve", "--port", other.Port.ToString(CultureInfo.InvariantCulture));

        answer.Code.ShouldBe(ExitCode.Failure);
        answer.Out.ShouldBe("");
        answer.Error.ShouldMatch($"^Port {other.Port} is taken by another program\\. Port \\d+ is free: add --port \\d+, or end the other program\\.\n$");
    }

    [Fact]
    public async Task A_built_site_is_served_and_so_is_the_next_build_of_it()
    {
        _desk.Run("build").Code.ShouldBe(ExitCode.Clean);
        await using var served = await Served.Start(_desk);

        (await served.Get("/roles/account-manager/")).ShouldContain("You answer the client.");
        _desk.Put("input/roles/account-management/account-manager.md", _desk.Read("input/roles/account-management/account-manager.md").Replace("You answer the client.", "You call the client.", StringComparison.Ordinal));
        _desk.Run("build").Code.ShouldBe(ExitCode.Clean);

        (await served.Get("/roles/account-manager/")).ShouldContain("You call the client.");
        (await served.End("INT")).ShouldBe(ExitCode.Clean);
    }

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    [InlineData("HUP")]
    public async Task Every_way_to_end_it_ends_it_with_0(string signal)
    {
        _desk.Put("output/index.html", "home");
        await using var served = await Served.Start(_desk);

        (await served.Get("/")).ShouldBe("home");

        (await served.End(signal)).ShouldBe(ExitCode.Clean);
        served.Said.ShouldMatch("^Serving  [^\n]+/output\nOpen     http://localhost:\\d+/\nEnd      Ctrl\\+C\n$");
    }

    [Fact]
    public void It_ends_when_it_is_told_to()
    {
        _desk.Put("output/index.html", "home");
        using var stop = new CancellationTokenSource();
        using var error = new Stopping(stop);

        CommandLine.Run(["serve", "--port", "0"], new Machine(TimeProvider.System, TextWriter.Null, error, null, _desk.Root, null) { Stop = stop.Token }).ShouldBe(ExitCode.Clean);
    }

    /// <summary>Ends the server as soon as it says where it is.</summary>
    private sealed class Stopping(CancellationTokenSource stop) : StringWriter(CultureInfo.InvariantCulture)
    {
        public override void WriteLine(string? value)
        {
            if (value!.StartsWith("End", StringComparison.Ordinal)) stop.Cancel();
        }
    }

    /// <summary>The program as a process, which serves a desk's output on a free port.</summary>
    private sealed partial class Served : IAsyncDisposable
    {
        private readonly Process _process;
        private readonly HttpClient _client = new();

        private Served(Process process) => _process = process;

        public string Said { get; private set; } = "";

        public static async Task<Served> Start(CommandDesk desk)
        {
            // A run of tests that was sent to the background hands down that signals are to be ignored, which env undoes.
            string[] program = OperatingSystem.IsLinux() ? ["env", "--default-signal=INT,HUP", "dotnet"] : ["dotnet"];
            var start = new ProcessStartInfo(program[0], [.. program[1..], typeof(CommandLine).Assembly.Location, "serve", "--port", "0"])
            {
                WorkingDirectory = desk.Root,
                UseShellExecute = false,
                RedirectStandardError = true,
            };
            var served = new Served(Process.Start(start)!);
            while (await served._process.StandardError.ReadLineAsync() is { } line)
            {
                served.Said += line + "\n";
                if (line.StartsWith("End", StringComparison.Ordinal)) break;
            }

            return served;
        }

        public async Task<string> Get(string path) => await _client.GetStringAsync(new Uri(Address().Match(Said).Value + path));

        public async Task<int> End(string signal)
        {
            using var kill = Process.Start("kill", ["-" + signal, _process.Id.ToString(CultureInfo.InvariantCulture)]);
            await kill.WaitForExitAsync();
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
            await _process.WaitForExitAsync(patience.Token);
            return _process.ExitCode;
        }

        public async ValueTask DisposeAsync()
        {
            if (!_process.HasExited) _process.Kill();
            await _process.WaitForExitAsync();
            _process.Dispose();
            _client.Dispose();
        }

        [GeneratedRegex("http://localhost:[0-9]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
        private static partial Regex Address();
    }
}
