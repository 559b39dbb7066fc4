using System.Diagnostics;
using System.Globalization;
using RoleGuide.Commands;

namespace RoleGuide.Benchmarks;

/// <summary>
/// From a saved file to the page in the browser, through the whole command: an article is written to, the open page is told to reload, and is fetched again.
/// </summary>
internal static class LivePreview
{
    private const int Warming = 30;
    private const int Edits = 100;

    private static readonly (string Name, Func<string, int, string> Change)[] s_kinds =
    [
        ("body", (text, number) => text.Replace("Do the work well", $"Do the work well for the time number {number.ToString(CultureInfo.InvariantCulture)}", StringComparison.Ordinal)),
        ("pay", (text, number) => text.Replace("top, basis: total, amount: ", $"top, basis: total, amount: {(number % 9) + 1}", StringComparison.Ordinal)),
        ("title", (text, number) => text.Replace("title: Benchmark role", $"title: Benchmark role {number.ToString(CultureInfo.InvariantCulture)} of", StringComparison.Ordinal)),
    ];

    public static async Task Run(int roles)
    {
        var folder = Directory.CreateTempSubdirectory("roleguide-benchmark-");
        try
        {
            Corpus.Write(roles, ArticleSize.Short, folder.FullName);
            await Measure(folder.FullName, roles);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task Measure(string folder, int roles)
    {
        using var stop = new CancellationTokenSource();
        using var told = new AddressWriter();
        var start = Stopwatch.GetTimestamp();
        var machine = new Machine(TimeProvider.System, TextWriter.Null, told, null, folder, null) { Stop = stop.Token };
        var command = Task.Run(() => Commands.CommandLine.Run(["preview", "--input", ".", "--port", "0"], machine));
        using var browser = new LiveBrowser(await told.Address, "/roles/role-7/");
        await browser.Fetch();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{roles:N0} roles: the first page after {Stopwatch.GetElapsedTime(start).TotalMilliseconds:N0} ms in a process that had not been warmed"));
        await browser.Listen();

        var article = Directory.GetFiles(folder, "role-7.md", SearchOption.AllDirectories)[0];
        var text = await File.ReadAllTextAsync(article);
        Console.WriteLine($"{"saved to",-10} {"",-8} {"median",8} {"95 %",8} {"99 %",8}");
        foreach (var (name, change) in s_kinds)
        {
            var times = new List<(double Told, double Shown)>();
            var processor = TimeSpan.Zero;
            for (var number = 0; number < Warming + Edits; number++)
            {
                if (number == Warming) processor = ProcessorTime();
                var wanted = change(text, number + 1);
                var saved = Stopwatch.GetTimestamp();
                await File.WriteAllTextAsync(article, wanted);
                await browser.Reload();
                var reloading = Stopwatch.GetElapsedTime(saved).TotalMilliseconds;
                await browser.Fetch();
                var shown = Stopwatch.GetElapsedTime(saved).TotalMilliseconds;
                if (number >= Warming) times.Add((reloading, shown));
                await browser.Listen();
            }

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"work",-10} {name,-8} {(ProcessorTime() - processor).TotalMilliseconds / Edits,5:N0} ms of the processor each, browser and late warnings included"));
            Print("reload", name, [.. times.Select(time => time.Told)]);
            Print("page", name, [.. times.Select(time => time.Shown)]);
        }

        await stop.CancelAsync();
        await command;
    }

    private static TimeSpan ProcessorTime()
    {
        using var process = Process.GetCurrentProcess();
        return process.TotalProcessorTime;
    }

    private static void Print(string what, string kind, List<double> times)
    {
        times.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-10} {kind,-8} {At(0.5),5:N0} ms {At(0.95),5:N0} ms {At(0.99),5:N0} ms"));

        double At(double part) => times[(int)Math.Ceiling(part * times.Count) - 1];
    }
}
