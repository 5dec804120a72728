using System.Net;
using System.Text.Json.Nodes;
using Cooperation.Repatriation.Tests.Builders;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Repatriation.Tests.Features;

/// <summary>Who sees whom, and when: everybody else finds nothing at the same address.</summary>
[Collection(OneService.Name)]
public sealed class SeeingPersons(RepatriationService service)
{
    [Fact]
    public async Task A_person_is_seen_by_the_department_the_mission_and_the_desk_whose_turn_it_is_and_by_nobody_else()
    {
        var (id, persons) = await service.OpenedAsync();
        var person = persons[0];
        await SeenOnlyByAsync(person, Officers.OfPhnomPenh, Officers.OfDepartment);

        person = await service.BroughtAsync(person, "identityCheck");
        await SeenOnlyByAsync(person, Officers.OfPhnomPenh, Officers.OfDepartment, Officers.OfImmigration);

        person = await service.BroughtAsync(person, "papersIssued");
        await SeenOnlyByAsync(person, Officers.OfPhnomPenh, Officers.OfDepartment, Officers.OfImmigration, Officers.OfMocBai);

        person = await service.BroughtAsync(person, "referred");
        await SeenOnlyByAsync(
            person,
            Officers.OfPhnomPenh,
            Officers.OfDepartment,
            Officers.OfImmigration,
            Officers.OfTayNinh,
            Officers.PoliceOfTayNinh
        );
        var address = $"{A.Cases}/{id}";
        (await service.StatusOfAsync(Officers.OfTayNinh, address)).ShouldBe(HttpStatusCode.OK);
        (await service.StatusOfAsync(Officers.OfMocBai, address)).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task What_can_be_chosen_is_what_the_tables_allow_and_a_step_with_nothing_to_choose_is_not_offered()
    {
        var (_, persons) = await service.OpenedAsync();
        var read = await ReadAsync();
        Of("support").ShouldBe(["offered"]);
        Of("identification").ShouldBe(["underIdentification", "victim", "notVictim"]);
        Of("outcome").ShouldBe(["missing", "died", "resettled"]);

        JsonObject decision = new()
        {
            ["to"] = "notVictim",
            ["paper"] = "districtPolice",
            ["reason"] = "Tự nguyện đi làm",
        };
        await service.TakenAsync(Officers.OfPhnomPenh, persons[0], "identification", decision);
        read = await ReadAsync();
        (Of("support").Count, Of("identification").ShouldHaveSingleItem()).ShouldBe((0, "victim"));
        Of("outcome").ShouldContain("notVictim");
        read["steps"]!.AsArray().Select(step => (string)step!).ShouldNotContain("support");

        IReadOnlyList<string> Of(string what) => [.. read["choices"]![what]!.AsArray().Select(choice => choice!.GetValue<string>())];

        Task<JsonNode> ReadAsync() => service.ReadAsync(Officers.OfPhnomPenh, $"{A.Persons}/{persons[0].Id()}?identity=false");
    }

    [Fact]
    public async Task Before_a_plan_the_mission_is_reminded_of_needs_that_it_has_not_opened_and_plans_from_the_page()
    {
        var request = A.Case()
            .With("persons", new JsonArray(A.Person().With("birth", "2000-01-01").With("needs", new JsonArray("medical"))));
        var persons = await service.ReadyAsync(request: request);
        var closed = await service.ReadAsync(Officers.OfPhnomPenh, $"{A.Persons}/{persons[0].Id()}?identity=false");
        ((bool)closed["needsUnseen"]!, (bool)closed["mayPlanHandover"]!, closed["ageBandToday"]).ShouldBe((true, true, null));
        var opened = await service.ReadAsync(Officers.OfPhnomPenh, $"{A.Persons}/{persons[0].Id()}");
        ((bool)opened["needsUnseen"]!, opened.Text("ageBandToday")).ShouldBe((false, "adult"));
        var immigration = await service.ReadAsync(Officers.OfImmigration, $"{A.Persons}/{persons[0].Id()}?identity=false");
        ((bool)immigration["needsUnseen"]!, (bool)immigration["mayPlanHandover"]!).ShouldBe((false, false));
    }

    [Fact]
    public async Task Who_somebody_is_is_known_only_to_the_desk_that_has_him_in_hand_or_is_asked()
    {
        var (_, persons) = await service.OpenedAsync(
            request: A.Case().With("persons", new JsonArray(A.Person().With("name", "Lục Thị Hương Cẩm")))
        );
        var person = await service.BroughtAsync(persons[0], "received");

        foreach (var account in new[] { Officers.OfPhnomPenh, Officers.OfDepartment, Officers.OfImmigration })
        {
            var shown = await service.ReadAsync(account, $"{A.Persons}/{person.Id()}");
            shown["name"].ShouldBeNull(account.Desk);
            ((bool)shown["mayIdentify"]!).ShouldBeFalse();
        }

        (await service.ReadAsync(Officers.OfMocBai, $"{A.Persons}/{person.Id()}")).Text("name").ShouldBe("Lục Thị Hương Cẩm");
    }

    [Fact]
    public async Task Whoever_has_no_business_with_persons_gets_403_for_lists_and_404_for_any_id()
    {
        var (_, persons) = await service.OpenedAsync();
        foreach (var stranger in Officers.Strangers)
        {
            (await service.StatusOfAsync(stranger, $"{A.Persons}/{persons[0].Id()}")).ShouldBe(HttpStatusCode.NotFound, stranger.Role);
            using var step = await service.StepAsync(stranger, persons[0].Id(), 1, "identity-request");
            step.StatusCode.ShouldBe(HttpStatusCode.NotFound, stranger.Role);
            if (stranger.Role is "planner" or "administrator" or "auditor" or "centralDesk" or "roleOfTomorrow")
            {
                foreach (var list in new[] { A.Persons, "/api/repatriation/late" })
                {
                    (await service.StatusOfAsync(stranger, list)).ShouldBe(HttpStatusCode.Forbidden, stranger.Role);
                }
            }
            else
            {
                (await service.AllOfAsync(stranger, A.Persons)).Select(row => row.Id()).ShouldNotContain(persons[0].Id());
            }
        }

        (
            await service.QueryAsync<long>(
                "select sum(count)::bigint from audit.refusals where action = 'person.refused.GetPerson' and subject_id = @id",
                ("id", persons[0].Id())
            )
        ).ShouldBe([Officers.Strangers.Count]);
    }

    [Fact]
    public async Task A_list_shows_each_with_his_next_step_and_filters_by_where_he_stands()
    {
        var (_, persons) = await service.OpenedAsync(2);
        await service.TakenAsync(Officers.OfPhnomPenh, persons[0], "identity-request");

        (await IdsAsync(Officers.OfPhnomPenh, "stage=identityCheck")).ShouldContain(persons[0].Id());
        (await IdsAsync(Officers.OfPhnomPenh, "stage=identityCheck")).ShouldNotContain(persons[1].Id());
        (await IdsAsync(Officers.OfImmigration, "mine=true")).ShouldContain(persons[0].Id());
        (await IdsAsync(Officers.OfPhnomPenh, "mine=true")).ShouldNotContain(persons[0].Id());
        (await IdsAsync(Officers.OfPhnomPenh, "minor=true")).ShouldNotContain(persons[0].Id());
        (await service.AllOfAsync(Officers.OfPhnomPenh, $"{A.Persons}?stage=identityCheck", limit: 2)).Single(row =>
            row.Id() == persons[0].Id()
        )["nextStep"]!
            .Text("step")
            .ShouldBe("identity-reply");
    }

    [Fact]
    public async Task What_is_late_is_listed_by_desk_with_its_limit_and_rule()
    {
        var (id, persons) = await service.OpenedAsync(2);
        await service.TakenAsync(Officers.OfPhnomPenh, persons[0], "identity-request");
        // Asked on 15 June: due with 5 July, warned of five days before.
        (await LateAsync(Officers.OfImmigration.On(Officers.Noon.AddDays(5)), persons[0].Id())).ShouldBeNull();
        ((bool)(await LateAsync(Officers.OfImmigration.On(Officers.Noon.AddDays(18)), persons[0].Id()))!["late"]!).ShouldBeFalse();
        var august = Officers.Noon.AddDays(50);
        var late = (await LateAsync(Officers.OfPhnomPenh.On(august), persons[0].Id()))!;
        ((bool)late["late"]!, late["clocks"]![0]!.Text("clock"), late["person"]!.Text("desk")).ShouldBe(
            (true, "immigrationReply", "XNC-TW")
        );
        late["clocks"]![0]!.Text("rule").ShouldContain("Điều 4");
        (await LateAsync(Officers.OfBattambang.On(august), persons[0].Id())).ShouldBeNull();

        var cases = await service.AllOfAsync(Officers.OfPhnomPenh.On(august), $"{A.Cases}?late=true&stage=identityCheck");
        cases.Select(row => row.Id()).ShouldContain(id);
        (await service.AllOfAsync(Officers.OfPhnomPenh.On(august), $"{A.Cases}?q={persons[1].Text("pseudonym")}"))
            .Single()
            .Id()
            .ShouldBe(id);
    }

    [Fact]
    public async Task A_limit_is_paused_resumed_and_extended_with_a_reason_and_never_beyond_its_rule()
    {
        var (_, persons) = await service.OpenedAsync();
        var person = await service.TakenAsync(Officers.OfPhnomPenh, persons[0], "identity-request");
        var reason = new JsonObject { ["reason"] = "Chờ địa phương trả lời" };
        person = await service.TakenAsync(Officers.OfImmigration, person, "clocks/immigrationReply/pause", reason.DeepClone().AsObject());
        person["nextStep"]!["due"].ShouldBeNull();
        person = await service.TakenAsync(
            Officers.OfImmigration.On(Officers.Noon.AddDays(2)),
            person,
            "clocks/immigrationReply/resumption",
            reason.DeepClone().AsObject()
        );
        using var far = await service.StepAsync(
            Officers.OfImmigration,
            person.Id(),
            (long)person["version"]!,
            "clocks/immigrationReply/extension",
            new() { ["amount"] = 40, ["reason"] = "Phức tạp" }
        );
        far.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        person = await service.TakenAsync(
            Officers.OfImmigration,
            person,
            "clocks/immigrationReply/extension",
            new() { ["amount"] = 10, ["reason"] = "Phức tạp" }
        );
        // 20 and 10 days and two of standing still: 17 July.
        person["nextStep"]!.Text("due").ShouldBe("2018-07-17T17:00:00+00:00");
    }

    [Fact]
    public async Task A_limit_met_while_it_stood_still_is_told_with_its_end_moved_by_the_time_from_the_pause()
    {
        var (_, persons) = await service.OpenedAsync();
        var person = await service.TakenAsync(Officers.OfPhnomPenh, persons[0], "identity-request");
        person = await service.TakenAsync(
            Officers.OfImmigration,
            person,
            "clocks/immigrationReply/pause",
            new() { ["reason"] = "Chờ địa phương trả lời" }
        );
        (await ToldAsync(person))["due"].ShouldBeNull();

        var later = Officers.OfImmigration.On(Officers.Noon.AddDays(2));
        await service.TakenAsync(later, person, "identity-reply", new() { ["result"] = "confirmed" });
        var told = await ToldAsync(person);
        told["doneAt"]!.GetValue<DateTimeOffset>().ShouldBe(Officers.Noon.AddDays(2));
        told["due"]!.GetValue<DateTimeOffset>().ShouldBe(new(2018, 7, 7, 17, 0, 0, TimeSpan.Zero));
    }

    private async Task<JsonNode> ToldAsync(JsonNode person) =>
        (await service.AnnouncedAsync("repatriation.person-changed", person.Id()))[^1]["deadlines"]!
            .AsArray()
            .Single(deadline => deadline!.Text("clock") == "immigrationReply")!;

    private async Task<IReadOnlyList<string>> IdsAsync(TestAccount account, string query) =>
        [.. (await service.AllOfAsync(account, $"{A.Persons}?{query}")).Select(row => row.Id())];

    private async Task<JsonNode?> LateAsync(TestAccount account, string person) =>
        (await service.AllOfAsync(account, "/api/repatriation/late")).SingleOrDefault(item => item["person"]!.Id() == person);

    private async Task SeenOnlyByAsync(JsonNode person, params TestAccount[] those)
    {
        TestAccount[] all =
        [
            Officers.OfPhnomPenh,
            Officers.OfBattambang,
            Officers.OfBangkok,
            Officers.OfDepartment,
            Officers.OfImmigration,
            Officers.OfMocBai,
            Officers.OfTayNinh,
            Officers.OfLaoCai,
            Officers.PoliceOfTayNinh,
        ];
        foreach (var account in all)
        {
            (await service.StatusOfAsync(account, $"{A.Persons}/{person.Id()}?identity=false")).ShouldBe(
                those.Any(seen => seen.Desk == account.Desk) ? HttpStatusCode.OK : HttpStatusCode.NotFound,
                account.Desk
            );
        }
    }
}
