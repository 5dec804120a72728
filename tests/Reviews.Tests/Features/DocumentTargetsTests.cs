using System.Text.Json.Nodes;
using Cooperation.Contracts.Agreements;
using Cooperation.Reviews.Reactions;
using Cooperation.Reviews.Tests.Builders;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Reviews.Tests.Features;

/// <summary>T5a and T5b with numbers counted by hand: which documents were reviewed on schedule with a plan for what follows, and which new ones are carried out.</summary>
public sealed class DocumentTargetsTests(ReviewsService reviews) : IClassFixture<ReviewsService>, IAsyncLifetime
{
    private static readonly TestAccount Planner = new("planner", "BCA", "CA-VP130") { At = new(2018, 12, 20, 0, 0, 0, TimeSpan.Zero) };

    public async ValueTask InitializeAsync() => await reviews.ForgetAsync();

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task A_document_counts_once_and_is_there_when_every_review_of_the_year_was_held_in_time_with_a_plan()
    {
        await InstrumentsAsync([
            .. new[] { "KH-2005", "LA-2010", "CN-2010", "GB-2018", "MY-2015", "LA-2011", "CN-2011" }.Select(code =>
                Instrument(code, "inForce")
            ),
            Instrument("TH-2008", "underReview"),
            Instrument("KH-1999", "ended"),
        ]);
        await ReviewsAsync(
            // Both in time with a plan: one document.
            Held("KH-2005", "annualConference", held: new(2018, 12, 1), adopted: new(2018, 12, 2)),
            Held("KH-2005", "tenYear", held: new(2018, 11, 1), adopted: new(2018, 12, 2)),
            // Held without a plan; held after its day; held in time, and its summation not at all.
            Held("LA-2010", "annualConference", held: new(2018, 6, 1), due: new(2018, 6, 30)),
            Held("CN-2010", "annualConference", held: new(2018, 7, 1), adopted: new(2018, 8, 1), due: new(2018, 6, 30)),
            Held("TH-2008", "annualConference", held: new(2018, 6, 1), adopted: new(2018, 8, 1), due: new(2018, 6, 30)),
            Held("TH-2008", "tenYear", due: new(2018, 6, 30)),
            // There is time until the end of the year: not held yet, or held and the plan to be adopted.
            Held("LA-2011", "annualConference"),
            Held("CN-2011", "annualConference", held: new(2018, 12, 10)),
            // None of these falls due: out of turn, of another year, dropped, of an instrument that has ended.
            Held("GB-2018", "adHoc"),
            Held("GB-2018", "annualConference", due: new(2019, 12, 31)),
            Held("MY-2015", "annualConference") with
            {
                Status = new("dropped"),
            },
            Held("KH-1999", "annualConference")
        );

        var target = await reviews.ReadAsync(Planner, "/api/reviews/targets/T5a?year=2018");

        Of(target).ShouldBe((1, 6, 2, 3));
        target["value"]!.GetValue<decimal>().ShouldBe(16.66m);
        target["isReached"]!.GetValue<bool>().ShouldBeFalse();
        await OpensToAsync(target, "numerator", "KH-2005");
        await OpensToAsync(target, "missing", "CN-2010", "LA-2010", "TH-2008");
        await OpensToAsync(target, "withinLimit", "CN-2011", "LA-2011");
        await OpensToAsync(target, "heldLate", "CN-2010");
        await OpensToAsync(target, "withoutPlan", "CN-2011", "LA-2010");
        var later = await reviews.ReadAsync(
            Planner with
            {
                At = new(2018, 12, 31, 17, 0, 0, TimeSpan.Zero),
            },
            "/api/reviews/targets/T5a?year=2018"
        );
        Of(later).ShouldBe((1, 6, 0, 5));
        Of(await reviews.ReadAsync(Planner, "/api/reviews/targets/T5a?year=2018&partner=KH")).ShouldBe((1, 1, 0, 0));
    }

