using Cooperation.Reviews.Domain.Statements;

namespace Cooperation.Reviews.Tests.Domain;

/// <summary>The life of a statement, pair by pair.</summary>
public sealed class StatementLifeTests
{
    private static readonly Dictionary<(string Status, string Step), string> Open = new()
    {
        [("draft", "freeze")] = "frozen",
        [("frozen", "freeze")] = "frozen",
        [("returned", "freeze")] = "frozen",
        [("frozen", "approval")] = "approved",
        [("frozen", "return")] = "returned",
        [("approved", "return")] = "returned",
        [("approved", "sending")] = "sent",
        [("sent", "correction")] = "draft",
        [("draft", "withdrawal")] = "withdrawn",
        [("frozen", "withdrawal")] = "withdrawn",
        [("returned", "withdrawal")] = "withdrawn",
    };

    public static TheoryData<string, string> Pairs()
    {
        var pairs = new TheoryData<string, string>();
        foreach (var status in StatementStatus.All)
        {
            foreach (var step in StatementSteps.All)
            {
                pairs.Add(status, step);
            }
        }

        return pairs;
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Every_step_at_every_status(string status, string step)
    {
        StatementLife.After(status, step).ShouldBe(Open.GetValueOrDefault((status, step)));
        StatementLife.OpenAt(status).Contains(step).ShouldBe(Open.ContainsKey((status, step)));
    }
}
