using System.Net;
using System.Text.Json.Nodes;
using Cooperation.Repatriation.Tests.Builders;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Repatriation.Tests.Features;

/// <summary>Somebody of a new case may be known: /api/repatriation/persons/{id}/matches and episode-undo.</summary>
[Collection(OneService.Name)]
public sealed class KnownAgain(RepatriationService service)
{
    private const string Reason = "So ảnh và vân tay với lần trước";

    [Fact]
    public async Task Who_may_not_see_the_other_case_learns_that_there_is_somebody_and_which_desk_to_ask()
    {
        var before = await EarlierAsync("Quách Thị Diễm Sương");
        var now = await NowAsync("Diễm Sương Quách Thị");

        var read = await service.ReadAsync(Officers.OfPhnomPenh, Address(now));
        (read["mayBeKnown"]!.GetValue<bool>(), read["episode"]!.GetValue<int>()).ShouldBe((true, 1));
        var matches = await service.ReadAsync(Officers.OfPhnomPenh, $"{Address(now)}/matches");
        matches["items"]!.AsArray().ShouldBeEmpty();
        matches["ask"]!.AsArray().Select(desk => desk!.GetValue<string>()).ShouldBe(["BNG-KH-BTB"]);
        matches.ToJsonString().ShouldNotContain(before.Text("pseudonym"));

        var all = await service.ReadAsync(Officers.OfDepartment, $"{Address(now)}/matches");
        var match = all["items"]!.AsArray().ShouldHaveSingleItem()!;
        (match.Id(), match.Text("pseudonym"), all["mayJudge"]!.GetValue<bool>()).ShouldBe((before.Id(), before.Text("pseudonym"), true));
        match["by"]!.AsArray().Select(basis => basis!.GetValue<string>()).ShouldBe(["name"]);
        all["ask"]!.AsArray().ShouldBeEmpty();
        var readings = await service.ReadAsync(Officers.OfBattambang, $"{A.Cases}/{match.Text("caseId")}/readings");
        readings["items"]!.AsArray().ShouldContain(one => one!.Text("what") == "search" && one!.Text("desk") == "BNG-CLS");
        service.Log.ShouldNotContain("Diễm");
    }

    [Fact]
    public async Task A_paper_or_a_telephone_in_common_is_enough_and_two_words_of_a_name_are_not()
    {
        var before = await EarlierAsync("Quách Thị Mộng Kha", "072311004411", "0912 777 031");
        var byPaper = await NowAsync("Người Khác Hẳn", document: "072 311 004 411");
        var byTelephone = await NowAsync("Chị Của Kha", telephone: "+84 912 777 031");
        var byWords = await NowAsync("Mộng Kha");

        (await BasisAsync(byPaper, before)).ShouldBe("document");
        (await BasisAsync(byTelephone, before)).ShouldBe("telephone");
        (await BasisAsync(byWords, before)).ShouldBeNull();
    }

