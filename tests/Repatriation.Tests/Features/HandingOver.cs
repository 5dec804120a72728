using System.Net;
using System.Text.Json.Nodes;
using Cooperation.Repatriation.Tests.Builders;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Repatriation.Tests.Features;

/// <summary>A handover from its plan to the signed minutes, with persons of several cases.</summary>
[Collection(OneService.Name)]
public sealed class HandingOver(RepatriationService service)
{
    [Fact]
    public async Task Planned_four_of_two_cases_arrived_three_the_fourth_stands_where_he_stood_and_goes_by_the_next()
    {
        JsonNode[] persons = [.. await service.ReadyAsync(3), .. await service.ReadyAsync()];
        var planned = await service.PlannedAsync(persons);
        planned.Reference().ShouldStartWith("HO-KH-2018-");
        planned.Text("desk").ShouldBe("BP-TN-MOCBAI");
        planned["persons"]!.AsArray().ShouldAllBe(person => person!.Text("stage") == "handoverPlanned");

        var one = await service.DoneAsync(Officers.OfMocBai, planned, "confirmation", new() { ["side"] = "ours" });
        one.Text("status").ShouldBe("planned");
        var confirmed = await service.DoneAsync(Officers.OfDepartment, one, "confirmation", new() { ["side"] = "theirs" });
        confirmed.Text("status").ShouldBe("confirmed");

        var arrival = await service.ArrivalAsync(confirmed, persons[3].Id());
        var arrived = await service.DoneAsync(Officers.OfMocBai.OnTheDay(), confirmed, "arrival", arrival);
        arrived.Text("status").ShouldBe("arrived");
        foreach (var came in persons[..3])
        {
            var read = await service.PersonAsync(came);
            (read.Text("stage"), read.Text("desk"), read["standing"]!.Text("handover")).ShouldBe(
                ("received", "BP-TN-MOCBAI", planned.Reference())
            );
        }

        var missed = await service.PersonAsync(persons[3]);
        (missed.Text("stage"), missed["standing"]!["handoverId"]).ShouldBe(("papersIssued", null));
        missed["timeline"]!.AsArray()[^1]!.Text("note").ShouldBe("Sốt cao, nằm viện");

        var signed = await service.DoneAsync(
            Officers.OfMocBai.OnTheDay(),
            arrived,
            "minutes",
            new()
            {
                ["signedByUs"] = "Đồn trưởng",
                ["signedByThem"] = "Trưởng đồn Ba Vét",
                ["number"] = "12/BB",
            }
        );
        signed.Text("status").ShouldBe("signed");
        var shown = await service.ReadAsync(Officers.OfMocBai, $"{Batches.Handovers}/{planned.Id()}");
        ((int)shown["listed"]!, (int)shown["arrived"]!).ShouldBe((4, 3));
        shown["timeline"]!.AsArray().Select(line => line!.Text("what")).ShouldBe(["planned", "oneSide", "confirmed", "arrived", "signed"]);

        var message = (await service.AnnouncedAsync("repatriation.handover-changed", planned.Id()))[^1];
        (message.Text("status"), (int)message["arrived"]!, message.Text("gate"), message.Text("province")).ShouldBe(
            ("signed", 3, "CK-TN-MOCBAI", "72")
        );
        message["differences"]!.AsArray().Single()!.Text("of").ShouldBe("ill");
        message.ToJsonString().ShouldNotContain("Đồn trưởng");
        (await service.PlannedAsync(missed)).Text("status").ShouldBe("planned");
    }

    [Fact]
    public async Task A_stranger_who_comes_does_not_hide_that_one_of_two_did_not()
    {
        var persons = await service.ReadyAsync(2);
        var confirmed = await service.ConfirmedAsync(persons);
        var arrival = await service.ArrivalAsync(confirmed, persons[1].Id());
        arrival["strangers"] = 1;
        var arrived = await service.DoneAsync(Officers.OfMocBai.OnTheDay(), confirmed, "arrival", arrival);

        var read = await service.ReadAsync(Officers.OfMocBai, $"{Batches.Handovers}/{arrived.Id()}");
        ((int)read["listed"]!, (int)read["arrived"]!, (int)read["unlisted"]!).ShouldBe((2, 1, 1));
        var row = (await service.AllOfAsync(Officers.OfMocBai, Batches.Handovers)).Single(row => row.Id() == arrived.Id());
        ((int)row["persons"]!, (int)row["arrived"]!, (int)row["unlisted"]!).ShouldBe((2, 1, 1));

        // The message counts everybody who came, and says how many of them were not on the list: 'not come' of the figures is persons - arrived + unlisted.
        var message = (await service.AnnouncedAsync("repatriation.handover-changed", arrived.Id()))[^1];
        ((int)message["arrived"]!, (int)message["unlisted"]!, message["persons"]!.AsArray().Count).ShouldBe((2, 1, 2));
    }

