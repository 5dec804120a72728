using System.Net;
using System.Text.Json.Nodes;
using Cooperation.Repatriation.Tests.Builders;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Repatriation.Tests.Features;

/// <summary>The steps of a person's return, through every desk whose turn it is.</summary>
[Collection(OneService.Name)]
public sealed class BringingHome(RepatriationService service)
{
    [Fact]
    public async Task From_the_mission_over_immigration_and_the_border_to_the_home_province_each_desk_in_its_turn()
    {
        var (id, persons) = await service.OpenedAsync();
        var person = await service.TakenAsync(Officers.OfPhnomPenh, persons[0], "identity-request");
        person["nextStep"]!.Text("desk").ShouldBe("XNC-TW");
        person["nextStep"]!.Text("due").ShouldBe("2018-07-05T17:00:00+00:00");
        person["nextStep"]!.Text("rule").ShouldContain("01/2014");
        ((bool)person["nextStep"]!["unverified"]!).ShouldBeTrue();

        person = await service.BroughtAsync(person, "referred");
        person.Text("desk").ShouldBe("LD-TN");
        person["nextStep"]!.Text("step").ShouldBe("identification");
        person = await service.TakenAsync(
            Officers.PoliceOfTayNinh,
            person,
            "identification",
            new() { ["to"] = "victim", ["paper"] = "districtPolice" }
        );
        person = await service.TakenAsync(Officers.OfTayNinh, person, "support", new() { ["to"] = "offered" });
        person = await service.TakenAsync(Officers.OfTayNinh, person, "support", new() { ["to"] = "accepted" });
        person["nextStep"]!.Text("step").ShouldBe("settlement");
        person = await service.TakenAsync(Officers.OfTayNinh, person, "settlement");
        person = await service.TakenAsync(Officers.OfTayNinh, person, "closure", new() { ["outcome"] = "settled" });

        person["nextStep"].ShouldBeNull();
        var read = await service.ReadAsync(Officers.OfDepartment, $"{A.Cases}/{id}");
        (read.Text("status"), (int)read["personsOpen"]!).ShouldBe(("closed", 0));
        var message = (await service.AnnouncedAsync("repatriation.person-changed", person.Id()))[^1];
        (message.Text("stage"), message.Text("outcome"), message.Text("identification")).ShouldBe(("closed", "settled", "victim"));
        message["deadlines"]!.AsArray().ShouldAllBe(deadline => deadline!["doneAt"] != null);
        // Who received the person had to issue it, whoever has him in hand at the end.
        message["deadlines"]!
            .AsArray()
            .Single(deadline => deadline!.Text("clock") == "returnCertificate")!
            .Text("agency")
            .ShouldBe("BDBP");
        (await service.ReadAsync(Officers.OfDepartment, $"{A.Persons}/{person.Id()}"))["timeline"]!
            .AsArray()
            .Select(line => line!.Text("what"))
            .TakeLast(5)
            .ShouldBe(["victim", "offered", "accepted", "settlement", "closure"]);
    }

    [Fact]
    public async Task A_step_needs_the_persons_own_version_and_says_what_changed()
    {
        var (_, persons) = await service.OpenedAsync(2);
        await service.TakenAsync(Officers.OfPhnomPenh, persons[0], "identity-request");

        using var stale = await service.StepAsync(Officers.OfDepartment, persons[0].Id(), 1, "identity-request");
        stale.StatusCode.ShouldBe(HttpStatusCode.PreconditionFailed);
        (await stale.BodyAsync())["changes"]!
            .AsArray()
            .Select(change => (change!.Text("what"), change!.Text("desk")))
            .ShouldBe([("identity-request", "BNG-KH-PNH")]);
        using var without = await service.PostAsync(
            Officers.OfPhnomPenh,
            $"{A.Persons}/{persons[1].Id()}/identity-request",
            new JsonObject()
        );
        without.StatusCode.ShouldBe(HttpStatusCode.PreconditionRequired);
        // The other person stands where he stood.
        await service.TakenAsync(Officers.OfPhnomPenh, persons[1], "identity-request");
    }

