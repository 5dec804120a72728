using System.Net;
using System.Text.Json.Nodes;
using Cooperation.Repatriation.Tests.Builders;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Repatriation.Tests.Features;

/// <summary>POST /api/repatriation/persons/{id}/journey: tickets, countries on the way, who said that somebody is fit to travel, who goes with him; and what a list of a handover asks for of it.</summary>
[Collection(OneService.Name)]
public sealed class TravellingHome(RepatriationService service)
{
    [Fact]
    public async Task The_mission_writes_it_down_whole_and_whoever_sees_the_person_reads_it()
    {
        var (_, persons) = await service.OpenedAsync();
        var person = await service.BroughtAsync(persons[0], "papersIssued");
        person = await service.TakenAsync(Officers.OfPhnomPenh, person, "journey", Journey());
        var read = await ReadAsync(Officers.OfMocBai, person);
        var journey = read["journey"]!;
        (journey["legs"]![0]!.Text("from"), journey["legs"]![0]!.Text("ticket"), journey["transit"]![0]!.GetValue<string>()).ShouldBe(
            ("Phnôm Pênh", "booked", "TH")
        );
        (journey["fitness"]!.Text("by"), journey["fitness"]!.Text("until"), journey["escort"]!.Text("kind")).ShouldBe(
            ("hospital", "2018-07-15", "organisation")
        );
        ((bool)read["mayPlanJourney"]!).ShouldBeFalse();
        read["timeline"]!.AsArray()[^1]!.Text("what").ShouldBe("journey");
        read["blocks"]!.AsArray().Select(block => block!.Text("code")).ShouldBe(["ticket-open"]);

        // What is left out stands in it no more.
        person = await service.TakenAsync(Officers.OfPhnomPenh, person, "journey", new() { ["transit"] = new JsonArray("SG") });
        var again = (await ReadAsync(Officers.OfPhnomPenh, person))["journey"]!;
        (again["legs"]!.AsArray().Count, again["fitness"], again["escort"]).ShouldBe((0, null, null));
        using var unsaid = await service.StepAsync(Officers.OfPhnomPenh, person.Id(), (long)person["version"]!, "journey");
        (await unsaid.CodeAsync()).ShouldBe("repatriation.journey.reason-to-drop");
        person = await service.TakenAsync(Officers.OfPhnomPenh, person, "journey", new() { ["reason"] = "Hoãn vô thời hạn" });
        (await ReadAsync(Officers.OfPhnomPenh, person))["journey"].ShouldBeNull();

        var home = await service.BroughtAsync(person, "received");
        using var late = await service.StepAsync(Officers.OfMocBai, home.Id(), (long)home["version"]!, "journey", Journey());
        (late.StatusCode, await late.CodeAsync()).ShouldBe((HttpStatusCode.Conflict, "repatriation.journey.already-home"));
    }

    [Fact]
    public async Task Paper_and_fitness_are_judged_for_the_day_of_the_journey()
    {
        var (_, persons) = await service.OpenedAsync();
        var person = await service.BroughtAsync(persons[0], "papersIssued");
        var body = Journey();
        body["legs"]![0]!["ticket"] = "issued";
        body["legs"]![0]!["departsAt"] = Officers.Noon.AddDays(60);
        body["legs"]![0]!["arrivesAt"] = null;
        person = await service.TakenAsync(Officers.OfPhnomPenh, person, "journey", body);
        var blocks = (await ReadAsync(Officers.OfPhnomPenh, person))["blocks"]!.AsArray();
        blocks.Select(block => block!.Text("code")).ShouldBe(["fitness-ended"]);

        body["legs"]![0]!["departsAt"] = Officers.Noon.AddDays(100);
        person = await service.TakenAsync(Officers.OfPhnomPenh, person, "journey", body);
        blocks = (await ReadAsync(Officers.OfPhnomPenh, person))["blocks"]!.AsArray();
        blocks.Select(block => block!.Text("code")).ShouldBe(["paper-ended", "fitness-ended"]);
    }

