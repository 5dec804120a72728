using System.Net;
using System.Text.Json.Nodes;
using Cooperation.Repatriation.Tests.Builders;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Repatriation.Tests.Features;

/// <summary>POST /api/repatriation/cases/{id}/{merge|merge-undo|split}.</summary>
[Collection(OneService.Name)]
public sealed class JoiningCases(RepatriationService service)
{
    private const string Reason = "Cùng một vụ, báo hai lần";

    [Fact]
    public async Task Merged_everybody_is_in_the_other_case_in_the_same_hands_and_both_numbers_are_found()
    {
        var (from, into) = (await NamedAsync("Hứa Thị Thu Cúc", "TLP:RED"), await OpenedAsync(2));
        var asked = await service.TakenAsync(Officers.OfPhnomPenh, from["persons"]![0]!, "identity-request");

        var merged = await DoneAsync(Officers.OfPhnomPenh, await CaseAsync(from), "merge", Into(into));
        (merged.Text("status"), merged["persons"]!.AsArray().Count).ShouldBe(("merged", 0));

        var read = await CaseAsync(into);
        (read["personsInAll"]!.GetValue<int>(), read["personsOpen"]!.GetValue<int>(), read.Text("handling")).ShouldBe((3, 3, "TLP:RED"));
        var moved = read["persons"]!.AsArray()[^1]!;
        (moved.Id(), moved["number"]!.GetValue<int>(), moved.Text("case"), moved.Text("desk")).ShouldBe(
            (asked.Id(), 3, into.Reference(), "XNC-TW")
        );
        read["links"]!["tookIn"]!.AsArray().ShouldHaveSingleItem()!.Text("reference").ShouldBe(from.Reference());
        var gone = await CaseAsync(from);
        (gone.Text("status"), gone["personsInAll"]!.GetValue<int>()).ShouldBe(("merged", 0));
        gone["links"]!["mergedInto"]!.Text("reference").ShouldBe(into.Reference());
        (gone["timeline"]!.AsArray()[^1]!.Text("what"), gone["timeline"]!.AsArray()[^1]!.Text("note")).ShouldBe(("merged", Reason));
        var found = await service.ReadAsync(Officers.OfPhnomPenh, $"{A.Cases}?q={from.Reference()}");
        found["items"]!.AsArray().ShouldHaveSingleItem()!.Text("status").ShouldBe("merged");

        var person = await service.ReadAsync(Officers.OfImmigration, $"{A.Persons}/{asked.Id()}");
        (person.Text("name"), person["timeline"]!.AsArray()[^1]!.Text("what")).ShouldBe(("Hứa Thị Thu Cúc", "case-moved"));
        var message = (await service.AnnouncedAsync("repatriation.person-changed", asked.Id()))[^1];
        (message.Text("case"), message.Text("caseId")).ShouldBe((into.Reference(), into.Id()));
        var announced = (await service.AnnouncedAsync("repatriation.case-changed", from.Id()))[^1];
        (announced.Text("status"), announced["persons"]!.GetValue<int>()).ShouldBe(("merged", 0));
        using var corrected = await service.PostAsync(
            Officers.OfImmigration,
            $"{A.Persons}/{asked.Id()}/corrections",
            new { name = "Hứa Thị Thu Cúc Anh", reason = "Theo hộ chiếu" },
            $"\"{(long)person["version"]!}\""
        );
        corrected.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await service.ReadAsync(Officers.OfImmigration, $"{A.Persons}/{asked.Id()}")).Text("name").ShouldBe("Hứa Thị Thu Cúc Anh");
    }

    [Fact]
    public async Task A_supervisor_takes_it_out_again_with_whom_it_brought()
    {
        var (from, into) = (await OpenedAsync(2), await OpenedAsync(1));
        await DoneAsync(Officers.OfPhnomPenh, from, "merge", Into(into));
        var merged = await service.ReadAsync(Officers.SupervisorOfDepartment, $"{A.Cases}/{from.Id()}");
        merged["links"]!["mayUndo"]!.GetValue<bool>().ShouldBeTrue();
        using var officer = await AskAsync(Officers.OfPhnomPenh, merged, "merge-undo", new() { ["reason"] = "Nhầm" });
        (officer.StatusCode, await officer.CodeAsync()).ShouldBe((HttpStatusCode.Forbidden, "repatriation.case.supervisor-undoes-merge"));
        using var cost = await service.PostAsync(Officers.OfPhnomPenh, $"{A.Cases}/{from.Id()}/costs", WritingCosts.Cost());
        (cost.StatusCode, await cost.CodeAsync()).ShouldBe((HttpStatusCode.Conflict, "repatriation.case.written-elsewhere"));
        using var letter = await service.PostAsync(Officers.OfPhnomPenh, $"{A.Cases}/{from.Id()}/letters", WritingLetters.Note());
        (letter.StatusCode, await letter.CodeAsync()).ShouldBe((HttpStatusCode.Conflict, "repatriation.case.written-elsewhere"));
        var costs = await service.ReadAsync(Officers.OfPhnomPenh, $"{A.Cases}/{from.Id()}/costs");
        (costs["mayAdd"]!.GetValue<bool>(), costs["mayWrite"]!.GetValue<bool>()).ShouldBe((false, true));
        using var again = await AskAsync(Officers.OfPhnomPenh, merged, "merge", Into(into));
        (await again.CodeAsync()).ShouldBe("repatriation.case.merged-already");
        using var added = await service.PostAsync(
            Officers.OfPhnomPenh,
            $"{A.Cases}/{from.Id()}/persons",
            new JsonObject { ["persons"] = new JsonArray(A.Person()) },
            $"\"{(long)merged["version"]!}\""
        );
        (await added.CodeAsync()).ShouldBe("repatriation.case.not-open");

        await DoneAsync(Officers.SupervisorOfDepartment, merged, "merge-undo", new() { ["reason"] = "Nhầm" });

        var (back, left) = (await CaseAsync(from), await CaseAsync(into));
        (back.Text("status"), back["personsOpen"]!.GetValue<int>(), left["personsInAll"]!.GetValue<int>()).ShouldBe(("open", 2, 1));
        back["persons"]!.AsArray().Select(person => person!.Text("case")).ShouldAllBe(reference => reference == from.Reference());
        (back["timeline"]!.AsArray()[^1]!.Text("what"), left["timeline"]!.AsArray()[^1]!.Text("what")).ShouldBe(
            ("mergeUndone", "mergeUndone")
        );
        using var twice = await AskAsync(Officers.SupervisorOfDepartment, back, "merge-undo", new() { ["reason"] = "Nhầm" });
        (await twice.CodeAsync()).ShouldBe("repatriation.case.not-merged");
    }

    [Fact]
    public async Task It_is_not_undone_once_some_of_them_have_gone_on()
    {
        var (from, into) = (await OpenedAsync(1), await OpenedAsync(1));
        await DoneAsync(Officers.OfPhnomPenh, from, "merge", Into(into));
        var read = await CaseAsync(into);
        await SplitAsync(read, read["persons"]![1]!);
        using var undo = await AskAsync(
            Officers.SupervisorOfDepartment,
            await CaseAsync(from),
            "merge-undo",
            new() { ["reason"] = "Nhầm" }
        );
        (await undo.CodeAsync()).ShouldBe("repatriation.case.brought-gone-on");
    }

    [Fact]
    public async Task Cases_of_two_partners_or_directions_do_not_become_one_and_the_rule_is_named()
    {
        var from = await OpenedAsync(1);
        var thai = await service.CreatedAsync(Officers.OfBangkok, A.Cases, A.Case().With("partner", "TH"));
        var abroad = await service.CreatedAsync(Officers.OfPhnomPenh, A.Cases, A.Case().With("direction", "abroad"));
        foreach (
            var (other, code) in new[]
            {
                (thai, "merge-of-other-partner"),
                (abroad, "merge-of-other-direction"),
                (from, "merge-with-itself"),
            }
        )
        {
            using var refused = await AskAsync(Officers.OfDepartment, from, "merge", Into(other));
            var answer = await refused.BodyAsync();
            answer.Text("code").ShouldBe($"repatriation.case.{code}");
            if (other != from)
            {
                answer.Text("source").ShouldContain("66/2011/QH12");
            }
        }

        using var unseen = await AskAsync(Officers.OfPhnomPenh, from, "merge", Into(thai));
        (await unseen.FieldsAsync()).ShouldBe(["into"]);
        (await unseen.CodeAsync()).ShouldBe("repatriation.case.into-unknown");
        (await CaseAsync(from))["version"]!.GetValue<long>().ShouldBe(1);
    }

    [Fact]
    public async Task Split_some_go_to_a_new_case_of_the_same_desk_and_somebody_stays()
    {
        var opened = await OpenedAsync(3);
        var made = await SplitAsync(opened, opened["persons"]![2]!);

        made.Reference().ShouldStartWith("RC-KH-2018-");
        var (split, left) = (await CaseAsync(made), await CaseAsync(opened));
        (split.Text("mission"), split.Text("desk"), split["personsOpen"]!.GetValue<int>()).ShouldBe(("KH-PNH", "BNG-KH-PNH", 1));
        (split["persons"]![0]!.Id(), split["persons"]![0]!["number"]!.GetValue<int>()).ShouldBe((opened["persons"]![2]!.Id(), 1));
        split["links"]!["splitFrom"]!.Text("reference").ShouldBe(opened.Reference());
        left["links"]!["splitOff"]!.AsArray().ShouldHaveSingleItem()!.Text("reference").ShouldBe(made.Reference());
        left["personsInAll"]!.GetValue<int>().ShouldBe(2);
        (await service.AnnouncedAsync("repatriation.person-changed", opened["persons"]![2]!.Id()))[^1]
            .Text("case")
            .ShouldBe(made.Reference());

        using var added = await service.PostAsync(
            Officers.OfPhnomPenh,
            $"{A.Cases}/{opened.Id()}/persons",
            new JsonObject { ["persons"] = new JsonArray(A.Person()) },
            $"\"{(long)left["version"]!}\""
        );
        added.StatusCode.ShouldBe(HttpStatusCode.Created);
        (await CaseAsync(opened))["persons"]!.AsArray().Select(person => person!["number"]!.GetValue<int>()).ShouldBe([1, 2, 4]);
    }

    [Fact]
    public async Task Nobody_is_split_off_unseen_and_no_case_is_left_empty()
    {
        var (opened, other) = (await OpenedAsync(2), await OpenedAsync(1));
        using var all = await AskAsync(Officers.OfPhnomPenh, opened, "split", Leaving(opened["persons"]![0]!, opened["persons"]![1]!));
        (await all.CodeAsync()).ShouldBe("repatriation.case.nobody-stays");
        using var stranger = await AskAsync(Officers.OfPhnomPenh, opened, "split", Leaving(other["persons"]![0]!));
        (await stranger.CodeAsync()).ShouldBe("repatriation.case.not-of-this-case");
        var person = opened["persons"]![0]!;
        await service.TakenAsync(Officers.OfPhnomPenh, person, "identity-request");
        using var stale = await AskAsync(Officers.OfPhnomPenh, opened, "split", Leaving(person));
        stale.StatusCode.ShouldBe(HttpStatusCode.PreconditionFailed);
        (await CaseAsync(opened))["personsInAll"]!.GetValue<int>().ShouldBe(2);
    }

    [Fact]
    public async Task To_everybody_else_there_is_no_such_case()
    {
        var (from, into) = (await OpenedAsync(2), await OpenedAsync(1));
        foreach (var account in Officers.Strangers.Concat([Officers.OfBattambang, Officers.OfImmigration, Officers.OfTayNinh]))
        {
            foreach (
                var (step, body) in new[]
                {
                    ("merge", Into(into)),
                    ("merge-undo", new JsonObject { ["reason"] = "Nhầm" }),
                    ("split", Leaving(from["persons"]![0]!)),
                }
            )
            {
                using var answer = await AskAsync(account, from, step, body);
                answer.StatusCode.ShouldBe(HttpStatusCode.NotFound, $"{step} {account.Role} {account.Desk}");
            }
        }
    }

    private static JsonObject Into(JsonNode other) => new() { ["into"] = other.Reference(), ["reason"] = Reason };

    private static JsonObject Leaving(params JsonNode[] persons) =>
        new()
        {
            ["persons"] = new JsonArray([.. persons.Select(person => (JsonNode)Batches.Seen(person))]),
            ["summary"] = "Một người đi đường khác",
            ["reason"] = Reason,
        };

    private async Task<JsonNode> OpenedAsync(int persons) => await service.CreatedAsync(Officers.OfPhnomPenh, A.Cases, A.CaseOf(persons));

    private async Task<JsonNode> NamedAsync(string name, string handling) =>
        await service.CreatedAsync(
            Officers.OfPhnomPenh,
            A.Cases,
            A.Case().With("handling", handling).With("persons", new JsonArray(A.Person().With("name", name)))
        );

    private async Task<JsonNode> CaseAsync(JsonNode opened) => await service.ReadAsync(Officers.OfDepartment, $"{A.Cases}/{opened.Id()}");

    private Task<HttpResponseMessage> AskAsync(TestAccount account, JsonNode opened, string step, JsonObject body) =>
        service.PostAsync(account, $"{A.Cases}/{opened.Id()}/{step}", body, $"\"{(long)opened["version"]!}\"");

    private async Task<JsonNode> DoneAsync(TestAccount account, JsonNode opened, string step, JsonObject body)
    {
        using var answer = await AskAsync(account, opened, step, body);
        var text = await answer.BodyAsync();
        return answer.IsSuccessStatusCode ? text : throw new InvalidOperationException($"{step}: {answer.StatusCode} {text}");
    }

    private Task<JsonNode> SplitAsync(JsonNode opened, JsonNode person) =>
        DoneAsync(Officers.OfPhnomPenh, opened, "split", Leaving(person));
}
