using System.Net;
using System.Text.Json.Nodes;
using Cooperation.Repatriation.Tests.Builders;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Repatriation.Tests.Features;

/// <summary>POST /api/repatriation/persons/{id}/care and /need: follow-up visits with due days, supports with legal aid among them, consents, and whether somebody is in need.</summary>
[Collection(OneService.Name)]
public sealed class CaringAtHome(RepatriationService service)
{
    private const string Due = "/api/repatriation/care/due?limit=200";

    [Fact]
    public async Task A_visit_is_planned_made_with_its_outcome_and_the_next_one_is_due()
    {
        var person = await HomeAsync();
        var planned = await TakenAsync(Officers.OfTayNinh, person.Id(), (long)person["version"]!, Visit());
        var read = await ReadAsync(Officers.OfTayNinh, person.Id());
        var visit = read["care"]!.AsArray().ShouldHaveSingleItem()!;
        (visit.Text("type"), visit.Text("state"), visit.Text("due"), (bool)visit["late"]!).ShouldBe(
            ("visit", "planned", "2018-07-01", false)
        );
        ((bool)read["mayCare"]!).ShouldBeTrue();

        // Past its day it is late, at home, in the list of what is due, and by desk.
        var later = Officers.OfTayNinh.On(Officers.Noon.AddDays(20));
        var row = (await service.ReadAsync(later, Due + "&late=true&desk=LD-TN"))["items"]!
            .AsArray()
            .Single(one => one!.Text("personId") == person.Id())!;
        (row.Text("what"), row.Text("dueOn"), row.Text("desk")).ShouldBe(("visit", "2018-07-01", "LD-TN"));
        (await service.ReadAsync(later, "/api/repatriation/home"))["care"]!.AsArray().Count.ShouldBeGreaterThan(0);
        (await service.ReadAsync(later, Due + "&desk=LD-LC"))["items"]!.AsArray().ShouldBeEmpty();

        var done = Moved(planned, "done").With("outcome", "stable").With("next", "2018-08-01");
        var made = await TakenAsync(later, person.Id(), (long)planned["version"]!, done);
        var care = (await ReadAsync(Officers.OfTayNinh, person.Id()))["care"]!.AsArray();
        care.Select(entry => (entry!.Text("state"), entry!.Text("due")))
            .ShouldBe([("done", "2018-07-01"), ("planned", "2018-08-01")], ignoreOrder: true);
        made.Text("state").ShouldBe("done");
        (await ReadAsync(Officers.OfTayNinh, person.Id()))["timeline"]!
            .AsArray()
            .Select(entry => entry!.Text("what"))
            .Count(what => what is "visit-planned" or "visit-done")
            .ShouldBe(3);
    }

    [Fact]
    public async Task Legal_aid_says_who_gives_it_and_what_came_of_it()
    {
        var person = await HomeAsync();
        var planned = await TakenAsync(Officers.OfTayNinh, person.Id(), (long)person["version"]!, Support());
        var running = await TakenAsync(Officers.OfTayNinh, person.Id(), (long)planned["version"]!, Moved(planned, "running"));
        await RefusedAsync(Officers.OfTayNinh, person.Id(), (long)running["version"]!, Moved(planned, "done"), "field-required", "result");
        await TakenAsync(
            Officers.OfTayNinh,
            person.Id(),
            (long)running["version"]!,
            Moved(planned, "done").With("result", "Đã được tư vấn và làm đơn yêu cầu bồi thường")
        );
        var entry = (await ReadAsync(Officers.OfTayNinh, person.Id()))["care"]![0]!;
        (entry.Text("kind"), entry.Text("provider"), entry.Text("state"), entry.Text("result").Length > 0).ShouldBe(
            ("legalAid", "Trung tâm trợ giúp pháp lý", "done", true)
        );
    }