    [Fact]
    public async Task One_more_than_listed_comes_and_is_received_with_the_others()
    {
        var persons = await service.ReadyAsync(2);
        var confirmed = await service.ConfirmedAsync(persons[0]);
        var arrival = await service.ArrivalAsync(confirmed);
        arrival["unlisted"] = new JsonArray(Batches.Seen(persons[1]));
        arrival["strangers"] = 1;
        var arrived = await service.DoneAsync(Officers.OfMocBai.OnTheDay(), confirmed, "arrival", arrival);

        (await service.PersonAsync(persons[1])).Text("stage").ShouldBe("received");
        var read = await service.ReadAsync(Officers.OfMocBai, $"{Batches.Handovers}/{arrived.Id()}");
        ((int)read["listed"]!, (int)read["arrived"]!, (int)read["unlisted"]!).ShouldBe((1, 1, 2));
        var message = (await service.AnnouncedAsync("repatriation.handover-changed", arrived.Id()))[^1];
        ((int)message["arrived"]!, (int)message["unlisted"]!, message["persons"]!.AsArray().Count).ShouldBe((3, 2, 1));
    }

    [Fact]
    public async Task A_minor_who_comes_beside_the_list_is_received_only_with_who_stands_beside_him()
    {
        var minor = A.Case().With("persons", new JsonArray(A.Person(), A.Person().With("birth", "2008")));
        var persons = await service.ReadyAsync(request: minor);
        var confirmed = await service.ConfirmedAsync(persons[0]);
        var arrival = await service.ArrivalAsync(confirmed);
        arrival["unlisted"] = new JsonArray(Batches.Seen(persons[1]));
        using (var refused = await service.AskAsync(Officers.OfMocBai.OnTheDay(), confirmed, "arrival", arrival))
        {
            var problem = await refused.BodyAsync();
            (refused.StatusCode, problem.Text("code")).ShouldBe((HttpStatusCode.UnprocessableEntity, "repatriation.handover.minor-alone"));
            problem["errors"]!.AsObject().Select(error => error.Key).ShouldBe(["unlisted[0].companion"]);
            problem.Text("source").ShouldContain("102/2016/QH13");
        }

        foreach (var person in persons)
        {
            (await service.PersonAsync(person)).Text("stage").ShouldNotBe("received");
        }

        arrival["unlisted"]![0]!["companion"] = "childProtectionOfficer";
        var arrived = await service.DoneAsync(Officers.OfMocBai.OnTheDay(), confirmed, "arrival", arrival);
        var read = await service.ReadAsync(Officers.OfMocBai, $"{Batches.Handovers}/{arrived.Id()}");
        read["persons"]!.AsArray().Single(line => (bool)line!["unlisted"]!)!.Text("companion").ShouldBe("childProtectionOfficer");
    }

    [Fact]
    public async Task An_arrival_speaks_of_everybody_and_of_each_difference_why()
    {
        var persons = await service.ReadyAsync(2);
        var confirmed = await service.ConfirmedAsync(persons);
        var whole = await service.ArrivalAsync(confirmed, persons[1].Id());

        var part = whole.DeepClone().AsObject();
        part["persons"]!.AsArray().RemoveAt(0);
        await RefusedAsync(Officers.OfMocBai.OnTheDay(), confirmed, "arrival", part, HttpStatusCode.BadRequest, "arrival-incomplete");
        var unsaid = whole.DeepClone().AsObject();
        unsaid["persons"]![1]!.AsObject().Remove("reason");
        await RefusedAsync(Officers.OfMocBai.OnTheDay(), confirmed, "arrival", unsaid, HttpStatusCode.BadRequest, "difference-required");
        var twice = whole.DeepClone().AsObject();
        twice["persons"]!.AsArray().Add(twice["persons"]![0]!.DeepClone());
        await RefusedAsync(Officers.OfMocBai.OnTheDay(), confirmed, "arrival", twice, HttpStatusCode.BadRequest, "named-twice");
        foreach (var person in persons)
        {
            (await service.PersonAsync(person)).Text("stage").ShouldBe("handoverPlanned");
        }

        await service.DoneAsync(Officers.OfMocBai.OnTheDay(), confirmed, "arrival", whole);
    }