    [Fact]
    public async Task A_new_document_is_signed_and_has_a_plan_or_it_is_not_carried_out()
    {
        await InstrumentsAsync([
            Instrument("GB-2018", "signed", new(2018, 11, 21)),
            Instrument("MY-2018", "negotiating", signed: null),
            // An amendment is no new document, and that of 2017 is one of another year.
            Instrument("KH-2018", "signed", new(2018, 9, 1)) with
            {
                Amends = new("KH-2005"),
                PlanAdoptedOn = new(2018, 9, 2),
            },
            Instrument("LA-2017", "inForce", new(2017, 9, 1)) with
            {
                PlanAdoptedOn = new(2018, 9, 2),
            },
        ]);

        var target = await reviews.ReadAsync(Planner, "/api/reviews/targets/T5b?year=2018");

        Of(target).ShouldBe((0, 1, 1, 0));
        (target["value"]!.GetValue<decimal>(), target["isReached"]!.GetValue<bool>()).ShouldBe((0m, false));
        target["goal"]!.ToJsonString().ShouldBe("""{"operator":"atLeast","value":1,"unit":"documents"}""");
        await OpensToAsync(target, "withinLimit", "GB-2018");

        await InstrumentsAsync([Instrument("GB-2018", "signed", new(2018, 11, 21), version: 2) with { PlanAdoptedOn = new(2018, 12, 10) }]);
        var carried = await reviews.ReadAsync(Planner, "/api/reviews/targets/T5b?year=2018");
        (Of(carried), carried["isReached"]!.GetValue<bool>()).ShouldBe(((1, 1, 0, 0), true));
        // Of a year without any nothing was reached either.
        (await reviews.ReadAsync(Planner, "/api/reviews/targets/T5b?year=2016"))["isReached"]!
            .GetValue<bool>()
            .ShouldBeFalse();
    }

    private async Task OpensToAsync(JsonNode target, string of, params string[] codes)
    {
        var records = await reviews.ReadAsync(Planner, $"{target["records"]!.GetValue<string>()}&of={of}");
        records["items"]!.AsArray().Select(record => record!.Reference()).ShouldBe(codes);
    }

    private static (int, int, int, int) Of(JsonNode target) =>
        ((int)target["numerator"]!, (int)target["denominator"]!, (int)target["withinLimit"]!, (int)target["missing"]!);

    private async Task InstrumentsAsync(InstrumentChanged[] states)
    {
        await using var db = reviews.Context();
        await new RecordInstrumentFactsWhenInstrumentChanged(db).ApplyAsync(
            [.. states.Select(state => Facts.Heard(state.InstrumentId, state.Version, state))],
            TestContext.Current.CancellationToken
        );
    }

    private async Task ReviewsAsync(params ReviewHeld[] states)
    {
        await using var db = reviews.Context();
        await new RecordReviewFactsWhenReviewHeld(db).ApplyAsync(
            [.. states.Select(state => Facts.Heard(state.ReviewId, state.Version, state))],
            TestContext.Current.CancellationToken
        );
    }

    private static InstrumentChanged Instrument(string code, string status, DateOnly? signed = null, long version = 1) =>
        new()
        {
            // The same one at each version.
            InstrumentId = new(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(code)).AsSpan(0, 16)),
            Version = version,
            Instrument = new(code),
            Partner = new(code[..2]),
            Kind = new("treaty"),
            Status = new(status),
            StatusSince = signed ?? new(2010, 1, 1),
            LeadAgency = new("BCA"),
            TakingPart = [],
            SignedOn = status == "negotiating" ? null : signed ?? new(2010, 1, 1),
            AmendedBy = [],
        };

    private static ReviewHeld Held(string instrument, string kind, DateOnly? held = null, DateOnly? adopted = null, DateOnly? due = null) =>
        new()
        {
            ReviewId = Guid.CreateVersion7(),
            Version = 1,
            Instrument = new(instrument),
            Partner = new(instrument[..2]),
            Kind = new(kind),
            Status = new(held is null ? "due" : "held"),
            Agency = new("BCA"),
            FromYear = 2018,
            ToYear = 2018,
            DueOn = due ?? new(2018, 12, 31),
            HeldOn = held,
            FollowUpAdoptedOn = adopted,
        };
}