    [Fact]
    public async Task A_consent_is_given_and_withdrawn_with_its_reason_before_the_reception_too()
    {
        var (_, persons) = await service.OpenedAsync();
        var id = persons[0].Id();
        JsonObject given = new()
        {
            ["type"] = "consent",
            ["kind"] = "sharing",
            ["to"] = "given",
        };
        await RefusedAsync(Officers.OfPhnomPenh, id, 1, given, "field-required", "givenBy");
        var consent = await TakenAsync(Officers.OfPhnomPenh, id, 1, given.With("givenBy", "person"));
        await RefusedAsync(Officers.OfPhnomPenh, id, 2, Moved(consent, "withdrawn"), "field-required", "reason");
        await TakenAsync(Officers.OfPhnomPenh, id, 2, Moved(consent, "withdrawn").With("reason", "Không muốn chia sẻ"));
        await RefusedAsync(Officers.OfPhnomPenh, id, 3, Moved(consent, "given"), "not-open", field: null, HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task Why_a_visit_was_missed_or_a_support_refused_stands_in_the_entry_and_not_on_the_timeline_that_all_read()
    {
        var person = await HomeAsync();
        var planned = await TakenAsync(Officers.OfTayNinh, person.Id(), (long)person["version"]!, Support());
        await TakenAsync(
            Officers.OfTayNinh,
            person.Id(),
            (long)planned["version"]!,
            Moved(planned, "refused").With("reason", "Đang điều trị, không muốn gặp ai")
        );
        var read = await ReadAsync(Officers.OfTayNinh, person.Id());
        read["care"]![0]!.Text("reason").ShouldBe("Đang điều trị, không muốn gặp ai");
        foreach (var reader in new[] { Officers.OfTayNinh, Officers.OfImmigration, Officers.OfPhnomPenh })
        {
            var last = (await ReadAsync(reader, person.Id()))["timeline"]!.AsArray()[^1]!;
            (last.Text("what"), last["note"]).ShouldBe(("support-refused", null), reader.Desk);
        }
    }

    [Fact]
    public async Task What_is_due_is_listed_for_those_alone_who_read_the_care_of_the_person()
    {
        var request = Asked.Request();
        await service.TellAsync(Asked.Name, request["exchangeId"]!.GetValue<Guid>(), request);
        var person = (await service.OpenedForAsync(request))["persons"]![0]!;
        person = await service.TakenAsync(Officers.OfDepartment, person, "identity-request");
        person = await service.TakenAsync(Officers.OfImmigration, person, "identity-reply", new() { ["result"] = "confirmed" });
        person = await service.TakenAsync(
            Officers.OfDepartment,
            person,
            "travel-paper",
            new()
            {
                ["number"] = "N9031299",
                ["receivingDesk"] = "BP-TN-MOCBAI",
                ["gate"] = "CK-TN-MOCBAI",
                ["validUntil"] = "2018-09-15",
            }
        );
        person = await service.BroughtAsync(person, "referred");
        await TakenAsync(Officers.OfTayNinh, person.Id(), (long)person["version"]!, Visit().With("due", "2018-06-16"));

        // Each of them sees the person: his identity was checked there, or is held there still.
        foreach (var other in new[] { Officers.OfImmigration, Officers.SupervisorOfImmigration, Officers.OfMocBai })
        {
            (await ReadAsync(other, person.Id()))["care"]!.AsArray().ShouldBeEmpty(other.Desk);
            (await DueAsync(other)).ShouldNotContain(person.Id(), $"{other.Role} {other.Desk}");
            var home = await service.ReadAsync(other.On(Officers.Noon.AddDays(20)), "/api/repatriation/home");
            home["care"]!.AsArray().ShouldAllBe(row => row!.Text("what") == "protection");
        }

        foreach (var one in new[] { Officers.OfTayNinh, Officers.PoliceOfTayNinh, Officers.OfDepartment })
        {
            (await ReadAsync(one, person.Id()))["care"]!.AsArray().Count.ShouldBe(1, one.Desk);
            (await DueAsync(one)).ShouldContain(person.Id(), one.Desk);
        }
    }

    [Fact]
    public async Task What_is_missing_behind_or_of_another_type_is_refused_at_its_field()
    {
        var (_, abroad) = await service.OpenedAsync();
        await RefusedAsync(
            Officers.OfPhnomPenh,
            abroad[0].Id(),
            1,
            Support(),
            "not-home-yet",
            field: null,
            HttpStatusCode.UnprocessableEntity
        );
        var person = await HomeAsync();
        (JsonObject Body, string Code, string Field)[] wrong =
        [
            (Visit().With("kind", "legalAid"), "kind-unknown", "kind"),
            (Visit().With("to", "done"), "no-beginning", "to"),
            (Visit().With("due", null), "field-required", "due"),
            (Visit().With("due", "2018-06-01"), "due-behind", "due"),
            (Support().With("provider", null), "field-required", "provider"),
            (Visit().With("type", null), "field-required", "type"),
            (Moved(Guid.CreateVersion7(), "done"), "entry-unknown", "entry"),
        ];
        foreach (var (body, code, field) in wrong)
        {
            await RefusedAsync(Officers.OfTayNinh, person.Id(), (long)person["version"]!, body, code, field);
        }

        var planned = await TakenAsync(Officers.OfTayNinh, person.Id(), (long)person["version"]!, Visit());
        var version = (long)planned["version"]!;
        await RefusedAsync(Officers.OfTayNinh, person.Id(), version, Moved(planned, "done"), "field-required", "outcome");
        await RefusedAsync(
            Officers.OfTayNinh,
            person.Id(),
            version,
            Moved(planned, "missed").With("reason", "Vắng nhà"),
            "not-yet-missed",
            "on"
        );
        (await ReadAsync(Officers.OfTayNinh, person.Id()))["care"]![0]!.Text("state").ShouldBe("planned");
    }

    [Fact]
    public async Task It_is_the_work_of_who_has_the_person_in_hand_and_no_business_of_the_mission_any_more()
    {
        var person = await HomeAsync();
        var planned = await TakenAsync(Officers.OfTayNinh, person.Id(), (long)person["version"]!, Visit());
        var address = $"{A.Persons}/{person.Id()}/care";
        using var without = await service.PostAsync(Officers.OfTayNinh, address, Visit());
        without.StatusCode.ShouldBe(HttpStatusCode.PreconditionRequired);
        using var stale = await service.PostAsync(Officers.OfTayNinh, address, Visit(), "\"1\"");
        stale.StatusCode.ShouldBe(HttpStatusCode.PreconditionFailed);
        foreach (var stranger in Officers.Strangers.Where(one => one.Desk != "CA-TN").Concat([Officers.OfBattambang, Officers.OfLaoCai]))
        {
            using var hidden = await service.PostAsync(stranger, address, Visit(), $"\"{(long)planned["version"]!}\"");
            hidden.StatusCode.ShouldBe(HttpStatusCode.NotFound, $"{stranger.Role} {stranger.Desk}");
        }

        var mission = await ReadAsync(Officers.OfPhnomPenh, person.Id());
        (mission["care"]!.AsArray().Count, (bool)mission["mayCare"]!).ShouldBe((0, false));
        (await service.ReadAsync(Officers.OfPhnomPenh.On(Officers.Noon.AddDays(20)), Due))["items"]!.AsArray().ShouldBeEmpty();
        (await ReadAsync(Officers.OfDepartment, person.Id()))["care"]!.AsArray().Count.ShouldBe(1);
    }

    [Fact]
    public async Task Whether_somebody_is_in_need_is_said_after_the_reception_heard_by_others_and_undone()
    {
        var (_, persons) = await service.OpenedAsync();
        using var early = await service.StepAsync(Officers.OfPhnomPenh, persons[0].Id(), 1, "need", new() { ["inNeed"] = true });
        (await early.CodeAsync()).ShouldBe("repatriation.person.need-after-reception");
        var person = await service.BroughtAsync(persons[0], "referred");
        using var unsaid = await service.StepAsync(
            Officers.OfTayNinh,
            person.Id(),
            (long)person["version"]!,
            "need",
            new() { ["inNeed"] = false }
        );
        (await unsaid.CodeAsync()).ShouldBe("repatriation.person.reason-required");
        person = await service.TakenAsync(Officers.OfTayNinh, person, "need", new() { ["inNeed"] = true });
        var read = await ReadAsync(Officers.OfTayNinh, person.Id());
        (((bool)read["standing"]!["inNeed"]!), read["timeline"]!.AsArray()[^1]!.Text("what")).ShouldBe((true, "need-found"));
        read["steps"]!.AsArray().Select(step => (string)step!).ShouldContain("need");
        var told = await service.AnnouncedAsync("repatriation.person-changed", person.Id());
        ((bool)told[^1]["inNeed"]!).ShouldBeTrue();
        told.Take(told.Count - 1).ShouldAllBe(message => message["inNeed"] == null);
    }

    [Fact]
    public async Task For_a_minor_the_guardian_agrees_and_who_has_come_of_age_agrees_himself()
    {
        var request = A.Case().With("persons", new JsonArray(A.Person().With("birth", "2004"), A.Person().With("birth", "2000-07-20")));
        var (_, persons) = await service.OpenedAsync(request: request);
        foreach (var person in persons)
        {
            await RefusedAsync(
                Officers.OfPhnomPenh,
                person.Id(),
                1,
                Consent("given"),
                "guardian-consents",
                "givenBy",
                HttpStatusCode.UnprocessableEntity
            );
        }

        // A minor may say no by himself.
        await TakenAsync(Officers.OfPhnomPenh, persons[0].Id(), 1, Consent("refused"));
        await TakenAsync(Officers.OfPhnomPenh, persons[0].Id(), 2, Consent("given").With("givenBy", "guardian"));
        await TakenAsync(Officers.OfPhnomPenh.On(Officers.Noon.AddDays(40)), persons[1].Id(), 1, Consent("given"));
        (
            await service.QueryAsync<long>(
                "select count(*) from audit.entries where action like 'person.age-read.%' and action = any(@actions)",
                ("actions", persons.Select(person => $"person.age-read.{person.Text("pseudonym")}").ToArray())
            )
        )[0]
            .ShouldBe(3);
    }

    [Fact]
    public async Task Nothing_is_written_down_for_a_day_before_anybody_knew_of_him_and_the_sentence_names_the_day()
    {
        var (_, persons) = await service.OpenedAsync();
        var id = persons[0].Id();
        await RefusedAsync(Officers.OfPhnomPenh, id, 1, Consent("given").With("on", "1900-01-01"), "day-before-report", "on");
        using var refused = await service.StepAsync(Officers.OfPhnomPenh, id, 1, "care", Consent("given").With("on", "2018-06-14"));
        var problem = await refused.BodyAsync();
        problem["errors"]!["on"]![0]!.GetValue<string>().ShouldContain("15/06/2018");
        problem.Text("source").ShouldContain("66/2011/QH12");

        // A need is found once he is received; support and identification are no older than the report.
        var person = await service.BroughtAsync(persons[0], "referred");
        (TestAccount By, string Step, JsonObject Body)[] early =
        [
            (Officers.OfTayNinh, "need", new() { ["inNeed"] = true, ["at"] = Officers.Noon.AddDays(-1) }),
            (Officers.OfTayNinh, "support", new() { ["to"] = "offered", ["at"] = "1900-01-01T00:00:00Z" }),
            (Officers.OfTayNinh, "identification", new() { ["to"] = "underIdentification", ["at"] = "1900-01-01T00:00:00Z" }),
        ];
        foreach (var (by, step, body) in early)
        {
            using var answer = await service.StepAsync(by, person.Id(), (long)person["version"]!, step, body);
            (answer.StatusCode, await answer.CodeAsync()).ShouldBe((HttpStatusCode.BadRequest, "repatriation.person.time-before"), step);
            (await answer.FieldsAsync()).ShouldBe(["at"]);
        }
    }

    [Fact]
    public async Task What_is_due_goes_on_page_by_page_and_its_numbers_are_those_of_the_home()
    {
        var person = await HomeAsync();
        var version = (long)person["version"]!;
        foreach (var day in new[] { "2018-06-20", "2018-06-21", "2018-06-22" })
        {
            version = (long)(await TakenAsync(Officers.OfTayNinh, person.Id(), version, Visit().With("due", day)))["version"]!;
        }

        var later = Officers.OfTayNinh.On(Officers.Noon.AddDays(6));
        const string Late = "/api/repatriation/care/due?late=true";
        var late = await service.AllOfAsync(later, Late, limit: 2);
        late.Count(row => row.Text("personId") == person.Id()).ShouldBe(1);
        var counted = await service.ReadAsync(later, Due);
        counted["late"]!["count"]!.GetValue<int>().ShouldBe(late.Count);
        (await service.AllOfAsync(later, "/api/repatriation/care/due")).Count.ShouldBe(
            late.Count + counted["soon"]!["count"]!.GetValue<int>()
        );
        (await service.ReadAsync(later, "/api/repatriation/home"))["careLate"]!["count"]!.GetValue<int>().ShouldBe(late.Count);
    }

    [Fact]
    public async Task What_was_planned_before_it_was_over_for_somebody_is_late_no_more_until_that_is_undone()
    {
        var person = await HomeAsync();
        await TakenAsync(Officers.OfTayNinh, person.Id(), (long)person["version"]!, Visit().With("due", "2018-06-16"));
        person = await ReadAsync(Officers.OfTayNinh, person.Id());
        (await DueAsync(Officers.OfTayNinh)).ShouldContain(person.Id());

        JsonObject victim = new() { ["to"] = "victim", ["paper"] = "districtPolice" };
        person = await service.TakenAsync(Officers.PoliceOfTayNinh, person, "identification", victim);
        person = await service.TakenAsync(Officers.OfTayNinh, person, "support", new() { ["to"] = "offered" });
        person = await service.TakenAsync(Officers.OfTayNinh, person, "support", new() { ["to"] = "accepted" });
        person = await service.TakenAsync(Officers.OfTayNinh, person, "settlement");
        person = await service.TakenAsync(Officers.OfTayNinh, person, "closure", new() { ["outcome"] = "settled" });
        (await DueAsync(Officers.OfTayNinh)).ShouldNotContain(person.Id());
        var later = Officers.OfTayNinh.On(Officers.Noon.AddDays(20));
        var entry = (await ReadAsync(later, person.Id()))["care"]!.AsArray().Single()!;
        ((bool)entry["late"]!, (bool)entry["lapsed"]!).ShouldBe((false, true));

        // What is planned afterwards is meant to be done.
        var afterwards = Officers.OfTayNinh.On(Officers.Noon.AddHours(1));
        await TakenAsync(afterwards, person.Id(), (long)person["version"]!, Visit().With("due", "2018-06-17"));
        (await DueAsync(Officers.OfTayNinh)).Count(due => due == person.Id()).ShouldBe(1);

        person = await ReadAsync(Officers.OfTayNinh, person.Id());
        await service.TakenAsync(afterwards with { Role = "supervisor" }, person, "undo", new() { ["reason"] = "Ghi nhầm người" });
        (await DueAsync(Officers.OfTayNinh)).Count(due => due == person.Id()).ShouldBe(2);
    }

    private static JsonObject Consent(string to) =>
        new()
        {
            ["type"] = "consent",
            ["kind"] = "sharing",
            ["to"] = to,
            ["givenBy"] = "person",
        };

    private static JsonObject Visit() =>
        new()
        {
            ["type"] = "visit",
            ["kind"] = "homeVisit",
            ["to"] = "planned",
            ["due"] = "2018-07-01",
        };

    private static JsonObject Support() =>
        new()
        {
            ["type"] = "support",
            ["kind"] = "legalAid",
            ["to"] = "planned",
            ["provider"] = "Trung tâm trợ giúp pháp lý",
        };

    private static JsonObject Moved(JsonNode entry, string to) => Moved(Guid.Parse(entry.Text("entry")), to);

    private static JsonObject Moved(Guid entry, string to) => new() { ["entry"] = entry, ["to"] = to };

    private async Task<JsonNode> HomeAsync()
    {
        var (_, persons) = await service.OpenedAsync();
        return await service.BroughtAsync(persons[0], "referred");
    }

    private async Task<JsonNode> TakenAsync(TestAccount by, string person, long version, JsonObject body)
    {
        using var answer = await service.StepAsync(by, person, version, "care", body);
        var text = await answer.BodyAsync();
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, text.ToString());
        return text;
    }

    private async Task RefusedAsync(
        TestAccount by,
        string person,
        long version,
        JsonObject body,
        string code,
        string? field,
        HttpStatusCode status = HttpStatusCode.BadRequest
    )
    {
        using var answer = await service.StepAsync(by, person, version, "care", body);
        (answer.StatusCode, await answer.CodeAsync()).ShouldBe((status, $"repatriation.care.{code}"));
        if (field is not null)
        {
            (await answer.FieldsAsync()).ShouldBe([field]);
        }
    }

    private async Task<IReadOnlyList<string>> DueAsync(TestAccount by) =>
        [.. (await service.AllOfAsync(by.On(Officers.Noon.AddDays(20)), "/api/repatriation/care/due")).Select(row => row.Text("personId"))];

    private Task<JsonNode> ReadAsync(TestAccount by, string person) => service.ReadAsync(by, $"{A.Persons}/{person}?identity=false");
}