    [Theory]
    [InlineData("travel-paper", HttpStatusCode.Conflict, "repatriation.person.step-not-open")]
    [InlineData("reception", HttpStatusCode.UnprocessableEntity, "repatriation.person.papers-first")]
    [InlineData("settlement", HttpStatusCode.Conflict, "repatriation.person.step-not-open")]
    public async Task A_stage_that_is_skipped_is_refused_with_rule_and_source_in_both_languages(
        string step,
        HttpStatusCode status,
        string code
    )
    {
        var (_, persons) = await service.OpenedAsync();
        using var answer = await service.StepAsync(Officers.OfPhnomPenh, persons[0].Id(), 1, step);
        answer.StatusCode.ShouldBe(status);
        var problem = await answer.BodyAsync();
        problem.Text("code").ShouldBe(code);
        problem.Text("source").ShouldContain("66/2011/QH12");
        problem.Text("detail").ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("referral-answer", "accepted")]
    [InlineData("identity-reply", "result")]
    [InlineData("referral", "province")]
    [InlineData("closure", "outcome")]
    [InlineData("identification", "to")]
    [InlineData("support", "to")]
    [InlineData("undo", "reason")]
    public async Task What_a_step_can_t_do_without_is_named(string step, string field)
    {
        var (_, persons) = await service.OpenedAsync();
        foreach (
            var body in new[]
            {
                new JsonObject(),
                new JsonObject { [field] = null },
            }
        )
        {
            using var answer = await service.StepAsync(Officers.OfPhnomPenh, persons[0].Id(), 1, step, body);
            answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
            (await answer.FieldsAsync()).ShouldBe([field]);
        }
    }

    [Fact]
    public async Task A_step_of_another_desk_is_refused_and_names_that_desk()
    {
        var (_, persons) = await service.OpenedAsync();
        var asked = await service.TakenAsync(Officers.OfPhnomPenh, persons[0], "identity-request");
        using var answer = await service.StepAsync(
            Officers.OfPhnomPenh,
            asked.Id(),
            2,
            "identity-reply",
            new() { ["result"] = "confirmed" }
        );
        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        var problem = await answer.BodyAsync();
        problem.Text("code").ShouldBe("repatriation.person.not-your-turn");
        problem.Text("detail").ShouldContain("Cục Quản lý xuất nhập cảnh");
        problem.Text("source").ShouldContain("66/2011/QH12");
    }