    [Theory]
    [InlineData("gate", "CK-XX-KHONGCO", HttpStatusCode.BadRequest, "place-unknown", "Danh mục")]
    [InlineData("gate", "CK-NA-THANHTHUY", HttpStatusCode.UnprocessableEntity, "gate-closed", "đóng cửa khẩu")]
    [InlineData("gate", "CK-LS-HUUNGHI", HttpStatusCode.BadRequest, "place-elsewhere", "Danh mục")]
    [InlineData("plannedAt", "2018-06-15T04:00:00Z", HttpStatusCode.BadRequest, "in-the-past", "66/2011/QH12")]
    [InlineData("gate", null, HttpStatusCode.BadRequest, "one-place", null)]
    public async Task A_plan_that_does_not_fit_is_refused_with_rule_and_source(
        string field,
        string? value,
        HttpStatusCode status,
        string code,
        string? source
    )
    {
        var persons = await service.ReadyAsync();
        var plan = Batches.Plan(persons).With("plannedAt", "2018-08-18T03:00:00Z").With(field, value);
        using var answer = await service.PostAsync(Officers.OfPhnomPenh, Batches.Handovers, plan);
        answer.StatusCode.ShouldBe(status);
        var problem = await answer.BodyAsync();
        problem.Text("code").ShouldBe($"repatriation.handover.{code}");
        if (source is not null)
        {
            problem.Text("source").ShouldContain(source);
        }

        (await service.PersonAsync(persons[0])).Text("stage").ShouldBe("papersIssued");
    }

    [Fact]
    public async Task A_gate_that_was_not_yet_open_on_the_planned_day_is_refused_and_a_marker_that_stood_is_not()
    {
        var persons = await service.ReadyAsync();
        var before = new DateTimeOffset(2016, 6, 15, 5, 0, 0, TimeSpan.Zero);
        using var early = await service.PostAsync(
            Officers.OfPhnomPenh.On(before),
            Batches.Handovers,
            Batches.Plan(persons).With("plannedAt", before.AddDays(5))
        );
        early.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var problem = await early.BodyAsync();
        problem.Text("code").ShouldBe("repatriation.handover.place-not-open");
        problem.Text("detail").ShouldContain("01/01/2017");

        var planned = await service.CreatedAsync(
            Officers.OfPhnomPenh,
            Batches.Handovers,
            Batches.Plan(persons).With("gate", null).With("marker", "M-KH-171")
        );
        planned.Text("desk").ShouldBe("BP-TN-MOCBAI");
        (await service.AnnouncedAsync("repatriation.person-changed", persons[0].Id()))[^1].Text("marker").ShouldBe("M-KH-171");
    }

    [Fact]
    public async Task Nobody_is_handed_over_without_papers_after_they_end_when_home_already_or_by_two_lists()
    {
        var (_, opened) = await service.OpenedAsync();
        await PlanRefusedAsync(opened, HttpStatusCode.UnprocessableEntity, "papers-first");
        using (var named = await service.PostAsync(Officers.OfPhnomPenh, Batches.Handovers, Batches.Plan(opened)))
        {
            (await named.BodyAsync())["errors"]!["persons[0]"]![0]!.GetValue<string>().ShouldStartWith(opened[0].Text("pseudonym") + ":");
        }

        var late = await service.ReadyAsync();
        using (
            var ends = await service.PostAsync(
                Officers.OfPhnomPenh,
                Batches.Handovers,
                Batches.Plan(late).With("plannedAt", "2018-10-01T03:00:00Z")
            )
        )
        {
            (await ends.CodeAsync()).ShouldBe("repatriation.handover.paper-ends");
        }

        var home = await service.BroughtAsync((await service.ReadyAsync())[0], "received");
        await PlanRefusedAsync([home], HttpStatusCode.Conflict, "already-home");
        var persons = await service.ReadyAsync(2);
        var first = await service.PlannedAsync(persons[0]);
        await PlanRefusedAsync([persons[1], first["persons"]![0]!], HttpStatusCode.Conflict, "on-another-list");
        await PlanRefusedAsync([persons[1], persons[1]], HttpStatusCode.BadRequest, "named-twice");
        (await service.PersonAsync(persons[1])).Text("stage").ShouldBe("papersIssued");
    }

