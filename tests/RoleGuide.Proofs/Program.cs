using System.Globalization;
using RoleGuide.Proofs;
using RoleGuide.Proofs.Fuzzing;
using RoleGuide.Proofs.Guards;
using RoleGuide.Proofs.Running;
using RoleGuide.Proofs.Serving;
using RoleGuide.Proofs.Slots;

// dotnet run --project tests/RoleGuide.Proofs -- hostile SEED PART     hostile documents; of each PART documents one is tried
// dotnet run --project tests/RoleGuide.Proofs -- show SEED NUMBER      the files of one document, and what becomes of it
// dotnet run --project tests/RoleGuide.Proofs -- guards PART PARTS     every guard switched off in turn; of PARTS lots one
// dotnet run --project tests/RoleGuide.Proofs -- fuzz SEED SECONDS     mutated input for the readers
// dotnet run --project tests/RoleGuide.Proofs -- attack SEED           requests of strangers to a server of its own
// dotnet run --project tests/RoleGuide.Proofs -- specimen FOLDER       a small sound guide, for proofs that build it many times
Console.OutputEncoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
switch (args)
{
    case ["hostile", var seed, var part]:
        return HostileProof.Run(Number(seed), Number(part));
    case ["batch", var seed, var from, var step, var count]:
        return Batch.Run(new BatchPlan(Number(seed), Number(from), Number(step), Number(count)));
    case ["show", var seed, var number]:
        return Showing.Run(Number(seed), Number(number));
    case ["guards", var part, var parts]:
        return GuardProof.Run(Number(part), Number(parts));
    case ["guarded", var from, var step]:
        return GuardedRun.Tell(() => GuardedRun.Run(Number(from), Number(step)));
    case ["guarded-alone", var number]:
        return GuardedRun.Tell(() => GuardedRun.RunAlone(Number(number)));
    case ["fuzz", var seed, var seconds]:
        return FuzzProof.Run(Repository.Root(), Number(seed), Number(seconds));
    case ["fuzz-run", var root, var place, var seed, var seconds]:
        return FuzzRun.Run(new FuzzPlan(root, place, Number(seed), Number(seconds)));
    case ["attack", var seed]:
        return await AttackProof.Run(Number(seed));
    case ["specimen", var folder]:
        Specimen.Write(folder);
        return 0;
    default:
        Console.Error.WriteLine("Expected hostile SEED PART, show SEED NUMBER, guards PART PARTS, fuzz SEED SECONDS, attack SEED or specimen FOLDER.");
        return 2;
}

static int Number(string word) => int.Parse(word, CultureInfo.InvariantCulture);
