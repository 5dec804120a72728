using System.Runtime.CompilerServices;

namespace Cooperation.Contracts.Tests;

/// <summary>
/// A change of a message's shape shows in a diff: each message has an approved sample. To approve a change, run the tests with
/// <c>APPROVE_CONTRACTS=1</c> and commit what it wrote.
/// </summary>
public sealed class ContractSnapshotTests
{
    public static TheoryData<Type> Messages => [.. Contract.Messages];

    [Theory]
    [MemberData(nameof(Messages))]
    public void A_message_has_the_shape_that_was_approved(Type message)
    {
        var approved = Path.Combine(SamplesFolder(), $"{message.Namespace!.Split('.')[^1]}.{message.Name}.json");
        var sample = Contract.SampleOf(message);
        if (Environment.GetEnvironmentVariable("APPROVE_CONTRACTS") == "1")
        {
            File.WriteAllText(approved, sample);
        }

        File.Exists(approved).ShouldBeTrue($"{message.Name} has no approved sample");
        sample.ShouldBe(File.ReadAllText(approved));
    }

    [Fact]
    public void No_sample_is_left_of_a_message_that_is_gone()
    {
        var names = Contract.Messages.Select(message => $"{message.Namespace!.Split('.')[^1]}.{message.Name}.json");
        Directory.GetFiles(SamplesFolder(), "*.json").Select(Path.GetFileName).ShouldBe(names, ignoreOrder: true);
    }

    private static string SamplesFolder([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "Samples");
}