    [Fact]
    public async Task Confirmed_it_is_a_new_episode_of_the_same_person_until_a_supervisor_undoes_it()
    {
        var before = await EarlierAsync("Quách Thị Trúc Ly");
        var now = await NowAsync("Quách Thị Trúc Ly");

        using var judged = await JudgeAsync(Officers.OfDepartment, now, before, "same");
        judged.StatusCode.ShouldBe(HttpStatusCode.OK, await judged.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        var read = await service.ReadAsync(Officers.OfDepartment, Address(now));
        read["episode"]!.GetValue<int>().ShouldBe(2);
        read["episodes"]!.AsArray().Select(episode => episode!.Id()).ShouldBe([before.Id(), now.Id()]);
        (read["timeline"]!.AsArray()[^1]!.Text("what"), read["timeline"]!.AsArray()[^1]!.Text("note")).ShouldBe(("same-person", Reason));
        read["mayBeKnown"]!.GetValue<bool>().ShouldBeFalse();
        var message = (await service.AnnouncedAsync("repatriation.person-changed", now.Id()))[^1];
        (message.Text("pseudonym"), message["episode"]!.GetValue<int>()).ShouldBe((before.Text("pseudonym"), 2));
        var mission = await service.ReadAsync(Officers.OfPhnomPenh, Address(now));
        (mission["episode"]!.GetValue<int>(), mission["episodes"]!.AsArray().Count).ShouldBe((2, 0));

        using var twice = await JudgeAsync(Officers.OfDepartment, read, before, "same");
        (await twice.CodeAsync()).ShouldBe("repatriation.person.episode-already");
        using var officer = await UndoAsync(Officers.OfDepartment, read);
        (officer.StatusCode, await officer.CodeAsync()).ShouldBe(
            (HttpStatusCode.Forbidden, "repatriation.person.supervisor-undoes-episode")
        );
        using var undone = await UndoAsync(Officers.SupervisorOfDepartment, read);
        undone.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await service.AnnouncedAsync("repatriation.person-changed", now.Id()))[^1].Text("pseudonym").ShouldBe(now.Text("pseudonym"));
        (await service.ReadAsync(Officers.OfDepartment, Address(now)))["mayBeKnown"]!.GetValue<bool>().ShouldBeTrue();
    }

    [Fact]
    public async Task Cases_in_which_one_person_is_twice_known_do_not_become_one()
    {
        var before = await EarlierAsync("Quách Thị Thùy Dương");
        var now = await NowAsync("Quách Thị Thùy Dương");
        using var judged = await JudgeAsync(Officers.OfDepartment, now, before, "same");
        judged.StatusCode.ShouldBe(HttpStatusCode.OK);

        var (from, into) = (await CaseOfAsync(now), await CaseOfAsync(before));
        using var refused = await service.PostAsync(
            Officers.OfDepartment,
            $"{A.Cases}/{from.Id()}/merge",
            new { into = into.Reference(), reason = "Một vụ" },
            $"\"{from["version"]}\""
        );
        (refused.StatusCode, await refused.CodeAsync()).ShouldBe(
            (HttpStatusCode.UnprocessableEntity, "repatriation.case.merge-of-episodes")
        );
        (await CaseOfAsync(now))["persons"]!.AsArray().Count.ShouldBe(1);
    }

    [Fact]
    public async Task Dismissed_nobody_is_suggested_from_either_side_and_it_stays_on_record()
    {
        var before = await EarlierAsync("Quách Thị Ngân Hà");
        var now = await NowAsync("Quách Thị Ngân Hà");
        (await service.ReadAsync(Officers.OfDepartment, Address(before)))["mayBeKnown"]!.GetValue<bool>().ShouldBeTrue();

        using var judged = await JudgeAsync(Officers.OfDepartment, now, before, "different");
        judged.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await service.ReadAsync(Officers.OfDepartment, Address(now)))["mayBeKnown"]!.GetValue<bool>().ShouldBeFalse();
        (await service.ReadAsync(Officers.OfDepartment, Address(before)))["mayBeKnown"]!.GetValue<bool>().ShouldBeFalse();
        (await service.ReadAsync(Officers.OfPhnomPenh, $"{Address(now)}/matches"))["ask"]!.AsArray().ShouldBeEmpty();
        var match = (await service.ReadAsync(Officers.OfDepartment, $"{Address(now)}/matches"))["items"]![0]!;
        match["dismissed"]!.GetValue<bool>().ShouldBeTrue();

