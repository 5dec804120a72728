using Cooperation.Contracts.Agreements;
using Cooperation.Reviews.Data;
using Cooperation.Reviews.Reactions;
using Cooperation.Reviews.Tests.Builders;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Reviews.Tests.Data;

/// <summary>What is heard of priority activities counts in the year in whose plan they stand.</summary>
public sealed class ActivityFactsTests(ReviewsService reviews) : IClassFixture<ReviewsService>
{
    [Fact]
    public async Task An_activity_counts_in_the_year_to_which_it_was_carried_over_and_a_draft_does_not()
    {
        await using var db = reviews.Context();
        var agreed = Changed("AC-KH-2018-000001");
        var carried = Changed("AC-KH-2018-000002") with { Year = 2019, CarriedOver = 1 };
        var draft = Changed("AC-KH-2018-000003") with { Status = new("draft") };
        await new RecordActivityFactsWhenActivityChanged(db).ApplyAsync(
            [.. new[] { agreed, carried, draft }.Select(state => Facts.Heard(state.ActivityId, state.Version, state))],
            TestContext.Current.CancellationToken
        );

        var facts = await reviews
            .Context()
            .Set<CurrentFact>()
            .Where(fact => fact.Type == "activity" && fact.Counts)
            .OrderBy(fact => fact.Reference)
            .ToListAsync(TestContext.Current.CancellationToken);
        facts
            .Select(fact => (fact.Reference, fact.Year, fact.Kind, fact.Agency))
            .ShouldBe([("AC-KH-2018-000001", 2018, "KH-2005", "BDBP"), ("AC-KH-2018-000002", 2019, "KH-2005", "BDBP")]);
    }

    internal static ActivityChanged Changed(string reference) =>
        new()
        {
            ActivityId = Guid.CreateVersion7(),
            Version = 1,
            Reference = new(reference),
            Instrument = new("KH-2005"),
            Partner = new("KH"),
            Year = 2018,
            FirstYear = 2018,
            Status = new("agreed"),
            Agency = new("BDBP"),
            DueOn = new(2018, 9, 30),
            Evidence = [],
        };
}
