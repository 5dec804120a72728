using System.Net;
using System.Text.Json.Nodes;
using Cooperation.Repatriation.Tests.Builders;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Repatriation.Tests.Features;

/// <summary>Measures that protect a person, a minor who comes along and relatives: asked for, decided, refused by the person, ended.</summary>
[Collection(OneService.Name)]
public sealed class ProtectingPersons(RepatriationService service)
{
    [Fact]
    public async Task The_mission_asks_the_police_of_the_province_grant_and_end_and_other_services_hear_where_it_stands()
    {
        var (_, persons) = await service.OpenedAsync();
        var person = persons[0];
        var asked = await TakenAsync(Officers.OfPhnomPenh, person.Id(), 1, Asked());
        (asked.Text("state"), (long)asked["version"]!).ShouldBe(("asked", 2));
        var version = (long)(await service.BroughtAsync(At(person, 2), "referred"))["version"]!;

        var police = Officers.PoliceOfTayNinh;
        var granted = await TakenAsync(
            police,
            person.Id(),
            version,
            Moved(asked, "granted").With("from", "2018-06-15").With("until", "2018-12-31")
        );
        var read = await ReadAsync(Officers.OfTayNinh, person.Id());
        var measure = read["protections"]!.AsArray().ShouldHaveSingleItem()!;
        (measure.Text("state"), measure.Text("decidedBy"), measure.Text("from"), measure.Text("until"), measure.Text("askedOn")).ShouldBe(
            ("granted", "BCA", "2018-06-15", "2018-12-31", "2018-06-14")
        );
        measure["moves"]!.AsArray().Select(move => (string)move!).ShouldBe(["granted", "ended", "refusedByPerson"]);
        ((bool)read["mayProtect"]!).ShouldBeTrue();
        read["timeline"]!.AsArray().Select(entry => entry!.Text("what")).ShouldContain("protection-granted");

        var ended = await TakenAsync(police, person.Id(), (long)granted["version"]!, Moved(asked, "ended").With("reason", "Hết nguy cơ"));
        ended.Text("state").ShouldBe("ended");
        var told = await service.AnnouncedAsync("repatriation.person-changed", person.Id());
        told.Select(message => (string?)message["protection"])
            .Where(state => state is not null)
            .Distinct()
            .ShouldBe(["asked", "granted", "ended"]);
        told[^1].Text("protectedOn").ShouldBe("2018-06-15");
    }

    [Fact]
    public async Task What_protects_a_relative_is_kept_with_the_person_and_does_not_count_as_his_own()
    {
        var (_, persons) = await service.OpenedAsync();
        var asked = await TakenAsync(Officers.OfPhnomPenh, persons[0].Id(), 1, Asked().With("for", "relative"));
        await TakenAsync(Officers.OfPhnomPenh, persons[0].Id(), 2, Moved(asked, "granted").With("decider", "BCA"));

        var measure = (await ReadAsync(Officers.OfPhnomPenh, persons[0].Id()))["protections"]!.AsArray().ShouldHaveSingleItem()!;
        (measure.Text("for"), measure.Text("state"), measure.Text("decidedBy")).ShouldBe(("relative", "granted", "BCA"));
        var message = (await service.AnnouncedAsync("repatriation.person-changed", persons[0].Id()))[^1];
        (message["protection"], message["protectedOn"]).ShouldBe((null, null));
    }

    [Fact]
    public async Task The_person_may_refuse_what_was_asked_for_and_what_is_refused_moves_no_more()
    {
        var (_, persons) = await service.OpenedAsync();
        var id = persons[0].Id();
        var asked = await TakenAsync(Officers.OfPhnomPenh, id, 1, Asked());
        await RefusedAsync(id, 2, Moved(asked, "refusedByPerson"), "repatriation.protection.reason-required", "reason");
        await TakenAsync(Officers.OfPhnomPenh, id, 2, Moved(asked, "refusedByPerson").With("reason", "Không muốn"));

        await RefusedAsync(id, 3, Moved(asked, "granted"), "repatriation.protection.not-open", field: null, HttpStatusCode.Conflict);
        // Asked for anew, it is a measure of its own.
        await TakenAsync(Officers.OfPhnomPenh, id, 3, Asked());
        (await ReadAsync(Officers.OfPhnomPenh, id))["protections"]!.AsArray().Count.ShouldBe(2);
    }