        using var after = await JudgeAsync(Officers.OfDepartment, await judged.BodyAsync(), before, "same");
        after.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task To_who_sees_one_of_the_two_only_the_other_is_not_there_and_nothing_changes()
    {
        var before = await EarlierAsync("Quách Thị Bảo Trâm");
        var now = await NowAsync("Quách Thị Bảo Trâm");
        foreach (var answer in new[] { "same", "different" })
        {
            using var mission = await JudgeAsync(Officers.OfPhnomPenh, now, before, answer);
            mission.StatusCode.ShouldBe(HttpStatusCode.NotFound, answer);
            foreach (var stranger in Officers.Strangers.Concat([Officers.OfBattambang, Officers.OfTayNinh]))
            {
                using var refused = await JudgeAsync(stranger, now, before, answer);
                refused.StatusCode.ShouldBe(HttpStatusCode.NotFound, $"{answer} {stranger.Role} {stranger.Desk}");
                (await service.StatusOfAsync(stranger, $"{Address(now)}/matches")).ShouldBe(HttpStatusCode.NotFound, stranger.Desk);
                using var undo = await UndoAsync(stranger, now);
                undo.StatusCode.ShouldBe(HttpStatusCode.NotFound, stranger.Desk);
            }
        }

        using var supervisor = await JudgeAsync(Officers.SupervisorOfDepartment, now, before, "same");
        (await supervisor.CodeAsync()).ShouldBe("repatriation.person.not-yours-to-match");
        using var unreasoned = await JudgeAsync(Officers.OfDepartment, now, before, "same", reason: "");
        (await unreasoned.FieldsAsync()).ShouldBe(["reason"]);
        using var itself = await JudgeAsync(Officers.OfDepartment, now, now, "same");
        (await itself.CodeAsync()).ShouldBe("repatriation.person.episode-in-same-case");
        using var earlier = await JudgeAsync(Officers.OfDepartment, before, now, "same");
        (await earlier.CodeAsync()).ShouldBe("repatriation.person.episode-earlier");
        (await service.ReadAsync(Officers.OfDepartment, Address(now)))["version"]!.GetValue<long>().ShouldBe(1);

        await service.TakenAsync(Officers.OfPhnomPenh, now, "identity-request");
        using var stale = await JudgeAsync(Officers.OfDepartment, now, before, "same");
        stale.StatusCode.ShouldBe(HttpStatusCode.PreconditionFailed);
    }

    private static string Address(JsonNode person) => $"{A.Persons}/{person.Id()}";

    // Of Battambang, a month before.
    private Task<JsonNode> EarlierAsync(string name, string? document = null, string? telephone = null) =>
        EnteredAsync(
            Officers.OfBattambang,
            A.Case().With("reportedAt", Officers.Noon.AddDays(-30)),
            A.Person().With("name", name).With("document", document).With("telephone", telephone)
        );

    private Task<JsonNode> NowAsync(string name, string? document = null, string? telephone = null) =>
        EnteredAsync(Officers.OfPhnomPenh, A.Case(), A.Person().With("name", name).With("document", document).With("telephone", telephone));

    private async Task<JsonNode> EnteredAsync(TestAccount by, JsonObject opened, JsonObject person) =>
        (await service.OpenedAsync(request: opened.With("persons", new JsonArray(person)), by: by)).Persons[0];

    private async Task<string?> BasisAsync(JsonNode person, JsonNode other)
    {
        var matches = await service.ReadAsync(Officers.OfDepartment, $"{Address(person)}/matches");
        return matches["items"]!.AsArray().FirstOrDefault(match => match!.Id() == other.Id())?["by"]![0]!.GetValue<string>();
    }

    private Task<HttpResponseMessage> JudgeAsync(
        TestAccount account,
        JsonNode person,
        JsonNode other,
        string answer,
        string reason = Reason
    ) => service.PostAsync(account, $"{Address(person)}/matches/{other.Id()}/{answer}", new { reason }, $"\"{(long)person["version"]!}\"");

    private Task<HttpResponseMessage> UndoAsync(TestAccount account, JsonNode person) =>
        service.PostAsync(account, $"{Address(person)}/episode-undo", new { reason = "Nhầm người" }, $"\"{(long)person["version"]!}\"");

    private async Task<JsonNode> CaseOfAsync(JsonNode person) =>
        await service.ReadAsync(
            Officers.OfDepartment,
            $"{A.Cases}/{(await service.ReadAsync(Officers.OfDepartment, Address(person))).Text("caseId")}"
        );
}
