using System.Net;
using Cooperation.Contracts;
using Cooperation.Contracts.Agreements;
using Cooperation.Contracts.Hotline;
using Cooperation.Contracts.Meetings;
using Cooperation.Contracts.Repatriation;
using Cooperation.Reviews.Reactions;
using Cooperation.Reviews.Tests.Builders;
using Cooperation.Reviews.Tests.Data;
using Cooperation.Tests.Support.Services;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Reviews.Tests.Features;

/// <summary>Every figure of the catalogue over a world so small that its numbers are counted by hand, each measure in the order of the figure.</summary>
public sealed class FiguresOfASmallWorldTests(ReviewsService reviews) : IClassFixture<ReviewsService>, IAsyncLifetime
{
    // Seven in the morning of 31 December 2018 in Viet Nam.
    private static readonly DateTimeOffset Now = new(2018, 12, 31, 0, 0, 0, TimeSpan.Zero);
    private static readonly TestAccount Planner = new("planner", "BCA", "CA-VP130") { At = Now };

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        // Once for all tests here: none of them writes.
        await using var db = reviews.Context();
        if (await db.CurrentFacts.AnyAsync(Cancelled))
        {
            return;
        }

        await db.ApplyAsync([.. Exchanges().Select((exchange, place) => Facts.Received(Numbered(exchange, place)))]);
        await new RecordPersonFactsWhenPersonChanged(db).ApplyAsync(
            [.. Persons().Select(state => Facts.Heard(state.PersonId, 1, state))],
            Cancelled
        );
        await new RecordCaseFactsWhenCaseChanged(db).ApplyAsync(
            [.. Cases().Select(state => Facts.Heard(state.CaseId, 1, state))],
            Cancelled
        );
        await new RecordHandoverFactsWhenHandoverChanged(db).ApplyAsync(
            [.. Handovers().Select(state => Facts.Heard(state.HandoverId, 1, state))],
            Cancelled
        );
        await new RecordInstrumentFactsWhenInstrumentChanged(db).ApplyAsync(
            [.. Instruments().Select(state => Facts.Heard(state.InstrumentId, 1, state))],
            Cancelled
        );
        await new RecordReviewFactsWhenReviewHeld(db).ApplyAsync(
            [.. Reviews().Select(state => Facts.Heard(state.ReviewId, 1, state))],
            Cancelled
        );
        await new RecordActivityFactsWhenActivityChanged(db).ApplyAsync(
            [.. Activities().Select(state => Facts.Heard(state.ActivityId, 1, state))],
            Cancelled
        );
        await new RecordProjectFactsWhenProjectChanged(db).ApplyAsync(
            [.. Projects().Select(state => Facts.Heard(state.ProjectId, 1, state))],
            Cancelled
        );
        await new RecordMeetingFactsWhenMeetingChanged(db).ApplyAsync(
            [.. Meetings().Select(state => Facts.Heard(state.MeetingId, 1, state))],
            Cancelled
        );
        await new RecordDelegationFactsWhenDelegationChanged(db).ApplyAsync(
            [.. Delegations().Select(state => Facts.Heard(state.DelegationId, 1, state))],
            Cancelled
        );
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Theory]
    // Three exchanges: all, closed, handled, without action, investigations, returns, arrests said, arrests, rescues said, rescued.
    [InlineData("outcomes", "[3,2,1,1,1,1,1,2,0,null]")]
    // With signs, without, not classified.
    [InlineData("signs-of-crime", "[3,1,1,1]")]
    // Two incoming, both classified after 1 and 3 hours.
    [InlineData("classification-times", "[2,2,2,2.8]")]
    // Logged after 0, 30 and 0 hours.
    [InlineData("late-entries", "[3,1,0]")]
    // Verified, waiting; how many checks, how many without result.
    [InlineData("verifications", "[3,2,1,3,1]")]
    // One open: for us, for them, for the other force, overdue.
    [InlineData("open-exchanges", "[1,0,1,0,0]")]
    [InlineData("overdue-answers", "[0,0,null,null]")]
    // Incoming and owed: in time, late, closed without, waiting, median of 4 and 50 hours.
    [InlineData("replies-by-urgency", "[2,1,1,0,0,27]")]
    [InlineData("offered-exchanges", "[1,0]")]
    [InlineData("recalled-exchanges", "[1,0]")]
    // With people, and how many.
    [InlineData("people-mentioned", "[3,2,5]")]
    // Closed after one day and three.
    [InlineData("closing-times", "[3,2,2,2.8]")]
    [InlineData("exchanges-by-medium", "[3,2,1]")]
    // Received in 2018: the first two persons and the fifth; the third came in January 2019, the fourth is abroad.
    [InlineData("received", "[3,1,2,1]")]
    [InlineData("identifications", "[5,3,0,1,1,1]")]
    [InlineData("age-bands", "[5,2,1,4]")]
    [InlineData("sexes", "[5,2,1]")]
    // Sexual, labour, organs, marriage, childbirth, begging, criminality, other, not known.
    [InlineData("exploitation", "[5,1,1,0,0,0,0,0,0,4]")]
    // Not offered, offered, accepted, declined, withdrawn, ever.
    [InlineData("support", "[5,3,0,1,0,1,2]")]
    // Asked, granted, refused, denied, ended (one of them by its day), ever.
    [InlineData("protection", "[5,1,0,0,0,2,2]")]
    // Home only: received after 2, 10, 20 and 302 days.
    [InlineData("return-times", "[5,4,15,217.4]")]
    // Received in 2018: decided after 5 days, before the reception, and not yet.
    [InlineData("identification-times", "[3,2,2.5,4.5]")]
    // With the limit: kept, late, running.
    [InlineData("deadline-travel-paper", "[3,1,1,1]")]
    [InlineData("deadline-first-information", "[1,0,1,0]")]
    [InlineData("deadline-identification", "[0,0,0,0]")]
    [InlineData("re-trafficked", "[1,1]")]
    // Not received, received, closed.
    [InlineData("persons-by-mission", "[5,1,4,1]")]
    [InlineData("person-outcomes", "[1,0]")]
    [InlineData("identities-awaited", "[1,1]")]
    // Taken over: supported, settled, followed up.
    [InlineData("referrals", "[2,2,1,1]")]
    [InlineData("identification-papers", "[2,1,1]")]
    [InlineData("steps-overdue", "[1,1,10]")]
    // Open, with minors, with letters; persons, of them open, minors, letters.
    [InlineData("case-sizes", "[2,1,1,1,5,3,2,4]")]
    [InlineData("case-sources", "[2,1]")]
    [InlineData("open-cases", "[1,3]")]
    // Took place: with a difference, on the list, not come, not listed.
    [InlineData("handover-differences", "[1,1,9,2,1]")]
    [InlineData("handovers-cancelled", "[2,1,0]")]
    // In force: expiring, review overdue, unverified.
    [InlineData("instruments-in-force", "[2,1,1,1]")]
    [InlineData("negotiations", "[1,2,5]")]
    // Done, in time, late, dropped, carried over, with evidence.
    [InlineData("activities", "[4,2,1,2,1,1,1]")]
    [InlineData("activities-overdue", "[1,0]")]
    // Three, one with a report that is late, one extended.
    [InlineData("projects", "[3,1,1]")]
    // Four lines of two projects, two of them of what is under way; several currencies are not added up.
    [InlineData("project-money", "[4,2,null]")]
    // Held, postponed, cancelled, reported, decisions, action items.
    [InlineData("meetings-held", "[2,1,1,1,0,3,4]")]
    // With a head, proposed, approved, present.
    [InlineData("delegations", "[1,1,5,4,3]")]
    public async Task A_figure_counts_what_it_says(string code, string expected)
    {
        var table = await reviews.ReadAsync(Planner, $"/api/reviews/figures/{code}/table?year=2018");
        table["total"]!["values"]!.ToJsonString().ShouldBe(expected);
    }

    [Fact]
    public async Task Money_is_added_up_by_source_and_currency_and_opens_to_its_lines()
    {
        const string Money = "/api/reviews/figures/project-money";
        var table = await reviews.ReadAsync(Planner, $"{Money}/table?year=2018");
        table["lines"]!
            .AsArray()
            .Select(line => $"{string.Join(' ', line!["names"]!.AsArray())} {line["values"]!.ToJsonString()}")
            .ShouldBe([
                "Nhà tài trợ Ơ-rô [1,0,5000.5]",
                "Nhà tài trợ Đô la Mỹ [2,1,310000]",
                "Ngân sách trung ương Đồng Việt Nam [1,1,900000000]",
            ]);
        var donor = await reviews.ReadAsync(Planner, $"{Money}/table?year=2018&by=donor&currency=USD");
        donor["lines"]!.AsArray().Select(line => line!["values"]!.ToJsonString()).ShouldBe(["[1,1,300000]", "[1,0,10000]"]);
        var records = await reviews.ReadAsync(Planner, $"{Money}/records?year=2018&kind=donor&currency=USD");
        records["items"]!.AsArray().Select(record => (string)record!["reference"]!).ShouldBe(["PJ-2018-000001-2", "PJ-2018-000002-1"]);
    }

    [Fact]
    public async Task A_table_names_its_lines_and_shows_the_year_before()
    {
        var table = await reviews.ReadAsync(Planner, "/api/reviews/figures/received/table?year=2019&by=partner&by=gate");
        var line = table["lines"]!.AsArray().Single()!;
        line["names"]!.AsArray().Select(name => (string)name!).ShouldBe(["Căm-pu-chia", "Mộc Bài"]);
        ((long)line["values"]![0]!, (long)line["before"]!).ShouldBe((1, 3));
        ((long)table["total"]!["before"]!).ShouldBe(3);
        ((string)line["cell"]!).ShouldBe("partner=KH&year=2019&gate=CK-TN-MOCBAI");
        var records = await reviews.ReadAsync(Planner, $"/api/reviews/figures/received/records?{line["cell"]}");
        records["items"]!.AsArray().Select(record => record!.Reference()).ShouldBe(["P-2018-000003"]);
    }

    [Fact]
    public async Task Who_came_counts_in_the_month_and_quarter_of_the_reception()
    {
        var table = await reviews.ReadAsync(Planner, "/api/reviews/figures/referrals/table?year=2018&by=quarter&by=month");
        table["lines"]!.AsArray().Select(line => string.Join('/', line!["names"]!.AsArray())).ShouldBe(["1/3"]);
        var received = await reviews.ReadAsync(Planner, "/api/reviews/figures/received/table?year=2019&by=month");
        received["lines"]!.AsArray().Select(line => string.Join('/', line!["names"]!.AsArray())).ShouldBe(["1"]);
        var chart = await reviews.ReadAsync(Planner, "/api/reviews/figures/received/chart?year=2018");
        ((long)chart["lines"]![0]!["values"]![2]!).ShouldBe(3);
    }

    [Fact]
    public async Task What_is_planned_by_the_year_has_no_months()
    {
        var table = await reviews.ReadAsync(Planner, "/api/reviews/figures/activities/table?year=2018");
        (table["isOfYear"]!.GetValue<bool>(), table["hasMonths"]!.GetValue<bool>()).ShouldBe((true, false));
        using var client = reviews.ClientOf(Planner);
        using var chart = await client.GetAsync(new Uri("/api/reviews/figures/activities/chart?year=2018", UriKind.Relative), Cancelled);
        chart.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task What_is_of_no_year_has_none_before()
    {
        var table = await reviews.ReadAsync(Planner, "/api/reviews/figures/open-cases/table?year=2018");
        table["isOfYear"]!.GetValue<bool>().ShouldBeFalse();
        table["total"]!["before"].ShouldBeNull();
    }

    private static ExchangeChanged Numbered(ExchangeChanged exchange, int place) =>
        exchange with
        {
            Reference = new($"HL-KH-2018-{place + 1:d6}"),
        };

    private static IEnumerable<ExchangeChanged> Exchanges()
    {
        var at = Facts.Start;
        var incoming = Facts.Changed(Guid.CreateVersion7(), 1) with { AnswerExpected = true, AnswerDue = at.AddHours(48) };
        yield return incoming with
        {
            SignsOfCrime = true,
            ClassifiedAt = at.AddHours(1),
            AnsweredAt = at.AddHours(4),
            AnswerTimeliness = new("inTime"),
            ClosedAt = at.AddDays(1),
            WaitingFor = new("nobody"),
            Outcome = new("handled"),
            Arrests = 2,
            InvestigationOpened = true,
            RepatriationNeeded = true,
            Verifications = 2,
            PeopleMentioned = 4,
        };
        yield return incoming with
        {
            ExchangeId = Guid.CreateVersion7(),
            SignsOfCrime = false,
            ClassifiedAt = at.AddHours(3),
            LoggedAt = at.AddHours(30),
            AnsweredAt = at.AddHours(50),
            AnswerTimeliness = new("late"),
            ClosedAt = at.AddDays(3),
            WaitingFor = new("nobody"),
            Outcome = new("noAction"),
            PeopleMentioned = 1,
        };
        yield return Facts.Changed(Guid.CreateVersion7(), 1) with
        {
            Direction = new("outgoing"),
            Status = new("sent"),
            WaitingFor = new("them"),
            OfferedToDesk = new("CA-TN-PC02"),
            RecalledAt = at.AddHours(1),
            Verifications = 1,
            VerificationsOpen = 1,
        };
        // A draft counts in no figure.
        yield return Facts.Changed(Guid.CreateVersion7(), 1) with
        {
            Status = new("drafted"),
            SignsOfCrime = true,
            PeopleMentioned = 9,
        };
    }

    private static IEnumerable<PersonChanged> Persons()
    {
        var at = Facts.Start;
        var gate = new Code("CK-TN-MOCBAI");
        yield return PersonFactsTests.Changed("P-2018-000001", "closed") with
        {
            Identification = new("victim"),
            IdentifiedAt = at.AddDays(15),
            IdentificationPaper = new("districtPolice"),
            Appealed = true,
            Support = new("accepted"),
            SupportedAt = at.AddDays(12),
            Protection = new("ended"),
            ProtectedOn = new(2018, 4, 1),
            Exploitation = [new("sexual"), new("forcedLabour")],
            Mission = new("KH-PNH"),
            Gate = gate,
            ReceivedAt = at.AddDays(10),
            ReferredAt = at.AddDays(20),
            Province = new("72"),
            ClosedAt = at.AddDays(90),
            Outcome = new("settled"),
            Deadlines = [Limit("travelPaper", at.AddDays(7), at.AddDays(7)), Limit("firstInformation", at.AddDays(3), at.AddDays(4))],
        };
        yield return PersonFactsTests.Changed("P-2018-000002", "referred") with
        {
            Identification = new("notVictim"),
            IdentifiedAt = at.AddDays(5),
            IdentificationPaper = new("rescueAgency"),
            Support = new("withdrawn"),
            SupportedAt = at.AddDays(21),
            Sex = new("male"),
            AgeBand = new("from16to17"),
            Minor = true,
            Gate = gate,
            ReceivedAt = at.AddDays(20),
            ReferredAt = at.AddDays(25),
            Province = new("72"),
            // Begun anew and late: the last one counts.
            Deadlines =
            [
                Limit("travelPaper", at.AddDays(7), at.AddDays(7)),
                Limit("travelPaper", at.AddDays(14), at.AddDays(15)) with
                {
                    StartedAt = at.AddDays(7),
                },
            ],
        };
        yield return PersonFactsTests.Changed("P-2018-000003", "received") with
        {
            Gate = gate,
            ReceivedAt = at.AddDays(302),
            Protection = new("asked"),
            Exploitation = [new("unknown")],
        };
        yield return PersonFactsTests.Changed("P-2018-000005", "received") with
        {
            Gate = gate,
            ReceivedAt = at.AddDays(2),
            Protection = new("granted"),
            ProtectedOn = new(2018, 5, 1),
            ProtectedUntil = new(2018, 12, 30),
        };
        yield return PersonFactsTests.Changed("P-2018-000004", "reported") with
        {
            Episode = 2,
            AgeBand = new("under16"),
            Minor = true,
            Accompanying = true,
            IdentityHeldBy = new("BP-TN-MOCBAI"),
            NextStepDue = Now.AddDays(-10),
            Deadlines = [Limit("travelPaper", Now.AddHours(1), done: null)],
        };
    }

    private static Deadline Limit(string clock, DateTimeOffset due, DateTimeOffset? done) =>
        new()
        {
            Clock = new(clock),
            Agency = new("BNG"),
            StartedAt = Facts.Start,
            Due = due,
            DoneAt = done,
        };

    private static IEnumerable<CaseChanged> Cases()
    {
        yield return CaseFactsTests.Changed("RC-KH-2018-000001", "rescued") with
        {
            ExchangeId = Guid.CreateVersion7(),
            Persons = 4,
            PersonsOpen = 3,
            Minors = 2,
            LettersUnanswered = 4,
        };
        yield return CaseFactsTests.Changed("RC-KH-2018-000002", "selfReturned") with
        {
            Persons = 1,
            Status = new("closed"),
            ClosedAt = Facts.Start.AddDays(30),
        };
        yield return CaseFactsTests.Changed("RC-KH-2018-000003", "rescued") with
        {
            Status = new("merged"),
            Persons = 7,
        };
    }

    private static IEnumerable<HandoverChanged> Handovers()
    {
        yield return HandoverFactsTests.Changed(1, "arrived", persons: 9) with
        {
            ArrivedAt = Facts.Start,
            Arrived = 8,
            Unlisted = 1,
            Differences = [new() { Of = new("ill"), Count = 2 }],
        };
        yield return HandoverFactsTests.Changed(2, "cancelled", persons: 3) with
        {
            CancelledAt = Facts.Start,
        };
    }

    private static IEnumerable<InstrumentChanged> Instruments()
    {
        yield return InstrumentFactsTests.Changed("KH-2005", "inForce") with
        {
            SignedOn = new(2005, 10, 10),
            Unverified = true,
        };
        yield return InstrumentFactsTests.Changed("TH-2008", "underReview") with
        {
            Partner = new("TH"),
            SignedOn = new(2008, 3, 24),
            ExpiresOn = new(2019, 6, 30),
        };
        yield return InstrumentFactsTests.Changed("MY-2019", "negotiating") with
        {
            Partner = new("MY"),
            Rounds = 2,
            OpenPoints = 5,
        };
        yield return InstrumentFactsTests.Changed("LA-1999", "ended") with
        {
            Partner = new("LA"),
            SignedOn = new(1999, 1, 1),
        };
    }

    private static IEnumerable<ReviewHeld> Reviews()
    {
        var overdue = new ReviewHeld
        {
            ReviewId = Guid.CreateVersion7(),
            Version = 1,
            Instrument = new("KH-2005"),
            Partner = new("KH"),
            Kind = new("annualConference"),
            Status = new("due"),
            Agency = new("BCA"),
            FromYear = 2018,
            ToYear = 2018,
            DueOn = new(2018, 10, 1),
        };
        yield return overdue;
        yield return overdue with
        {
            ReviewId = Guid.CreateVersion7(),
            Status = new("held"),
            HeldOn = new(2018, 9, 1),
        };
        yield return overdue with
        {
            ReviewId = Guid.CreateVersion7(),
            Instrument = new("TH-2008"),
            DueOn = new(2018, 12, 31),
        };
    }

    private static IEnumerable<ProjectChanged> Projects()
    {
        var running = new ProjectChanged
        {
            ProjectId = Guid.CreateVersion7(Facts.Start),
            Version = 1,
            Reference = new("PJ-2018-000001"),
            Status = new("running"),
            Agency = new("BCA"),
            Partners = [new("KH")],
            Donors = [new("IOM")],
            ProposedOn = new(2018, 2, 1),
            StartsOn = new(2018, 4, 1),
            EndsOn = new(2019, 12, 31),
            Extensions = 1,
            Budget = [Money("stateBudget", null, "VND", 900_000_000), Money("donor", "IOM", "USD", 300_000)],
            ReportsDue = 2,
            NextReportDue = new(2018, 12, 1),
        };
        yield return running;
        yield return running with
        {
            ProjectId = Guid.CreateVersion7(Facts.Start),
            Reference = new("PJ-2018-000002"),
            Status = new("proposed"),
            Extensions = 0,
            Budget = [Money("donor", "UNODC", "USD", 10_000), Money("donor", "IOM", "EUR", 5_000.5m)],
        };
        // Dropped: its money does not count.
        yield return running with
        {
            ProjectId = Guid.CreateVersion7(Facts.Start),
            Reference = new("PJ-2018-000003"),
            Status = new("dropped"),
            Extensions = 0,
        };
    }

    private static Funding Money(string source, string? donor, string currency, decimal amount) =>
        new()
        {
            Source = new(source),
            Donor = donor is null ? null : new Code(donor),
            Currency = new(currency),
            Amount = amount,
        };

    private static IEnumerable<ActivityChanged> Activities()
    {
        yield return ActivityFactsTests.Changed("AC-KH-2018-000001") with
        {
            Status = new("done"),
            DoneOn = new(2018, 9, 30),
            Evidence = [new() { Of = new("exchange"), Count = 2 }],
        };
        yield return ActivityFactsTests.Changed("AC-KH-2018-000002") with
        {
            Status = new("done"),
            DoneOn = new(2018, 10, 1),
            CarriedOver = 1,
        };
        yield return ActivityFactsTests.Changed("AC-KH-2018-000003") with
        {
            Status = new("running"),
        };
        yield return ActivityFactsTests.Changed("AC-KH-2018-000004") with
        {
            Status = new("dropped"),
            DroppedOn = new(2018, 5, 1),
        };
        yield return ActivityFactsTests.Changed("AC-KH-2018-000005") with
        {
            Status = new("draft"),
        };
    }

    private static IEnumerable<MeetingChanged> Meetings()
    {
        yield return MeetingFactsTests.Changed("MT-COMMIT-2018-000001") with
        {
            Status = new("held"),
            Held = true,
            Postponements = 2,
            Decisions = 3,
            ActionItems = 4,
        };
        yield return MeetingFactsTests.Changed("MT-COMMIT-2018-000002") with
        {
            Status = new("cancelled"),
            CancelledAt = Facts.Start,
        };
    }

    private static IEnumerable<DelegationChanged> Delegations()
    {
        yield return new()
        {
            DelegationId = Guid.CreateVersion7(),
            Version = 1,
            MeetingId = Guid.CreateVersion7(),
            Meeting = new("MT-COMMIT-2018-000001"),
            Status = new("attended"),
            ApprovedOn = new(2018, 5, 1),
            HeadNamed = true,
            Agencies =
            [
                new()
                {
                    Agency = new("BCA"),
                    Proposed = 3,
                    Approved = 2,
                    Present = 2,
                },
                new()
                {
                    Agency = new("BNG"),
                    Proposed = 2,
                    Approved = 2,
                    Present = 1,
                },
            ],
        };
    }
}