    [Fact]
    public async Task What_is_missing_ahead_or_the_wrong_way_round_is_refused_at_its_field_and_nothing_changes()
    {
        var (_, persons) = await service.OpenedAsync();
        var id = persons[0].Id();
        foreach (var field in new[] { "for", "kind", "askedBy" })
        {
            await RefusedAsync(id, 1, Asked().With(field, null), "repatriation.protection.field-required", field);
        }

        await RefusedAsync(id, 1, Asked().With("on", "2018-06-16"), "repatriation.protection.time-in-future", "on");
        await RefusedAsync(id, 1, Moved(Guid.CreateVersion7(), "granted"), "repatriation.protection.measure-unknown", "measure");
        var asked = await TakenAsync(Officers.OfPhnomPenh, id, 1, Asked());
        await RefusedAsync(id, 2, Moved(asked, "granted").With("on", "2018-06-13"), "repatriation.protection.day-before-step", "on");
        await RefusedAsync(id, 2, Moved(asked, "granted").With("from", "2018-06-01"), "repatriation.protection.day-before-step", "from");
        await RefusedAsync(
            id,
            2,
            Moved(asked, "granted").With("until", "2018-06-01"),
            "repatriation.protection.until-before-from",
            "until"
        );
        await RefusedAsync(
            id,
            2,
            Moved(asked, "granted").With("decider", "NHA-NUOC"),
            "repatriation.protection.decider-unknown",
            "decider"
        );
        (await ReadAsync(Officers.OfPhnomPenh, id))["protections"]![0]!.Text("state").ShouldBe("asked");
    }

    [Fact]
    public async Task One_decision_protects_no_longer_than_the_rule_of_the_day_says()
    {
        var (_, persons) = await service.OpenedAsync();
        var id = persons[0].Id();
        var asked = await TakenAsync(Officers.OfPhnomPenh, id, 1, Asked());
        var far = Moved(asked, "granted").With("until", "2099-12-31");
        await RefusedAsync(id, 2, far, "repatriation.protection.too-long", "until", HttpStatusCode.UnprocessableEntity);
        await TakenAsync(Officers.OfPhnomPenh, id, 2, Moved(asked, "granted").With("until", "2018-12-31"));
        await RefusedAsync(id, 3, far, "repatriation.protection.too-long", "until", HttpStatusCode.UnprocessableEntity);
        await TakenAsync(Officers.OfPhnomPenh, id, 3, Moved(asked, "granted").With("until", "2020-06-15"));
    }

    [Fact]
    public async Task It_needs_the_version_of_the_person_and_a_desk_before_which_he_is()
    {
        var (_, persons) = await service.OpenedAsync();
        var address = $"{A.Persons}/{persons[0].Id()}/protection";
        using var without = await service.PostAsync(Officers.OfPhnomPenh, address, Asked());
        without.StatusCode.ShouldBe(HttpStatusCode.PreconditionRequired);
        await service.TakenAsync(Officers.OfPhnomPenh, persons[0], "identity-request");
        using var stale = await service.PostAsync(Officers.OfPhnomPenh, address, Asked(), "\"1\"");
        stale.StatusCode.ShouldBe(HttpStatusCode.PreconditionFailed);

        foreach (var stranger in Officers.Strangers.Concat([Officers.OfBattambang, Officers.OfTayNinh, Officers.PoliceOfTayNinh]))
        {
            using var hidden = await service.PostAsync(stranger, address, Asked(), "\"2\"");
            hidden.StatusCode.ShouldBe(HttpStatusCode.NotFound, $"{stranger.Role} {stranger.Desk}");
        }

        using var watched = await service.PostAsync(Officers.SupervisorOfImmigration, address, Asked(), "\"2\"");
        (watched.StatusCode, await watched.CodeAsync()).ShouldBe((HttpStatusCode.Forbidden, "repatriation.person.not-your-turn"));
    }