    [Theory]
    [InlineData("medical", "fitness-missing")]
    [InlineData("escort", "escort-missing")]
    public async Task Who_needs_it_is_on_no_list_before_it_is_looked_after(string need, string code)
    {
        var request = A.Case().With("persons", new JsonArray(A.Person().With("needs", new JsonArray(need)), A.Person()));
        var persons = await service.ReadyAsync(request: request);
        var opened = await service.ReadAsync(Officers.OfPhnomPenh, $"{A.Persons}/{persons[0].Id()}");
        var block = opened["blocks"]!.AsArray().Single(one => one!.Text("code") == code)!;
        (block.Text("of"), (bool)block["stops"]!, (bool)block["unverified"]!, block["source"]!.Text("en").Contains("01/2014")).ShouldBe(
            (need, true, true, true)
        );
        // Nobody learns of it who may not know who it is.
        (await ReadAsync(Officers.OfPhnomPenh, persons[0]))["blocks"]!
            .AsArray()
            .ShouldNotContain(one => one!.Text("code") == code);

        using var refused = await service.PostAsync(Officers.OfPhnomPenh, Batches.Handovers, Batches.Plan(persons));
        (refused.StatusCode, await refused.CodeAsync()).ShouldBe((HttpStatusCode.UnprocessableEntity, $"repatriation.handover.{code}"));
        (await refused.FieldsAsync()).ShouldBe(["persons[0]"]);
        (
            await service.QueryAsync<long>(
                "select count(*) from audit.entries where subject_id = @id and action like 'person.needs-read.%'",
                ("id", opened.Text("caseId"))
            )
        )[0]
            .ShouldBe(2); // On record though the plan was refused.

        var planned = await service.PlannedAsync(persons[1]);
        using var added = await service.AskAsync(
            Officers.OfPhnomPenh,
            planned,
            "additions",
            new() { ["persons"] = new JsonArray(Batches.Seen(persons[0])) }
        );
        (await added.CodeAsync()).ShouldBe($"repatriation.handover.{code}");

        var person = await service.TakenAsync(Officers.OfPhnomPenh, persons[0], "journey", Journey());
        (await service.ReadAsync(Officers.OfPhnomPenh, $"{A.Persons}/{person.Id()}"))["blocks"]!
            .AsArray()
            .ShouldNotContain(one => one!.Text("code") == code);
        planned = await service.DoneAsync(
            Officers.OfPhnomPenh,
            planned,
            "additions",
            new() { ["persons"] = new JsonArray(Batches.Seen(person)) }
        );

        // Whatever becomes of the journey meanwhile: neither side says yes while the need is open.
        var listed = await ReadAsync(Officers.OfPhnomPenh, person);
        JsonObject dropped = new() { ["reason"] = "Tổ chức rút lui" };
        listed = await service.TakenAsync(Officers.OfPhnomPenh, listed, "journey", dropped);
        foreach (var by in new[] { Officers.OfPhnomPenh, Officers.OfMocBai })
        {
            using var open = await service.AskAsync(by, planned, "confirmation");
            (open.StatusCode, await open.CodeAsync()).ShouldBe(
                (HttpStatusCode.UnprocessableEntity, $"repatriation.handover.{code}"),
                by.Desk
            );
            (await open.BodyAsync())["errors"]!["persons"]![0]!.GetValue<string>().ShouldContain(opened.Text("pseudonym"));
        }

        listed = await service.TakenAsync(Officers.OfPhnomPenh, listed, "journey", Journey());
        if (code == "fitness-missing")
        {
            // Fit until 15 July; the paper is good longer.
            using var later = await service.AskAsync(
                Officers.OfPhnomPenh,
                planned,
                "schedule",
                new() { ["plannedAt"] = Officers.Noon.AddDays(40), ["reason"] = "Phía bạn đề nghị" }
            );
            (await later.CodeAsync()).ShouldBe("repatriation.handover.fitness-missing");
        }

        (await service.BothConfirmAsync(planned)).Text("status").ShouldBe("confirmed");
    }

