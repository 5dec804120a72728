using System.Net;
using System.Text.Json.Nodes;
using Cooperation.Reviews.Tests.Builders;
using Cooperation.Tests.Support.Services;
using static Cooperation.Reviews.Tests.Builders.Reviewing;

namespace Cooperation.Reviews.Tests.Features;

/// <summary>/api/reviews/changes: what changed for a planner since last week, and no more than he finds on the pages.</summary>
public sealed class ChangesTests(ReviewsService reviews) : IClassFixture<ReviewsService>, IAsyncLifetime
{
    private const string Changes = "/api/reviews/changes";

    private static readonly TestAccount Keeper = new("planner", "BNG", "BNG-LS") { At = Planner.At, Name = "Phan Thu Hà" };

    public async ValueTask InitializeAsync()
    {
        await reviews.ForgetAsync();
        await reviews.ExecuteAsync("truncate reviews.marks");
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Figures_that_moved_stand_by_partner_beside_the_week_before()
    {
        var now = Planner.At!.Value;
        await using (var db = reviews.Context())
        {
            (string Partner, int DaysAgo)[] dated = [("KH", 1), ("KH", 6), ("KH", 9), ("LA", 3), ("KH", 30)];
            await db.ApplyAsync([
                .. dated
                    .Select(one =>
                        Facts.Received(
                            Facts.Changed(Guid.CreateVersion7(), 1) with
                            {
                                Partner = new(one.Partner),
                                ReceivedOrSentAt = now.AddDays(-one.DaysAgo),
                            }
                        )
                    )
                    .OrderBy(state => state.SubjectId, StringComparer.Ordinal),
            ]);
        }

        var figures = (await reviews.ReadAsync(Outsider, Changes))["figures"]!.AsArray();
        figures
            .Select(figure => ((string?)figure!["code"], (string?)figure["partner"], (int)figure["count"]!, (int)figure["before"]!))
            .ShouldBe([("exchanges", "KH", 2, 1), ("exchanges", "LA", 1, 0)]);
    }

    [Fact]
    public async Task Steps_are_told_to_whom_the_record_is_open()
    {
        await reviews.InstrumentAsync("KH-5001");
        var inHand = await reviews.BegunAsync("KH-5001");
        var published = await reviews.PublishedAsync("KH-5001", 2017);
        await reviews.TakenAsync(published, "correction", new() { ["reason"] = "Sai" });
        var mine = await StepsAsync(Planner, inHand, published);
        mine.ShouldContain(((string?)inHand["reference"], "begun"));
        mine.ShouldContain(((string?)published["reference"], "correction"));
        (await StepsAsync(Partaker, inHand, published)).ShouldContain(((string?)inHand["reference"], "begun"));
        (await StepsAsync(Outsider, inHand, published)).ShouldBe([((string?)published["reference"], "publication")]);
    }

    [Fact]
    public async Task What_a_ministry_has_in_hand_for_outside_is_its_own()
    {
        var statement = await reviews.CreatedAsync(
            Keeper,
            "/api/reviews/statements",
            new JsonObject
            {
                ["asker"] = "Đại sứ quán một nước",
                ["askedOn"] = "2019-01-07",
                ["question"] = "Số nạn nhân",
                ["fromYear"] = 2018,
                ["toYear"] = 2018,
                ["tables"] = new JsonArray("personsBySex"),
            }
        );
        (await StepsAsync(Keeper, statement)).ShouldBe([((string?)statement["reference"], "begun")]);
        (await StepsAsync(Planner, statement)).ShouldBeEmpty();
        (await StepsAsync(Outsider, statement)).ShouldBeEmpty();
    }

    [Fact]
    public async Task They_are_for_planners()
    {
        (await reviews.StatusOfAsync(new("supervisor", "BNG", "BNG-LS"), Changes)).ShouldBe(HttpStatusCode.Forbidden);
        (await reviews.StatusOfAsync(new("centralDesk", "BCA", "CA-TW"), Changes)).ShouldBe(HttpStatusCode.Forbidden);
    }

    private async Task<IReadOnlyList<(string? Reference, string? What)>> StepsAsync(TestAccount by, params JsonNode[] records) =>
        [
            .. (await reviews.ReadAsync(by, Changes))["steps"]!
                .AsArray()
                .Select(step => ((string?)step!["reference"], (string?)step["what"]))
                .Where(step => records.Any(record => (string?)record["reference"] == step.Item1)),
        ];
}