    [Fact]
    public async Task Who_is_home_and_closed_asks_for_nothing_more_but_what_was_granted_is_ended()
    {
        var (_, persons) = await service.OpenedAsync();
        var asked = await TakenAsync(Officers.OfPhnomPenh, persons[0].Id(), 1, Asked());
        await TakenAsync(Officers.OfPhnomPenh, persons[0].Id(), 2, Moved(asked, "granted"));
        var closed = await service.TakenAsync(
            Officers.OfPhnomPenh,
            At(persons[0], 3),
            "closure",
            new() { ["outcome"] = "missing", ["reason"] = "Mất liên lạc" }
        );
        var version = (long)closed["version"]!;

        await RefusedAsync(persons[0].Id(), version, Asked(), "repatriation.person.over", field: null, HttpStatusCode.Conflict);
        await TakenAsync(Officers.OfPhnomPenh, persons[0].Id(), version, Moved(asked, "ended").With("reason", "Mất liên lạc"));
    }

    [Fact]
    public async Task It_is_called_to_mind_before_its_last_day_prolonged_in_time_and_over_past_it()
    {
        var (_, persons) = await service.OpenedAsync();
        var id = persons[0].Id();
        var asked = await TakenAsync(Officers.OfPhnomPenh, id, 1, Asked());
        await TakenAsync(Officers.OfPhnomPenh, id, 2, Moved(asked, "granted").With("until", "2018-06-25"));
        (await BlocksAsync(id, days: 0)).ShouldContain("protection-ending");
        (await BlocksAsync(id, days: 12)).ShouldContain("protection-over");
        var over = (await ReadAsync(Officers.OfDepartment.On(Officers.Noon.AddDays(12)), id))["protections"]![0]!;
        (over.Text("state"), over["moves"]!.AsArray().Count).ShouldBe(("ended", 0));
        var due = await service.ReadAsync(Officers.OfDepartment, "/api/repatriation/care/due?limit=200");
        due["items"]!.AsArray().Single(row => row!.Text("personId") == id)!.Text("what").ShouldBe("protection");

        await RefusedAsync(id, 3, Moved(asked, "granted").With("until", "2018-06-20"), "repatriation.protection.not-longer", "until");
        await TakenAsync(Officers.OfPhnomPenh, id, 3, Moved(asked, "granted").With("until", "2018-12-31"));
        (await BlocksAsync(id, days: 12)).ShouldBe(["identity-unconfirmed"]);
        var read = await ReadAsync(Officers.OfPhnomPenh, id);
        read["timeline"]!.AsArray()[^1]!.Text("what").ShouldBe("protection-prolonged");
        (await service.AnnouncedAsync("repatriation.person-changed", id))[^1].Text("protectedUntil").ShouldBe("2018-12-31");
    }

    [Fact]
    public async Task What_protects_without_a_last_day_is_not_prolonged_and_gets_no_end_by_it()
    {
        var (_, persons) = await service.OpenedAsync();
        var id = persons[0].Id();
        var asked = await TakenAsync(Officers.OfPhnomPenh, id, 1, Asked());
        await TakenAsync(Officers.OfPhnomPenh, id, 2, Moved(asked, "granted"));

        await RefusedAsync(id, 3, Moved(asked, "granted").With("until", "2018-12-31"), "repatriation.protection.without-end", "until");
        var measure = (await ReadAsync(Officers.OfPhnomPenh, id))["protections"]![0]!;
        (measure.Text("state"), measure["until"]).ShouldBe(("granted", null));
        measure["moves"]!.AsArray().Select(move => (string)move!).ShouldBe(["ended", "refusedByPerson"]);
    }