    [Fact]
    public async Task What_does_not_fit_is_refused_at_its_field_and_nothing_changes()
    {
        var (_, persons) = await service.OpenedAsync();
        (JsonObject Body, string Code, string Field)[] wrong =
        [
            ([], "empty", "legs"),
            (Leg("arrivesAt", Officers.Noon.AddDays(1)), "arrives-before-leaving", "legs[0].arrivesAt"),
            (Leg("departsAt", Officers.Noon.AddDays(-30)), "before-report", "legs[0].departsAt"),
            (Journey().With("transit", new JsonArray("KH")), "not-on-the-way", "transit[0]"),
            (Journey().With("transit", new JsonArray("TH", "XX")), "transit-unknown", "transit[1]"),
            (Fitness("on", "2018-06-16"), "time-in-future", "fitness.on"),
            (Fitness("until", "2018-06-01"), "fitness-ends-before-said", "fitness.until"),
            (Journey().With("escort", new JsonObject { ["kind"] = "agency" }), "escort-agency-required", "escort.agency"),
            (Journey().With("escort", new JsonObject { ["kind"] = "agency", ["agency"] = "NHA" }), "agency-unknown", "escort.agency"),
            // The treasury brings nobody home; a relative is no agency.
            (Journey().With("escort", new JsonObject { ["kind"] = "agency", ["agency"] = "BTC" }), "agency-unknown", "escort.agency"),
            (Journey().With("escort", new JsonObject { ["kind"] = "relative", ["agency"] = "BNG" }), "escort-no-agency", "escort.agency"),
            (Journey().With("escort", new JsonObject { ["kind"] = "organisation" }), "escort-organisation-required", "escort.note"),
        ];
        foreach (var (body, code, field) in wrong)
        {
            using var refused = await service.StepAsync(Officers.OfPhnomPenh, persons[0].Id(), 1, "journey", body);
            refused.StatusCode.ShouldBe(HttpStatusCode.BadRequest, code);
            (await refused.CodeAsync()).ShouldBe($"repatriation.journey.{code}");
            (await refused.FieldsAsync()).ShouldBe([field]);
        }

        using var tooEarly = await service.StepAsync(
            Officers.OfPhnomPenh,
            persons[0].Id(),
            1,
            "journey",
            Journey().With("legs", new JsonArray(Leg(), Leg()))
        );
        (await tooEarly.FieldsAsync()).ShouldBe(["legs[1].departsAt"]);
        var read = await ReadAsync(Officers.OfPhnomPenh, persons[0]);
        (read["journey"], (long)read["version"]!).ShouldBe((null, 1));
    }

    [Fact]
    public async Task It_is_the_work_of_who_has_the_person_in_hand_at_the_version_seen()
    {
        var (_, persons) = await service.OpenedAsync();
        var person = await service.TakenAsync(Officers.OfPhnomPenh, persons[0], "identity-request");
        var address = $"{A.Persons}/{person.Id()}/journey";
        using var without = await service.PostAsync(Officers.OfPhnomPenh, address, Journey());
        without.StatusCode.ShouldBe(HttpStatusCode.PreconditionRequired);
        using var stale = await service.PostAsync(Officers.OfPhnomPenh, address, Journey(), "\"1\"");
        stale.StatusCode.ShouldBe(HttpStatusCode.PreconditionFailed);
        foreach (var stranger in Officers.Strangers.Concat([Officers.OfBattambang, Officers.OfTayNinh]))
        {
            using var hidden = await service.PostAsync(stranger, address, Journey(), "\"2\"");
            hidden.StatusCode.ShouldBe(HttpStatusCode.NotFound, $"{stranger.Role} {stranger.Desk}");
        }

        using var asked = await service.PostAsync(Officers.OfImmigration, address, Journey(), "\"2\"");
        (asked.StatusCode, await asked.CodeAsync()).ShouldBe((HttpStatusCode.Forbidden, "repatriation.person.not-your-turn"));
    }

    private static JsonObject Journey() =>
        new()
        {
            ["legs"] = new JsonArray(Leg()),
            ["transit"] = new JsonArray("TH"),
            ["fitness"] = new JsonObject
            {
                ["by"] = "hospital",
                ["on"] = "2018-06-14",
                ["until"] = "2018-07-15",
            },
            ["escort"] = new JsonObject { ["kind"] = "organisation", ["note"] = "Văn phòng IOM" },
        };

    private static JsonObject Leg() =>
        new()
        {
            ["means"] = "air",
            ["number"] = "VN921",
            ["from"] = "Phnôm Pênh",
            ["to"] = "Thành phố Hồ Chí Minh",
            ["departsAt"] = Officers.Noon.AddDays(3),
            ["arrivesAt"] = Officers.Noon.AddDays(3).AddHours(1),
            ["ticket"] = "booked",
        };

    private static JsonObject Leg(string field, DateTimeOffset value) =>
        Journey().With("legs", new JsonArray(Leg().With(field, value).With("arrivesAt", field == "arrivesAt" ? value : null)));

    private static JsonObject Fitness(string field, string value)
    {
        var journey = Journey();
        journey["fitness"]![field] = value;
        return journey;
    }

    private Task<JsonNode> ReadAsync(TestAccount by, JsonNode person) => service.ReadAsync(by, $"{A.Persons}/{person.Id()}?identity=false");
}
