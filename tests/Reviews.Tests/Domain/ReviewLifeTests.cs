using Cooperation.Reviews.Domain.AnnualReviews;

namespace Cooperation.Reviews.Tests.Domain;

/// <summary>The life of a review, pair by pair.</summary>
public sealed class ReviewLifeTests
{
    private static readonly Dictionary<(string Status, string Step), string> Open = new()
    {
        [("draft", "freeze")] = "frozen",
        [("frozen", "freeze")] = "frozen",
        [("returned", "freeze")] = "frozen",
        [("draft", "commentary")] = "draft",
        [("frozen", "commentary")] = "frozen",
        [("returned", "commentary")] = "returned",
        [("frozen", "submission")] = "submitted",
        [("returned", "submission")] = "submitted",
        [("submitted", "approval")] = "approved",
        [("submitted", "return")] = "returned",
        [("approved", "return")] = "returned",
        [("approved", "publication")] = "published",
        [("published", "correction")] = "draft",
        [("draft", "dropping")] = "dropped",
        [("frozen", "dropping")] = "dropped",
        [("returned", "dropping")] = "dropped",
    };

    public static TheoryData<string, string> Pairs()
    {
        var pairs = new TheoryData<string, string>();
        foreach (var status in ReviewStatus.All)
        {
            foreach (var step in ReviewSteps.All)
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
        ReviewLife.After(status, step).ShouldBe(Open.GetValueOrDefault((status, step)));
        ReviewLife.OpenAt(status).Contains(step).ShouldBe(Open.ContainsKey((status, step)));
    }
}
