using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

// In this process: the projects that BenchmarkDotNet makes for a process of its own do not know central package versions.
var job = Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithWarmupCount(3).WithIterationCount(8).WithInvocationCount(1).WithUnrollFactor(1);
BenchmarkSwitcher.FromAssembly(typeof(RoleGuide.Benchmarks.Derivation).Assembly).Run(args.Length > 0 ? args : ["--filter", "*"], DefaultConfig.Instance.AddJob(job));
