using System.Net;
using System.Text.Json.Nodes;
using Cooperation.Repatriation.Tests.Builders;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Repatriation.Tests.Features;

/// <summary>The plan of a handover changes until a side has confirmed; what stood there before stays on its timeline.</summary>
[Collection(OneService.Name)]
public sealed class ChangingPlans(RepatriationService service)
{
    [Fact]
    public async Task Somebody_is_added_another_taken_off_with_a_reason_and_the_time_is_changed()
    {
        var persons = await service.ReadyAsync(3);
        var planned = await service.PlannedAsync(persons.Take(2));
        var more = await service.DoneAsync(Officers.OfPhnomPenh, planned, "additions", Added(persons[2]));
        (await service.PersonAsync(persons[2])).Text("stage").ShouldBe("handoverPlanned");

        var listed = await service.PersonAsync(persons[0]);
        var less = await service.DoneAsync(Officers.OfPhnomPenh, more, "removal", TakenOff(listed));
        var free = await service.PersonAsync(persons[0]);
        (free.Text("stage"), free["standing"]!["handoverId"]).ShouldBe(("papersIssued", null));
        free["timeline"]!.AsArray()[^1]!.Text("note").ShouldBe("Xin ở lại thêm");

        var when = Officers.Noon.AddDays(5);
        var moved = await service.DoneAsync(Officers.OfDepartment, less, "schedule", Rescheduled(when));
        moved["plannedAt"]!.GetValue<DateTimeOffset>().ShouldBe(when);
        var read = await service.ReadAsync(Officers.OfMocBai, $"{Batches.Handovers}/{planned.Id()}");
        read["persons"]!
            .AsArray()
            .Select(line => ((int)line!["number"]!, line.Text("personId")))
            .ShouldBe([(1, persons[1].Id()), (2, persons[2].Id())]);
        var timeline = read["timeline"]!.AsArray().Select(entry => (entry!.Text("what"), entry!["note"]?.GetValue<string>())).ToArray();
        timeline.ShouldBe([
            ("planned", null),
            ("personsAdded", "+1"),
            ("personTakenOff", "−1"),
            ("rescheduled", "18/06/2018 12:00 → 20/06/2018 12:00: Phía bạn đề nghị"),
        ]);
        var message = (await service.AnnouncedAsync("repatriation.handover-changed", planned.Id()))[^1];
        message["persons"]!.AsArray().Count.ShouldBe(2);
        message["plannedAt"]!.GetValue<DateTimeOffset>().ShouldBe(when);

        // Free again, he goes by another handover, or by the same.
        await service.DoneAsync(Officers.OfPhnomPenh, moved, "additions", Added(free));
    }

    [Fact]
    public async Task Both_the_handover_and_the_person_are_at_the_version_seen()
    {
        var persons = await service.ReadyAsync(2);
        var planned = await service.PlannedAsync(persons[0]);
        var more = await service.DoneAsync(Officers.OfPhnomPenh, planned, "additions", Added(persons[1]));
        var listed = await service.PersonAsync(persons[1]);
        using var handover = await service.AskAsync(Officers.OfPhnomPenh, planned, "removal", TakenOff(listed));
        handover.StatusCode.ShouldBe(HttpStatusCode.PreconditionFailed);
        using var person = await service.AskAsync(Officers.OfPhnomPenh, more, "removal", TakenOff(persons[1]));
        person.StatusCode.ShouldBe(HttpStatusCode.PreconditionFailed);
        (await service.PersonAsync(persons[1])).Text("stage").ShouldBe("handoverPlanned");

        var ready = (await service.ReadyAsync())[0];
        ready["version"] = (long)ready["version"]! - 1;
        using var stale = await service.AskAsync(Officers.OfPhnomPenh, more, "additions", Added(ready));
        stale.StatusCode.ShouldBe(HttpStatusCode.PreconditionFailed);
        using var without = await service.PostAsync(
            Officers.OfPhnomPenh,
            $"{Batches.Handovers}/{planned.Id()}/schedule",
            Rescheduled(Officers.Noon.AddDays(4))
        );
        without.StatusCode.ShouldBe(HttpStatusCode.PreconditionRequired);
    }

