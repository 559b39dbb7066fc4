using System.Collections.Concurrent;
using System.Reflection;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace RoleGuide.Proofs.Guards;

/// <summary>The test classes of an assembly, run in this process: a process for each run would be most of the work.</summary>
internal sealed class TestClasses : IDisposable
{
    private readonly Assembly _assembly;
    private readonly XunitTestFramework _framework = new(new Told(static _ => { }));
    private readonly ConcurrentDictionary<string, ITestCase[]> _cases = new(StringComparer.Ordinal);

    public TestClasses(string assembly) => _assembly = Assembly.LoadFrom(assembly);

    public void Dispose() => _framework.Dispose();

    /// <summary>Whether all tests of these classes pass.</summary>
    /// <exception cref="InvalidDataException">There is no such class, or no test in it.</exception>
    public bool Pass(IEnumerable<string> classes)
    {
        var cases = classes.SelectMany(CasesOf).ToArray();
        var (failed, over) = (0, new TaskCompletionSource());
        using var executor = _framework.GetExecutor(_assembly.GetName());
        executor.RunTests(cases, new Told(message =>
        {
            if (message is ITestFailed or ITestClassCleanupFailure or ITestCollectionCleanupFailure) Interlocked.Increment(ref failed);
            if (message is ITestAssemblyFinished) over.SetResult();
        }), new PlainOptions());
        over.Task.Wait();
        return failed == 0;
    }

    /// <summary>The tests of a class; of all of them, where several rooms have one of that name.</summary>
    private ITestCase[] CasesOf(string name) => _cases.GetOrAdd(name, _ =>
    {
        var cases = _assembly.GetTypes().Where(type => type.Name == name).SelectMany(CasesOf).ToArray();
        return cases.Length == 0 ? throw new InvalidDataException($"There is no test class {name}, or no test in it.") : cases;
    });

    private ITestCase[] CasesOf(Type type)
    {
        var (cases, over) = (new ConcurrentQueue<ITestCase>(), new TaskCompletionSource());
        using var discoverer = _framework.GetDiscoverer(Reflector.Wrap(_assembly));
        discoverer.Find(type.FullName, includeSourceInformation: false, new Told(message =>
        {
            if (message is ITestCaseDiscoveryMessage found) cases.Enqueue(found.TestCase);
            if (message is IDiscoveryCompleteMessage) over.SetResult();
        }), new PlainOptions());
        over.Task.Wait();
        return [.. cases];
    }

    /// <summary>Listens to what the runner says.</summary>
    private sealed class Told(Action<IMessageSinkMessage> listen) : IMessageSink
    {
        public bool OnMessage(IMessageSinkMessage message)
        {
            listen(message);
            return true;
        }
    }

    /// <summary>What the runner does when it is told nothing.</summary>
    private sealed class PlainOptions : ITestFrameworkDiscoveryOptions, ITestFrameworkExecutionOptions
    {
        private readonly Dictionary<string, object?> _values = new(StringComparer.Ordinal);

        public TValue GetValue<TValue>(string name) => _values.TryGetValue(name, out var value) ? (TValue)value! : default!;

        public void SetValue<TValue>(string name, TValue value) => _values[name] = value;
    }
}