    [Fact]
    public async Task What_was_granted_before_its_last_day_was_kept_with_the_person_is_called_to_mind_after_the_migration()
    {
        var (_, persons) = await service.OpenedAsync(2);
        var (id, endless) = (persons[0].Id(), persons[1].Id());
        var asked = await TakenAsync(Officers.OfPhnomPenh, id, 1, Asked());
        await TakenAsync(Officers.OfPhnomPenh, id, 2, Moved(asked, "granted").With("until", "2018-06-25"));
        var second = await TakenAsync(Officers.OfPhnomPenh, id, 3, Asked());
        await TakenAsync(Officers.OfPhnomPenh, id, 4, Moved(second, "granted").With("until", "2018-06-20"));
        asked = await TakenAsync(Officers.OfPhnomPenh, endless, 1, Asked());
        await TakenAsync(Officers.OfPhnomPenh, endless, 2, Moved(asked, "granted").With("until", "2018-06-25"));
        second = await TakenAsync(Officers.OfPhnomPenh, endless, 3, Asked());
        await TakenAsync(Officers.OfPhnomPenh, endless, 4, Moved(second, "granted"));

        // As it stood before the day was kept with the person.
        var before = await service.QueryAsync<long>(
            """
            with undone as (delete from platform.migrations done where done::text like '%ProtectedUntil%' returning 1)
            update repatriation.persons set protected_until = null from undone where id = @id returning version
            """,
            ("id", Guid.Parse(id))
        );
        before.ShouldBe([5]);
        (await BlocksAsync(id, days: 0)).ShouldNotContain("protection-ending");

        await service.RunCommandAsync(["migrate"]);
        (await BlocksAsync(id, days: 0)).ShouldContain("protection-ending");
        (await BlocksAsync(id, days: 12)).ShouldContain("protection-over");
        (await BlocksAsync(endless, days: 12)).ShouldBe(["identity-unconfirmed"]);
    }

    private async Task<IEnumerable<string>> BlocksAsync(string person, int days) =>
        (await ReadAsync(Officers.OfDepartment.On(Officers.Noon.AddDays(days)), person))["blocks"]!
            .AsArray()
            .Select(block => block!.Text("code"));

    private static JsonNode At(JsonNode person, long version)
    {
        var later = person.DeepClone();
        later["version"] = version;
        return later;
    }

    private static JsonObject Asked() =>
        new()
        {
            ["to"] = "asked",
            ["for"] = "victim",
            ["kind"] = "safePlace",
            ["askedBy"] = "person",
            ["on"] = "2018-06-14",
        };

    private static JsonObject Moved(JsonNode measure, string to) => Moved(Guid.Parse(measure.Text("measure")), to);

    private static JsonObject Moved(Guid measure, string to) => new() { ["measure"] = measure, ["to"] = to };

    private async Task<JsonNode> TakenAsync(TestAccount by, string person, long version, JsonObject body)
    {
        using var answer = await service.StepAsync(by, person, version, "protection", body);
        var text = await answer.BodyAsync();
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, text.ToString());
        return text;
    }

    private async Task RefusedAsync(
        string person,
        long version,
        JsonObject body,
        string code,
        string? field,
        HttpStatusCode status = HttpStatusCode.BadRequest
    )
    {
        using var answer = await service.StepAsync(Officers.OfPhnomPenh, person, version, "protection", body);
        answer.StatusCode.ShouldBe(status, code);
        (await answer.CodeAsync()).ShouldBe(code);
        if (field is not null)
        {
            (await answer.FieldsAsync()).ShouldBe([field]);
        }
    }

    private Task<JsonNode> ReadAsync(TestAccount by, string person) => service.ReadAsync(by, $"{A.Persons}/{person}");
}