    [Fact]
    public async Task What_does_not_fit_a_plan_does_not_fit_its_change()
    {
        var persons = await service.ReadyAsync(2);
        var planned = await service.PlannedAsync(persons[0]);
        var (_, opened) = await service.OpenedAsync();
        await RefusedAsync(planned, "additions", Added(opened[0]), HttpStatusCode.UnprocessableEntity, "papers-first");
        await RefusedAsync(planned, "additions", Added(persons[1], persons[1]), HttpStatusCode.BadRequest, "named-twice");
        var other = await service.PlannedAsync(persons[1]);
        await RefusedAsync(planned, "additions", Added(await service.PersonAsync(persons[1])), HttpStatusCode.Conflict, "on-another-list");
        await RefusedAsync(
            planned,
            "removal",
            TakenOff(await service.PersonAsync(persons[1])),
            HttpStatusCode.BadRequest,
            "not-on-this-list"
        );
        await RefusedAsync(planned, "removal", TakenOff(await service.PersonAsync(persons[0])), HttpStatusCode.Conflict, "last-one");
        var alone = await service.ReadAsync(Officers.OfPhnomPenh, $"{Batches.Handovers}/{planned.Id()}");
        alone["steps"]!.AsArray().Select(step => (string)step!).ShouldBe(["confirmation", "additions", "schedule", "cancellation"]);
        await RefusedAsync(planned, "schedule", Rescheduled(Officers.Noon.AddHours(-1)), HttpStatusCode.BadRequest, "in-the-past");
        await RefusedAsync(planned, "schedule", Rescheduled(Officers.Noon.AddDays(120)), HttpStatusCode.UnprocessableEntity, "paper-ends");
        using var missing = await service.AskAsync(
            Officers.OfPhnomPenh,
            planned,
            "schedule",
            Rescheduled(Officers.Noon.AddDays(4)).With("reason", null)
        );
        missing.StatusCode.ShouldBe(HttpStatusCode.BadRequest);

        // Of another mission nobody is there to be added, and the post that receives changes no plan.
        var (_, theirs) = await service.OpenedAsync(by: Officers.OfBattambang);
        using var elsewhere = await service.AskAsync(Officers.OfPhnomPenh, planned, "additions", Added(theirs[0]));
        elsewhere.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var post = await service.AskAsync(Officers.OfMocBai, other, "schedule", Rescheduled(Officers.Noon.AddDays(4)));
        (await post.CodeAsync()).ShouldBe("repatriation.handover.not-your-turn");
        using var stranger = await service.AskAsync(Officers.OfBangkok, other, "schedule", Rescheduled(Officers.Noon.AddDays(4)));
        stranger.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Once_a_side_has_confirmed_the_plan_stands_until_that_is_undone()
    {
        var persons = await service.ReadyAsync(2);
        var planned = await service.PlannedAsync(persons);
        var one = await service.DoneAsync(Officers.OfMocBai, planned, "confirmation", new() { ["side"] = "ours" });
        await RefusedAsync(one, "schedule", Rescheduled(Officers.Noon.AddDays(4)), HttpStatusCode.Conflict, "step-not-open");
        await RefusedAsync(one, "removal", TakenOff(await service.PersonAsync(persons[0])), HttpStatusCode.Conflict, "step-not-open");
        var undone = await service.DoneAsync(Officers.SupervisorOfMocBai, one, "undo", new() { ["reason"] = "Phía bạn đổi giờ" });
        await service.DoneAsync(Officers.OfPhnomPenh, undone, "schedule", Rescheduled(Officers.Noon.AddDays(4)));
    }

    [Fact]
    public async Task A_day_off_of_either_side_is_said_with_the_plan_and_refuses_nothing()
    {
        var persons = await service.ReadyAsync();
        // The Queen Mother's birthday over there.
        var planned = await service.PlannedAsync(persons);
        planned["daysOff"]!.AsArray().ShouldHaveSingleItem()!.Text("country").ShouldBe("KH");
        var moved = await service.DoneAsync(
            Officers.OfPhnomPenh,
            planned,
            "schedule",
            Rescheduled(new(2018, 9, 3, 3, 0, 0, TimeSpan.Zero))
        );
        moved["daysOff"]!.AsArray().ShouldContain(day => day!.Text("country") == "VN");
        var read = await service.ReadAsync(Officers.OfMocBai, $"{Batches.Handovers}/{planned.Id()}");
        read["daysOff"]!.AsArray()[0]!["name"]!.Text("vi").ShouldNotBeEmpty();
        var plain = await service.DoneAsync(Officers.OfPhnomPenh, moved, "schedule", Rescheduled(Officers.Noon.AddDays(5)));
        plain["daysOff"]!.AsArray().ShouldBeEmpty();
    }

    [Fact]
    public async Task Nobodys_needs_are_opened_for_a_desk_whose_step_it_is_not()
    {
        var (opened, all) = await service.OpenedAsync(2);
        JsonNode[] persons = [await service.BroughtAsync(all[0], "papersIssued"), await service.BroughtAsync(all[1], "papersIssued")];
        var planned = await service.PlannedAsync(persons[0]);
        var before = await NeedsReadAsync(opened);
        using var moved = await service.AskAsync(Officers.OfMocBai, planned, "schedule", Rescheduled(Officers.Noon.AddDays(4)));
        (moved.StatusCode, await moved.CodeAsync()).ShouldBe((HttpStatusCode.Forbidden, "repatriation.handover.not-your-turn"));
        using var added = await service.AskAsync(Officers.OfMocBai, planned, "additions", Added(persons[1]));
        (added.StatusCode, await added.CodeAsync()).ShouldBe((HttpStatusCode.Forbidden, "repatriation.handover.not-your-turn"));
        (await NeedsReadAsync(opened)).ShouldBe(before);

        await service.DoneAsync(Officers.OfPhnomPenh, planned, "schedule", Rescheduled(Officers.Noon.AddDays(4)));
        (await NeedsReadAsync(opened)).ShouldBe(before + 1);
    }

    private async Task<long> NeedsReadAsync(string opened) =>
        (
            await service.QueryAsync<long>(
                "select count(*) from audit.entries where subject_id = @id and action like 'person.needs-read.%'",
                ("id", opened)
            )
        )[0];

    private static JsonObject Added(params JsonNode[] persons) =>
        new() { ["persons"] = new JsonArray([.. persons.Select(person => (JsonNode)Batches.Seen(person))]) };

    private static JsonObject TakenOff(JsonNode person) =>
        new()
        {
            ["person"] = person.Id(),
            ["personVersion"] = (long)person["version"]!,
            ["reason"] = "Xin ở lại thêm",
        };

    private static JsonObject Rescheduled(DateTimeOffset at) => new() { ["plannedAt"] = at, ["reason"] = "Phía bạn đề nghị" };

    private async Task RefusedAsync(JsonNode handover, string step, JsonObject body, HttpStatusCode status, string code)
    {
        using var answer = await service.AskAsync(Officers.OfPhnomPenh, handover, step, body);
        var problem = await answer.BodyAsync();
        (answer.StatusCode, problem.Text("code")).ShouldBe((status, $"repatriation.handover.{code}"));
    }
}