    [Theory]
    [InlineData("99")]
    [InlineData("28")]
    public async Task A_referral_to_a_province_that_there_is_not_on_that_day_is_refused_by_its_field(string province)
    {
        var (_, persons) = await service.OpenedAsync();
        var person = await service.BroughtAsync(persons[0], "initialSupport");
        using var answer = await service.StepAsync(
            Officers.OfMocBai,
            person.Id(),
            person["version"]!.GetValue<long>(),
            "referral",
            new() { ["province"] = province }
        );
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.CodeAsync()).ShouldBe("repatriation.person.province-unknown");
        (await answer.FieldsAsync()).ShouldBe(["province"]);
        (await service.PersonAsync(person)).Text("stage").ShouldBe("initialSupport");
    }

    [Fact]
    public async Task What_is_said_of_where_somebody_stands_is_said_in_words_and_not_in_codes()
    {
        var (_, persons) = await service.OpenedAsync();
        using var support = await service.StepAsync(
            Officers.OfPhnomPenh,
            persons[0].Id(),
            1,
            "support",
            new() { ["to"] = "withdrawn", ["reason"] = "Theo nguyện vọng" }
        );
        (await support.BodyAsync()).Text("detail").ShouldContain("“chưa đề nghị hỗ trợ” sang “thôi nhận hỗ trợ”");
        using var closure = await service.StepAsync(Officers.OfPhnomPenh, persons[0].Id(), 1, "closure", new() { ["outcome"] = "settled" });
        (await closure.BodyAsync()).Text("detail").ShouldContain("“đã hòa nhập cộng đồng”");
    }

    [Fact]
    public async Task A_bulk_move_judges_each_alone_and_keeps_none_back()
    {
        var (_, persons) = await service.OpenedAsync(4);
        await service.TakenAsync(Officers.OfPhnomPenh, persons[1], "identity-request");
        var (_, other) = await service.OpenedAsync(
            request: A.CaseOf(1).With("mission", "TH-BKK").With("route", "thirdCountry"),
            by: Officers.OfDepartment
        );

        using var answer = await service.PostAsync(
            Officers.OfPhnomPenh,
            "/api/repatriation/moves",
            new JsonObject
            {
                ["step"] = "identity-request",
                ["persons"] = new JsonArray(At(persons[0], 1), At(persons[1], 1), At(persons[2], 1), At(other[0], 1)),
            }
        );
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        var results = (await answer.BodyAsync())["persons"]!.AsArray();
        results.Select(result => result!.Text("outcome")).ShouldBe(["taken", "stale", "taken", "notFound"]);
        results[1]!["changes"]!.AsArray().Count.ShouldBe(1);

        using var again = await service.PostAsync(
            Officers.OfPhnomPenh,
            "/api/repatriation/moves",
            new JsonObject { ["step"] = "identity-request", ["persons"] = new JsonArray(At(persons[0], 2), At(persons[3], 1)) }
        );
        results = (await again.BodyAsync())["persons"]!.AsArray();
        results.Select(result => result!.Text("outcome")).ShouldBe(["refused", "taken"]);
        var refusal = results[0]!["errors"]![0]!;
        refusal.Text("code").ShouldBe("repatriation.person.step-not-open");
        refusal["message"]!.Text("vi").ShouldNotBe(refusal["message"]!.Text("en"));
        refusal["source"]!.Text("vi").ShouldContain("Luật");
    }

    [Fact]
    public async Task A_supervisor_of_the_agency_undoes_the_last_step_with_a_reason_and_nobody_else_does()
    {
        var (id, persons) = await service.OpenedAsync();
        var replied = await service.BroughtAsync(persons[0], "confirmed");
        var reason = new JsonObject { ["reason"] = "Trả lời nhầm người" };

        foreach (var account in new[] { Officers.OfImmigration, Officers.SupervisorOfDepartment, Officers.OfPhnomPenh })
        {
            using var refused = await service.StepAsync(account, replied.Id(), 3, "undo", reason.DeepClone().AsObject());
            refused.StatusCode.ShouldBe(HttpStatusCode.Forbidden, account.Desk);
        }

        using var unsaid = await service.StepAsync(Officers.SupervisorOfImmigration, replied.Id(), 3, "undo");
        unsaid.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var undone = await service.TakenAsync(Officers.SupervisorOfImmigration, replied, "undo", reason);
        (undone.Text("stage"), undone["nextStep"]!.Text("step")).ShouldBe(("identityCheck", "identity-reply"));
        var timeline = (await service.ReadAsync(Officers.OfPhnomPenh, $"{A.Persons}/{replied.Id()}"))["timeline"]!.AsArray();
        timeline.Select(line => line!.Text("what")).ShouldBe(["entered", "identity-request", "identity-reply", "undo"]);
        timeline[3]!.Text("note").ShouldBe("Trả lời nhầm người");
        (await service.ReadAsync(Officers.OfPhnomPenh, $"{A.Cases}/{id}")).Text("status").ShouldBe("open");
    }

    [Fact]
    public async Task Side_ways_delete_nobody_and_the_case_is_taken_up_again_where_the_end_is_undone()
    {
        var (id, persons) = await service.OpenedAsync(2);
        var missing = await service.TakenAsync(
            Officers.OfPhnomPenh,
            persons[0],
            "closure",
            new() { ["outcome"] = "missing", ["reason"] = "Rời nhà tạm lánh" }
        );
        (await service.ReadAsync(Officers.OfDepartment, $"{A.Cases}/{id}")).Text("status").ShouldBe("open");
        await service.TakenAsync(
            Officers.OfPhnomPenh,
            persons[1],
            "closure",
            new() { ["outcome"] = "died", ["reason"] = "Theo thông báo của bệnh viện" }
        );
        (await service.ReadAsync(Officers.OfDepartment, $"{A.Cases}/{id}")).Text("status").ShouldBe("closed");

        await service.TakenAsync(Officers.SupervisorOfDepartment, missing, "undo", new() { ["reason"] = "Đã liên lạc lại được" });
        var read = await service.ReadAsync(Officers.OfDepartment, $"{A.Cases}/{id}");
        (read.Text("status"), (int)read["personsOpen"]!).ShouldBe(("open", 1));
        read["persons"]!.AsArray().Select(person => person!.Text("stage")).ShouldBe(["reported", "died"]);
        (await service.AnnouncedAsync("repatriation.case-changed", id))[^1].Text("status").ShouldBe("open");
    }

    [Fact]
    public async Task The_same_step_sent_again_with_its_key_is_taken_once()
    {
        var (_, persons) = await service.OpenedAsync();
        var (address, key) = ($"{A.Persons}/{persons[0].Id()}/identity-request", Guid.CreateVersion7().ToString());
        var account = Officers.OfPhnomPenh;
        using var once = await service.PostAsync(account, address, new JsonObject(), "\"1\"", key);
        using var again = await service.PostAsync(account, address, new JsonObject(), "\"1\"", key);
        again.StatusCode.ShouldBe(HttpStatusCode.OK);
        ((long)(await again.BodyAsync())["version"]!).ShouldBe(2);
    }

    private static JsonObject At(JsonNode person, long version) => new() { ["id"] = person.Id(), ["version"] = version };
}