    [Fact]
    public async Task What_is_said_of_several_on_a_list_that_is_moved_is_one_sentence_with_all_of_them()
    {
        var persons = await service.ReadyAsync(2);
        var planned = await service.PlannedAsync(persons);
        using var refused = await service.AskAsync(
            Officers.OfPhnomPenh,
            planned,
            "schedule",
            new() { ["plannedAt"] = "2018-10-01T03:00:00Z", ["reason"] = "Phía bạn đề nghị" }
        );
        var said = (await refused.BodyAsync())["errors"]!["plannedAt"]!.AsArray().ShouldHaveSingleItem()!.GetValue<string>();
        said.ShouldContain(persons[0].Text("pseudonym"));
        said.ShouldContain(persons[1].Text("pseudonym"));
    }

    [Fact]
    public async Task A_minor_goes_with_a_guardian_or_a_child_protection_officer_by_a_rule_that_is_marked_unverified()
    {
        var persons = await service.ReadyAsync(request: A.Case().With("persons", new JsonArray(A.Person().With("birth", "2004"))));
        using var alone = await service.PostAsync(Officers.OfPhnomPenh, Batches.Handovers, Batches.Plan(persons));
        alone.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var problem = await alone.BodyAsync();
        problem.Text("code").ShouldBe("repatriation.handover.minor-alone");
        problem.Text("source").ShouldContain("chưa kiểm chứng");

        var plan = Batches.Plan(persons);
        plan["persons"]![0]!["companion"] = "guardian";
        await service.CreatedAsync(Officers.OfPhnomPenh, Batches.Handovers, plan);
    }

    [Fact]
    public async Task Two_officers_who_move_the_same_person_the_later_is_told_what_changed()
    {
        var persons = await service.ReadyAsync(2);
        await service.PlannedAsync(persons[0]);
        using var later = await service.PostAsync(Officers.OfDepartment, Batches.Handovers, Batches.Plan(persons));
        later.StatusCode.ShouldBe(HttpStatusCode.PreconditionFailed);
        var problem = await later.BodyAsync();
        problem["changes"]!
            .AsArray()
            .Select(change => (change!.Text("what"), change!.Text("desk")))
            .ShouldBe([("handover", "BNG-KH-PNH")], "what was changed, and by which desk");
        problem.ToJsonString().ShouldContain(persons[0].Id());
        (await service.PersonAsync(persons[1])).Text("stage").ShouldBe("papersIssued");

        var planned = await service.PlannedAsync(persons[1]);
        await service.DoneAsync(Officers.OfMocBai, planned, "confirmation");
        using var stale = await service.AskAsync(Officers.OfDepartment, planned, "confirmation");
        stale.StatusCode.ShouldBe(HttpStatusCode.PreconditionFailed);
        using var without = await service.PostAsync(
            Officers.OfMocBai,
            $"{Batches.Handovers}/{planned.Id()}/confirmation",
            new JsonObject()
        );
        without.StatusCode.ShouldBe(HttpStatusCode.PreconditionRequired);
    }

    [Fact]
    public async Task Every_step_has_its_time_and_its_desk()
    {
        var persons = await service.ReadyAsync();
        var planned = await service.PlannedAsync(persons);
        var arrival = await service.ArrivalAsync(planned);
        await RefusedAsync(Officers.OfMocBai, planned, "arrival", arrival, HttpStatusCode.Conflict, "step-not-open");
        await RefusedAsync(Officers.OfMocBai, planned, "minutes", [], HttpStatusCode.Conflict, "step-not-open");
        await RefusedAsync(
            Officers.OfMocBai,
            planned,
            "cancellation",
            new() { ["reason"] = "Mưa lũ" },
            HttpStatusCode.Forbidden,
            "not-your-turn"
        );
        var confirmed = await service.BothConfirmAsync(planned);
        await RefusedAsync(Officers.OfPhnomPenh, confirmed, "arrival", arrival, HttpStatusCode.Forbidden, "not-your-turn");
        await RefusedAsync(Officers.OfMocBai, confirmed, "confirmation", [], HttpStatusCode.Conflict, "step-not-open");
        var arrived = await service.DoneAsync(Officers.OfMocBai.OnTheDay(), confirmed, "arrival", arrival);
        await RefusedAsync(
            Officers.OfMocBai.OnTheDay(),
            arrived,
            "minutes",
            new() { ["signedByUs"] = "Đồn trưởng" },
            HttpStatusCode.UnprocessableEntity,
            "both-sign"
        );
        await RefusedAsync(
            Officers.OfPhnomPenh,
            arrived,
            "cancellation",
            new() { ["reason"] = "Mưa lũ" },
            HttpStatusCode.Conflict,
            "step-not-open"
        );
    }

