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
    private const int CalmEdits = 20;

    /// <summary>Between two saves of somebody who looks at the page. It is longer than the preview waits before it looks for late warnings.</summary>
    private static readonly TimeSpan s_calm = TimeSpan.FromSeconds(1);

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
        var saves = 0;
        Console.WriteLine($"  {"",-16} {"median",8} {"95 %",8} {"99 %",8}");
        foreach (var (name, change) in s_kinds)
        {
            await Save(Warming, TimeSpan.Zero, change);
            Print(name, "each save at once after the page, the hard case", await Save(Edits, TimeSpan.Zero, change));
        }

        Print("body", "a second between saves, late warnings included", await Save(CalmEdits, s_calm, s_kinds[0].Change));
        await stop.CancelAsync();
        await command;

        async Task<List<LiveCost>> Save(int count, TimeSpan pause, Func<string, int, string> change)
        {
            var costs = new List<LiveCost>();
            for (var number = 0; number < count; number++)
            {
                var (processor, bytes) = (Environment.CpuUsage.TotalTime, GC.GetTotalAllocatedBytes());
                var wanted = change(text, ++saves);
                var saved = Stopwatch.GetTimestamp();
                await File.WriteAllTextAsync(article, wanted);
                await browser.Reload();
                var reloaded = Stopwatch.GetElapsedTime(saved);
                await browser.Fetch();
                var shown = Stopwatch.GetElapsedTime(saved);
                await browser.Listen();
                await Task.Delay(pause);
                costs.Add(new LiveCost(reloaded, shown, Environment.CpuUsage.TotalTime - processor, GC.GetTotalAllocatedBytes() - bytes));
            }

            return costs;
        }
    }

    private static void Print(string kind, string how, List<LiveCost> costs)
    {
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{kind}: {how}; {costs.Average(cost => cost.Processor.TotalMilliseconds):N0} ms of the processor and {costs.Average(cost => cost.Bytes) / 1_048_576.0:N1} MB a save, browser included"));
        Print("reload", [.. costs.Select(cost => cost.Told.TotalMilliseconds)]);
        Print("page", [.. costs.Select(cost => cost.Shown.TotalMilliseconds)]);
    }

    private static void Print(string what, List<double> times)
    {
        times.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  saved to {what,-7} {At(0.5),5:N0} ms {At(0.95),5:N0} ms {At(0.99),5:N0} ms"));

        double At(double part) => times[(int)Math.Ceiling(part * times.Count) - 1];
    }
}
