using System.Globalization;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using RoleGuide.Benchmarks;

// dotnet run -c Release --project tests/RoleGuide.Benchmarks                  every benchmark, in some minutes
// dotnet run -c Release --project tests/RoleGuide.Benchmarks -- once 10000    one derivation of so many roles, in some seconds
// dotnet run -c Release --project tests/RoleGuide.Benchmarks -- live 1000     from a saved file to the page in the browser, in some minutes
if (args is ["live", var many])
{
    await LivePreview.Run(int.Parse(many, CultureInfo.InvariantCulture));
    return;
}

// dotnet run -c Release --project tests/RoleGuide.Benchmarks -- write 1000 DIR an input folder of so many roles, to try commands on; write-full: with whole articles
if (args is ["write" or "write-full", var number, var folder])
{
    Corpus.Write(int.Parse(number, CultureInfo.InvariantCulture), args[0] == "write" ? ArticleSize.Short : ArticleSize.Full, folder);
    return;
}

if (args is ["once", var roles])
{
    OneRun.Print(int.Parse(roles, CultureInfo.InvariantCulture));
    return;
}

// In this process: the projects that BenchmarkDotNet makes for a process of its own do not know central package versions.
var job = Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithWarmupCount(3).WithIterationCount(8).WithInvocationCount(1).WithUnrollFactor(1);
BenchmarkSwitcher.FromAssembly(typeof(Derivation).Assembly).Run(args.Length > 0 ? args : ["--filter", "*"], DefaultConfig.Instance.AddJob(job));