    [Fact]
    public async Task Who_planned_says_yes_for_the_other_side_and_the_desk_that_receives_for_ours()
    {
        var persons = await service.ReadyAsync();
        var planned = await service.PlannedAsync(persons);
        using (var ours = await service.AskAsync(Officers.OfPhnomPenh, planned, "confirmation", new() { ["side"] = "ours" }))
        {
            var problem = await ours.BodyAsync();
            (ours.StatusCode, problem.Text("code")).ShouldBe((HttpStatusCode.Forbidden, "repatriation.handover.our-side-receives"));
            problem["errors"]!["side"]![0]!.GetValue<string>().ShouldContain("Mộc Bài");
            problem.Text("source").ShouldContain("66/2011/QH12");
        }

        (await SidesAsync(Officers.OfPhnomPenh)).ShouldBe(["theirs"]);
        (await SidesAsync(Officers.OfMocBai)).ShouldBe(["ours"]);
        using (var theirs = await service.AskAsync(Officers.OfMocBai, planned, "confirmation", new() { ["side"] = "theirs" }))
        {
            var problem = await theirs.BodyAsync();
            (theirs.StatusCode, problem.Text("code")).ShouldBe((HttpStatusCode.Forbidden, "repatriation.handover.their-side-plans"));
            problem.Text("source").ShouldContain("66/2011/QH12");
        }

        var one = await service.DoneAsync(Officers.OfPhnomPenh, planned, "confirmation");
        one.Text("status").ShouldBe("planned", "without a side it is the one for which he speaks");
        (await SidesAsync(Officers.OfPhnomPenh)).ShouldBeEmpty();
        var read = await service.ReadAsync(Officers.OfPhnomPenh, $"{Batches.Handovers}/{planned.Id()}");
        read["steps"]!.AsArray().Select(step => step!.GetValue<string>()).ShouldNotContain("confirmation");
        (read["confirmedByUsAt"], read["confirmedByThemAt"]!.GetValue<DateTimeOffset>()).ShouldBe((null, Officers.Noon));
        await RefusedAsync(Officers.OfPhnomPenh, one, "confirmation", [], HttpStatusCode.Conflict, "confirmed-already");
        (await service.DoneAsync(Officers.OfMocBai, one, "confirmation")).Text("status").ShouldBe("confirmed");

        async Task<IReadOnlyList<string>> SidesAsync(TestAccount account) =>
            [
                .. (await service.ReadAsync(account, $"{Batches.Handovers}/{planned.Id()}"))["sides"]!
                    .AsArray()
                    .Select(side => side!.GetValue<string>()),
            ];
    }

    [Fact]
    public async Task The_minutes_are_offered_with_the_handover_to_who_issues_them_and_may_know_the_names()
    {
        var persons = await service.ReadyAsync();
        var planned = await service.PlannedAsync(persons);
        (await MinutesOfAsync(Officers.OfMocBai)).ShouldBe((await service.PersonAsync(persons[0])).Text("caseId"));
        (await MinutesOfAsync(Officers.SupervisorOfDepartment)).ShouldBeNull();

        async Task<string?> MinutesOfAsync(TestAccount account) =>
            (await service.ReadAsync(account, $"{Batches.Handovers}/{planned.Id()}"))["minutesOf"]?.GetValue<string>();
    }

