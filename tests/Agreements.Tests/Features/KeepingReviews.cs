using System.Net;
using System.Text.Json.Nodes;
using Cooperation.Agreements.Tests.Builders;
using Cooperation.Launcher.Processes;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Agreements.Tests.Features;

/// <summary>/api/agreements/reviews: what falls due, what Meetings proposes, what a planner confirms, what follows from it, and who sees it.</summary>
[Collection(OneService.Name)]
public sealed class KeepingReviews(AgreementsService service)
{
    private const string Reviews = "/api/agreements/reviews";

    [Fact]
    public async Task What_the_plan_says_is_due_in_2018_stands_in_the_calendar_with_its_host_and_is_unverified()
    {
        // Other tests plan reviews of their own: under Malaysia's instruments, and ad hoc ones.
        var due = (await service.AllOfAsync(Accounts.Planner, $"{Reviews}?year=2018"))
            .Where(row => row["kind"]!.GetValue<string>() != "adHoc")
            .ToList();
        due.Where(row => row["partner"]!.GetValue<string>() != "MY")
            .Select(row => $"{row["instrument"]} {row["kind"]} {row["host"]}")
            .ShouldBe(
                ["KH-2005 annualConference VN", "CN-2010 annualConference CN", "LA-2010 annualConference LA", "TH-2008 tenYear "],
                ignoreOrder: true
            );
        due.Single(row => row["instrument"]!.GetValue<string>() == "TH-2008")["fromYear"]!.GetValue<int>().ShouldBe(2008);
        var later = await service.AllOfAsync(Accounts.Planner, $"{Reviews}?year=2020");
        later
            .Where(row => row["partner"]!.GetValue<string>() != "MY")
            .Select(row => $"{row["instrument"]} {row["kind"]} {row["unverified"]}")
            .ShouldBe(["KH-2005 fiveYear true", "CN-2010 tenYear true", "LA-2010 tenYear true"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_conference_that_was_held_proposes_its_review_and_a_planner_confirms_it()
    {
        var code = await InstrumentAsync("MY-2018R");
        var review = await PlannedAsync(code, "annualConference", 2018, host: "VN");
        using (var empty = await PostAsync(Accounts.Planner, review, "holding", new() { ["withoutMeeting"] = true }))
        {
            (await empty.CodeAsync()).ShouldBe("agreements.review.held-when-unsaid");
            (await empty.FieldsAsync()).ShouldBe(["on"]);
        }

        (await NextReviewsToldAsync(code)).ShouldBe([null, "2018-12-31"]);
        var meeting = await HeldAsync(code, "annualConference", "2018-06-12");
        var proposed = await service.ReadUntilAsync(
            Accounts.Planner,
            $"{Reviews}/{review}",
            read => read["status"]!.GetValue<string>() == "proposed"
        );
        (proposed["meeting"]!.GetValue<string>(), proposed["heldOn"]!.GetValue<string>(), proposed["host"]!.GetValue<string>()).ShouldBe(
            (meeting, "2018-06-12", "MY")
        );
        var held = await TakenAsync(review, "holding", []);
        held["status"]!.GetValue<string>().ShouldBe("held");
        (await NextReviewsToldAsync(code)).ShouldBe([null, "2018-12-31", "2019-12-31"]);

        // The next of the cycle falls due, with the other side as host.
        var next = (await service.AllOfAsync(Accounts.Planner, $"{Reviews}?instrument={code}&status=due")).Single();
        (next["toYear"]!.GetValue<int>(), next["host"]!.GetValue<string>()).ShouldBe((2019, "VN"));
        using var again = await service.PostAsync(
            Accounts.Planner,
            $"/api/agreements/instruments/{code}/reviews",
            new JsonObject { ["kind"] = "annualConference", ["year"] = 2019 }
        );
        (await again.CodeAsync()).ShouldBe("agreements.review.review-there");

        var announced = await service.QueryAsync<string>(
            "select body ->> 'status' from messaging.log where name = 'agreements.review-held' and body ->> 'reviewId' = @id order by version",
            ("id", review)
        );
        announced.ShouldBe(["due", "proposed", "held"]);
    }

    [Fact]
    public async Task A_meeting_that_is_not_it_is_rejected_and_another_is_named()
    {
        var code = await InstrumentAsync("MY-2018S");
        var review = await PlannedAsync(code, "annualConference", 2018);
        await HeldAsync(code, "annualConference", "2018-03-01");
        await service.ReadUntilAsync(Accounts.Planner, $"{Reviews}/{review}", read => read["status"]!.GetValue<string>() == "proposed");
        await TakenAsync(review, "rejection", new() { ["note"] = "Họp cấp kỹ thuật" });
        using var unknown = await PostAsync(Accounts.Planner, review, "holding", new() { ["meeting"] = "MT-MY-2018-999999" });
        (await unknown.CodeAsync()).ShouldBe("agreements.review.meeting-unknown");
        var workshop = await HeldAsync(code, "workshop", "2018-05-02");
        await service.ReadUntilAsync(
            Accounts.Planner,
            $"{Reviews}/{review}",
            read => read["meetings"]!.AsArray().Any(m => m!["reference"]!.GetValue<string>() == workshop)
        );
        await TakenAsync(review, "holding", new() { ["meeting"] = workshop });
        (await service.ReadAsync(Accounts.Planner, $"{Reviews}/{review}"))["heldOn"]!.GetValue<string>().ShouldBe("2018-05-02");
    }

    [Fact]
    public async Task Concluded_without_a_plan_it_is_kept_and_named_then_drafts_are_adopted_and_the_instrument_is_carried_out()
    {
        var code = await InstrumentAsync("MY-2018T");
        var review = await PlannedAsync(code, "annualConference", 2018);
        await TakenAsync(review, "holding", new() { ["on"] = "2018-06-10", ["withoutMeeting"] = true });
        using (var early = await PostAsync(Accounts.Planner, review, "adoption", []))
        {
            (await early.CodeAsync()).ShouldBe("agreements.review.nothing-to-adopt");
        }

        using (var bad = await PostAsync(Accounts.Planner, review, "conclusions", Conclusions("2018-06-01", Row("2018-09-30"))))
        {
            (await bad.FieldsAsync()).ShouldBe(["on", "activities[0].due"], ignoreOrder: true);
        }

        var unreadable = Row("2018-09-30");
        (unreadable["due"], unreadable["owner"]) = ("cuối năm", "XXX");
        using (var bad = await PostAsync(Accounts.Planner, review, "conclusions", Conclusions("2018-06-01", unreadable)))
        {
            (await bad.FieldsAsync()).ShouldBe(["on", "activities[0].due", "activities[0].owner"], ignoreOrder: true);
        }

        await TakenAsync(review, "conclusions", Conclusions(on: null));
        Missing(await service.ReadAsync(Accounts.Planner, $"{Reviews}/{review}")).ShouldBe(["meeting", "followUpPlan"]);
        (await MissingInCalendarAsync(code)).ShouldBe(["meeting", "followUpPlan"]);
        await TakenAsync(review, "reopening", new() { ["reason"] = "Bổ sung kế hoạch" });
        await TakenAsync(review, "conclusions", Conclusions(null, Row("2019-03-31"), Row("2019-09-30")));
        var read = await service.ReadAsync(Accounts.Planner, $"{Reviews}/{review}");
        Missing(read).ShouldBe(["meeting", "adoption"]);
        (await MissingInCalendarAsync(code)).ShouldBe(["meeting", "adoption"]);
        read["followUps"]!.AsArray().Single()!.ToJsonString().ShouldBe("""{"status":"draft","count":2}""");
        read["proposals"]!.AsArray().Single()!["text"]!.GetValue<string>().ShouldBe("Bổ sung đầu mối");
        // Liaison desks of the partner read the review; what is proposed to amend, those who negotiate.
        var desk = await service.ReadAsync(Accounts.OfMocBai with { Partners = ["MY"] }, $"{Reviews}/{review}");
        (desk["proposals"]!.AsArray().Count, desk["amendmentsProposed"]!.GetValue<int>()).ShouldBe((0, 1));

        await TakenAsync(review, "adoption", new() { ["on"] = "2018-06-15" });
        Missing(await service.ReadAsync(Accounts.Planner, $"{Reviews}/{review}")).ShouldBe(["meeting"]);
        (await MissingInCalendarAsync(code)).ShouldBe(["meeting"]);
        (
            await service.AllOfAsync(Accounts.Planner, $"/api/agreements/activities?instrument={code}&year=2019&status=agreed")
        ).Count.ShouldBe(2);
        (await PlanAdoptedAsync(code)).ShouldBe("2018-06-15");
    }

    private async Task<IEnumerable<string>> MissingInCalendarAsync(string code) =>
        Missing(
            (await service.AllOfAsync(Accounts.Planner, $"{Reviews}?instrument={code}")).First(row =>
                row["toYear"]!.GetValue<int>() == 2018
            )
        );

    [Fact]
    public async Task A_state_of_a_meeting_older_than_the_one_known_proposes_nothing()
    {
        var code = await InstrumentAsync("MY-2018W");
        var review = await PlannedAsync(code, "annualConference", 2018);
        var meeting = Guid.CreateVersion7();
        await HeardAsync(meeting, 5, Meeting(meeting, code, "announced", "2018-09-01", isHeld: false));
        await HeardAsync(meeting, 4, Meeting(meeting, code, "held", "2018-03-01"));
        (await service.ReadAsync(Accounts.Planner, $"{Reviews}/{review}"))["status"]!.GetValue<string>().ShouldBe("due");
    }

    [Fact]
    public async Task A_conference_without_a_day_is_of_the_year_that_it_was_in_Viet_Nam_and_its_proposal_is_on_record()
    {
        var code = await InstrumentAsync("MY-2018X");
        var review = await PlannedAsync(code, "annualConference", 2018);
        var meeting = Guid.CreateVersion7();
        await HeardAsync(meeting, 1, Meeting(meeting, code, "held", day: null), "2017-12-31T18:00:00Z");
        (await service.ReadAsync(Accounts.Planner, $"{Reviews}/{review}"))["status"]!.GetValue<string>().ShouldBe("proposed");
        var onRecord = await service.QueryAsync<string>("select action from audit.entries where subject_id = @id", ("id", review));
        onRecord.ShouldContain("review.proposal");
    }

    [Fact]
    public async Task A_review_that_was_held_after_the_day_of_publication_is_left_and_the_plan_is_agreed()
    {
        var code = await InstrumentAsync("MY-2018Y");
        var review = await PlannedAsync(code, "annualConference", 2018);
        await TakenAsync(review, "holding", new() { ["on"] = "2018-06-10", ["withoutMeeting"] = true });
        await TakenAsync(review, "conclusions", Conclusions(null, Row("2019-03-31")));
        var id = Guid.CreateVersion7();
        await service.TellAsync(
            "reviews.adopt-follow-up-plan",
            id,
            new JsonObject
            {
                ["reviewId"] = id,
                ["reference"] = "RV-MY-2018-000002",
                ["instrument"] = code,
                ["year"] = 2019,
                ["publishedAt"] = "2018-06-01T09:00:00Z",
            }
        );
        (
            await Poll.UntilAsync(async _ => await AdoptedAsync(id), TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken)
        ).ShouldBeTrue("it is parked for one review that refuses");
        (await service.ReadAsync(Accounts.Planner, $"{Reviews}/{review}"))["followUpAdoptedOn"].ShouldBeNull();
        (
            await service.AllOfAsync(Accounts.Planner, $"/api/agreements/activities?instrument={code}&year=2019&status=agreed")
        ).Count.ShouldBe(1);
        (await PlanAdoptedAsync(code)).ShouldBe("2018-06-01");
    }

    [Fact]
    public async Task An_instrument_whose_activities_were_agreed_before_it_kept_the_day_of_its_plan_is_given_it_and_tells_so()
    {
        var code = await InstrumentAsync("MY-2018Z");
        await service.CreatedAsync(
            Accounts.Planner,
            "/api/agreements/activities",
            new JsonObject
            {
                ["title"] = "Tập huấn chung",
                ["due"] = "2018-12-31",
                ["instrument"] = code,
                ["year"] = 2018,
            }
        );
        await service.QueryAsync<Guid>(
            "update agreements.instruments set plan_adopted_on = null where code = @code returning id",
            ("code", code)
        );
        await service.QueryAsync<int>(
            "update agreements.timeline set at = '2018-02-28T18:00:00Z' where what = 'agreed' and activity_id in (select id from agreements.activities where instrument = @code) returning number",
            ("code", code)
        );
        await service.RunCommandAsync(["migrate"]);
        (await PlanAdoptedAsync(code)).ShouldBe("2018-03-01");
        var before = await service.QueryAsync<long>("select version from agreements.instruments where code = @code", ("code", code));
        await service.RunCommandAsync(["migrate"]);
        (await service.QueryAsync<long>("select version from agreements.instruments where code = @code", ("code", code))).ShouldBe(before);
    }

    [Fact]
    public async Task A_published_annual_review_adopts_the_drafts_once()
    {
        var code = await InstrumentAsync("MY-2018U");
        var review = await PlannedAsync(code, "annualConference", 2018);
        await TakenAsync(review, "holding", new() { ["on"] = "2018-06-10", ["withoutMeeting"] = true });
        await TakenAsync(review, "conclusions", Conclusions(null, Row("2019-03-31")));
        var id = Guid.CreateVersion7();
        JsonObject published = new()
        {
            ["reviewId"] = id,
            ["reference"] = "RV-MY-2018-000001",
            ["instrument"] = code,
            ["year"] = 2019,
            ["publishedAt"] = "2018-06-15T09:00:00Z",
        };
        await service.TellAsync("reviews.adopt-follow-up-plan", id, published);
        var adopted = await service.ReadUntilAsync(Accounts.Planner, $"{Reviews}/{review}", read => read["followUpAdoptedOn"] is not null);
        adopted["followUpAdoptedOn"]!.GetValue<string>().ShouldBe("2018-06-15");
        // Asked again, as another message, it is done already.
        await service.TellAsync("reviews.adopt-follow-up-plan", id, published);
        var draft = await service.CreatedAsync(
            Accounts.Planner,
            "/api/agreements/activities",
            new JsonObject(Row("2019-05-31").ToDictionary(field => field.Key, field => field.Value?.DeepClone()))
            {
                ["instrument"] = code,
                ["year"] = 2019,
                ["draft"] = true,
            }
        );
        var other = Guid.CreateVersion7();
        var later = (JsonObject)published.DeepClone();
        (later["reviewId"], later["instrument"], later["year"]) = (other, "KH-1900", 2019);
        await service.TellAsync("reviews.adopt-follow-up-plan", other, later);
        var isThrough = await Poll.UntilAsync(
            async _ => await AdoptedAsync(other),
            TimeSpan.FromSeconds(30),
            TestContext.Current.CancellationToken
        );
        isThrough.ShouldBeTrue();
        (await service.ReadAsync(Accounts.Planner, $"/api/agreements/activities/{draft.Reference()}"))["status"]!
            .GetValue<string>()
            .ShouldBe("draft");
    }

    [Fact]
    public async Task The_lead_agency_keeps_reviews_others_read_them_and_strangers_find_nothing()
    {
        var code = await InstrumentAsync("MY-2018V");
        var review = await PlannedAsync(code, "adHoc", 2018, due: "2018-05-31");
        (await service.AllOfAsync(Accounts.Planner, $"{Reviews}?overdue=true&instrument={code}")).Count.ShouldBe(1);
        (await service.AllOfAsync(Accounts.Planner, $"{Reviews}?overdue=false&instrument={code}")).ShouldBeEmpty();
        (await service.StatusOfAsync(Accounts.PlannerOf("BTP"), $"{Reviews}/{review}")).ShouldBe(HttpStatusCode.NotFound);
        (await service.ReadAsync(Accounts.PlannerOfMinistry, $"{Reviews}/{review}"))["steps"]!.AsArray().ShouldBeEmpty();
        using var taken = await PostAsync(Accounts.PlannerOfMinistry, review, "holding", []);
        (await taken.CodeAsync()).ShouldBe("agreements.review.not-yours");
        (await taken.BodyAsync())["title"]!.ToJsonString().ShouldNotContain("BCA");
        using var planned = await service.PostAsync(
            Accounts.PlannerOf("BTP"),
            $"/api/agreements/instruments/{code}/reviews",
            new JsonObject { ["kind"] = "adHoc", ["year"] = 2019 }
        );
        planned.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        foreach (var stranger in Accounts.Strangers)
        {
            (await service.StatusOfAsync(stranger, Reviews)).ShouldBe(HttpStatusCode.Forbidden, stranger.Role);
            (await service.StatusOfAsync(stranger, $"{Reviews}/{review}")).ShouldBe(HttpStatusCode.NotFound, stranger.Role);
        }

        using var stale = await service.PostAsync(Accounts.Planner, $"{Reviews}/{review}/holding", new JsonObject(), "\"0\"");
        stale.StatusCode.ShouldBe(HttpStatusCode.PreconditionFailed);
        using var unseen = await service.PostAsync(Accounts.Planner, $"{Reviews}/{review}/holding", new JsonObject());
        unseen.StatusCode.ShouldBe(HttpStatusCode.PreconditionRequired);
    }

    [Fact]
    public async Task The_calendar_is_paged_and_finds_its_order_in_an_index()
    {
        var all = await service.AllOfAsync(Accounts.Planner, $"{Reviews}?year=2018");
        var paged = await service.AllOfAsync(Accounts.Planner, $"{Reviews}?year=2018", limit: 2);
        paged.Select(row => row.Id()).ShouldBe(all.Select(row => row.Id()));
        var indexes = await service.QueryAsync<string>("select indexdef from pg_indexes where tablename = 'reviews'");
        indexes.ShouldContain(index => index.EndsWith("(due_on, id)", StringComparison.Ordinal));
        indexes.ShouldContain(index => index.EndsWith("(instrument, due_on, id)", StringComparison.Ordinal));
    }

    // What the other services were told of when the next review falls due, each once.
    private async Task<IReadOnlyList<string?>> NextReviewsToldAsync(string code) =>
        [
            .. (
                await service.QueryAsync<string>(
                    "select coalesce(body ->> 'nextReviewDue', '') from messaging.log where name = 'agreements.instrument-changed' and body ->> 'instrument' = @code order by version",
                    ("code", code)
                )
            )
                .Distinct()
                .Select(day => day.Length == 0 ? null : day),
        ];

    private static IEnumerable<string> Missing(JsonNode review) => review["missing"]!.AsArray().Select(code => code!.GetValue<string>());

    private static JsonObject Conclusions(string? on, params JsonNode[] rows) =>
        new()
        {
            ["on"] = on,
            ["conclusions"] = "Hai bên thống nhất các hoạt động của năm tới.",
            ["activities"] = new JsonArray(rows),
            ["proposals"] = new JsonArray(new JsonObject { ["article"] = "5", ["text"] = "Bổ sung đầu mối" }),
        };

    private static JsonObject Row(string due) => new() { ["title"] = "Tập huấn chung", ["due"] = due };

    private async Task<bool> AdoptedAsync(Guid review) =>
        (await service.QueryAsync<long>("select count(*) from agreements.adopted_plans where review_id = @id", ("id", review)))[0] == 1;

    private async Task<string?> PlanAdoptedAsync(string code) =>
        (
            await service.QueryAsync<string>(
                "select body ->> 'planAdoptedOn' from messaging.log where name = 'agreements.instrument-changed' and body ->> 'instrument' = @code order by version desc limit 1",
                ("code", code)
            )
        )[0];

    // Signed at the beginning of June, so that it can be reviewed.
    private async Task<string> InstrumentAsync(string code)
    {
        await service.CreatedAsync(
            Accounts.Planner,
            "/api/agreements/instruments",
            new JsonObject
            {
                ["code"] = code,
                ["partner"] = "MY",
                ["kind"] = "memorandum",
                ["title"] = "Bản ghi nhớ",
            }
        );
        foreach (var step in (string[])["mandate", "negotiation", "proposal", "approval", "signature"])
        {
            var version = (await service.ReadAsync(Accounts.Planner, $"/api/agreements/instruments/{code}"))["version"]!.GetValue<long>();
            using var taken = await service.PostAsync(
                Accounts.Planner,
                $"/api/agreements/instruments/{code}/{step}",
                new JsonObject { ["on"] = "2018-01-10" },
                $"\"{version}\""
            );
            taken.StatusCode.ShouldBe(HttpStatusCode.OK, step);
        }

        return code;
    }

    private async Task<string> PlannedAsync(string code, string kind, int year, string? host = null, string? due = null) =>
        (
            await service.CreatedAsync(
                Accounts.Planner,
                $"/api/agreements/instruments/{code}/reviews",
                new JsonObject
                {
                    ["kind"] = kind,
                    ["year"] = year,
                    ["host"] = host,
                    ["due"] = due,
                }
            )
        ).Id();

    // As Meetings tells of it.
    private async Task<string> HeldAsync(string code, string series, string day)
    {
        var id = Guid.CreateVersion7();
        var reference = $"MT-MY-2018-{Random.Shared.Next(100_000, 900_000)}";
        var meeting = Meeting(id, code, "held", day);
        (meeting["reference"], meeting["series"]) = (reference, series);
        await service.TellAsync("meetings.meeting-changed", id, meeting);
        return reference;
    }

    private static JsonObject Meeting(Guid id, string code, string status, string? day, bool isHeld = true) =>
        new()
        {
            ["meetingId"] = id,
            ["version"] = 1,
            ["reference"] = $"MT-MY-2018-{Random.Shared.Next(100_000, 900_000)}",
            ["instrument"] = code,
            ["partner"] = "MY",
            ["series"] = "annualConference",
            ["status"] = status,
            ["agency"] = "BCA",
            ["desk"] = "CA-VP130",
            ["host"] = "MY",
            ["announcedAt"] = "2018-01-10T02:00:00Z",
            ["firstDay"] = day,
            ["lastDay"] = day,
            ["held"] = isHeld,
        };

    // A state as it stands on the wire, waited for until it was taken.
    private async Task HeardAsync(Guid meeting, long version, JsonObject body, string occurredAt = "2018-06-15T05:00:00Z")
    {
        var id = Guid.CreateVersion7();
        body["version"] = version;
        await service.Broker.PublishAsync(
            "meetings.meeting-changed",
            new JsonObject
            {
                ["messageId"] = id,
                ["name"] = "meetings.meeting-changed",
                ["subjectId"] = meeting.ToString(),
                ["version"] = version,
                ["epoch"] = 1,
                ["occurredAt"] = occurredAt,
                ["isState"] = true,
                ["body"] = body,
            }.ToJsonString(),
            TestContext.Current.CancellationToken
        );
        (
            await Poll.UntilAsync(
                async _ =>
                    (await service.QueryAsync<long>("select count(*) from messaging.inbox where message_id = @id", ("id", id)))[0] == 1,
                TimeSpan.FromSeconds(30),
                TestContext.Current.CancellationToken
            )
        ).ShouldBeTrue();
    }

    private async Task<JsonNode> TakenAsync(string review, string step, JsonObject request)
    {
        using var answer = await PostAsync(Accounts.Planner, review, step, request);
        answer.StatusCode.ShouldBe(
            HttpStatusCode.OK,
            $"{step} {await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)}"
        );
        return await answer.BodyAsync();
    }

    private async Task<HttpResponseMessage> PostAsync(TestAccount account, string review, string step, JsonObject request)
    {
        var version = (await service.ReadAsync(account, $"{Reviews}/{review}"))["version"]!.GetValue<long>();
        return await service.PostAsync(account, $"{Reviews}/{review}/{step}", request, $"\"{version}\"");
    }
}