    [Fact]
    public async Task What_a_handover_does_to_a_person_is_undone_at_the_handover_alone()
    {
        var persons = await service.ReadyAsync(2);
        var confirmed = await service.ConfirmedAsync(persons);
        var reason = new JsonObject { ["reason"] = "Ghi nhầm đợt" };
        var listed = await service.PersonAsync(persons[0]);
        using (var alone = await service.StepAsync(Officers.OfMocBai, listed.Id(), (long)listed["version"]!, "reception"))
        {
            (await alone.CodeAsync()).ShouldBe("repatriation.person.on-a-list");
        }

        using (
            var undo = await service.StepAsync(
                Officers.SupervisorOfDepartment,
                listed.Id(),
                (long)listed["version"]!,
                "undo",
                reason.DeepClone().AsObject()
            )
        )
        {
            (await undo.CodeAsync()).ShouldBe("repatriation.person.undo-at-handover");
        }

        var arrived = await service.DoneAsync(
            Officers.OfMocBai.OnTheDay(),
            confirmed,
            "arrival",
            await service.ArrivalAsync(confirmed, persons[1].Id())
        );
        await RefusedAsync(Officers.OfMocBai, arrived, "undo", reason, HttpStatusCode.Forbidden, "supervisor-undoes");
        var undone = await service.DoneAsync(Officers.SupervisorOfMocBai.OnTheDay(), arrived, "undo", reason.DeepClone().AsObject());
        undone.Text("status").ShouldBe("confirmed");
        foreach (var person in persons)
        {
            (await service.PersonAsync(person)).Text("stage").ShouldBe("handoverPlanned");
        }

        var again = await service.DoneAsync(Officers.OfMocBai.OnTheDay(), undone, "arrival", await service.ArrivalAsync(undone));
        var sheltered = await service.TakenAsync(Officers.OfMocBai.OnTheDay(), await service.PersonAsync(persons[0]), "initial-support");
        using var gone = await service.AskAsync(Officers.SupervisorOfMocBai.OnTheDay(), again, "undo", reason.DeepClone().AsObject());
        var problem = await gone.BodyAsync();
        problem.Text("code").ShouldBe("repatriation.handover.moved-on");
        problem.Text("detail").ShouldContain(sheltered.Text("pseudonym"));
    }

    [Fact]
    public async Task Cancelled_everybody_stands_where_he_stood_and_his_steps_are_undone_as_if_it_had_not_been()
    {
        var persons = await service.ReadyAsync(2);
        var planned = await service.PlannedAsync(persons);
        // Meanwhile one of them is lost.
        await service.TakenAsync(
            Officers.OfPhnomPenh,
            await service.PersonAsync(persons[1]),
            "closure",
            new() { ["outcome"] = "missing", ["reason"] = "Rời nhà tạm lánh" }
        );
        await service.DoneAsync(Officers.OfPhnomPenh, planned, "cancellation", new() { ["reason"] = "Phía bạn hoãn" });
        var free = await service.PersonAsync(persons[0]);
        (free.Text("stage"), free["nextStep"]!.Text("desk")).ShouldBe(("papersIssued", "BP-TN-MOCBAI"));
        var found = await service.TakenAsync(
            Officers.SupervisorOfDepartment,
            await service.PersonAsync(persons[1]),
            "undo",
            new() { ["reason"] = "Đã liên lạc lại được" }
        );
        found.Text("stage").ShouldBe("papersIssued");
        var back = await service.TakenAsync(Officers.SupervisorOfDepartment, free, "undo", new() { ["reason"] = "Giấy ghi sai" });
        back.Text("stage").ShouldBe("confirmed");
        (await service.PlannedAsync(found)).Text("status").ShouldBe("planned");
    }

    [Fact]
    public async Task A_plan_sent_again_with_its_key_is_made_once()
    {
        var plan = Batches.Plan(await service.ReadyAsync());
        var key = Guid.CreateVersion7().ToString();
        var account = Officers.OfPhnomPenh;
        using var once = await service.PostAsync(account, Batches.Handovers, plan, null, key);
        using var again = await service.PostAsync(account, Batches.Handovers, plan, null, key);
        again.StatusCode.ShouldBe(HttpStatusCode.Created);
        (await again.BodyAsync()).Reference().ShouldBe((await once.BodyAsync()).Reference());
    }

    private async Task PlanRefusedAsync(IEnumerable<JsonNode> persons, HttpStatusCode status, string code)
    {
        using var answer = await service.PostAsync(Officers.OfPhnomPenh, Batches.Handovers, Batches.Plan(persons));
        var problem = await answer.BodyAsync();
        (answer.StatusCode, problem.Text("code")).ShouldBe((status, $"repatriation.handover.{code}"));
    }

    private async Task RefusedAsync(
        TestAccount account,
        JsonNode handover,
        string step,
        JsonObject body,
        HttpStatusCode status,
        string code
    )
    {
        using var answer = await service.AskAsync(account, handover, step, body.DeepClone().AsObject());
        var problem = await answer.BodyAsync();
        (answer.StatusCode, problem.Text("code")).ShouldBe((status, $"repatriation.handover.{code}"));
    }
}
