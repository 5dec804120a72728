using System.Net;
using System.Text.Json.Nodes;
using Cooperation.Repatriation.Tests.Builders;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Repatriation.Tests.Features;

/// <summary>POST /api/repatriation/persons/{id}/identity-handover.</summary>
[Collection(OneService.Name)]
public sealed class TakingOverIdentities(RepatriationService service)
{
    private const string Step = "identity-handover";

    [Fact]
    public async Task The_desk_that_holds_it_hands_it_over_once_and_sees_the_person_no_more()
    {
        var (request, person) = await HeldAsync();
        var address = $"{A.Persons}/{person.Id()}";
        var held = await service.ReadAsync(Officers.OfMocBai, address);
        held["heldAt"]!["exchange"]!.GetValue<Guid>().ShouldBe(request["exchangeId"]!.GetValue<Guid>());
        held["heldAt"]!.Text("person").ShouldBe(request["victims"]![0]!.GetValue<string>());
        var before = await service.ReadAsync(Officers.OfDepartment, address);
        (before["name"], before["heldAt"]).ShouldBe((null, null));

        var (officer, key) = (Officers.OfMocBai, Guid.CreateVersion7().ToString());
        using var handed = await HandAsync(officer, person.Id(), 1, Identity("Ông Thị Tường Vi", "2003-05"), key);
        handed.StatusCode.ShouldBe(HttpStatusCode.OK, await TextAsync(handed));
        (await TextAsync(handed)).ShouldNotContain("Tường");
        using var again = await HandAsync(officer, person.Id(), 1, Identity("Ông Thị Tường Vi", "2003-05"), key);
        (await TextAsync(again)).ShouldBe(await TextAsync(handed), "the same request is answered the same");

        (await service.StatusOfAsync(Officers.OfMocBai, address)).ShouldBe(HttpStatusCode.NotFound);
        (await service.StatusOfAsync(Officers.OfMocBai, $"{A.Cases}/{before.Text("caseId")}")).ShouldBe(HttpStatusCode.NotFound);
        using var twice = await HandAsync(Officers.OfMocBai, person.Id(), 2, Identity("Ông Thị Tường Vi"));
        twice.StatusCode.ShouldBe(HttpStatusCode.NotFound);

        var read = await service.ReadAsync(Officers.OfDepartment, address);
        (read.Text("name"), read.Text("birth"), read.Text("document")).ShouldBe(("Ông Thị Tường Vi", "2003-05", "072303004455"));
        (read.Text("sex"), read.Text("ageBand"), read["identityHeldBy"]).ShouldBe(("female", "under16", null));
        read["timeline"]!.AsArray().Count.ShouldBe(2);
        (read["timeline"]![1]!.Text("what"), read["timeline"]![1]!.Text("desk")).ShouldBe((Step, "BP-TN-MOCBAI"));
        (await service.ReadAsync(Officers.OfDepartment, $"{A.Cases}/{read.Text("caseId")}"))["minors"]!.GetValue<int>().ShouldBe(1);
        using var found = await service.PostAsync(Officers.OfDepartment, "/api/repatriation/people/search", new { name = "tuong vi ong" });
        (await found.BodyAsync())["items"]!.AsArray().ShouldHaveSingleItem()!.Id().ShouldBe(person.Id());
    }

    [Fact]
    public async Task It_is_on_record_without_the_name_in_message_audit_or_log()
    {
        var (_, person) = await HeldAsync();
        using var handed = await HandAsync(Officers.OfMocBai, person.Id(), 1, Identity("Ngụy Thị Kiều Loan"));
        handed.StatusCode.ShouldBe(HttpStatusCode.OK);

        var message = (await service.AnnouncedAsync("repatriation.person-changed", person.Id()))[^1];
        message["identityHeldBy"].ShouldBeNull();
        message.ToJsonString().ShouldNotContain("Kiều");
        var entries = await service.QueryAsync<string>(
            "select action || ' ' || subject_type || ' ' || coalesce(reason, '') from audit.entries where subject_id = @id",
            ("id", person.Id())
        );
        entries.ShouldContain(entry => entry.StartsWith("person.identity-handover ", StringComparison.Ordinal));
        service.Log.ShouldNotContain("Kiều");
        (await service.QueryAsync<long>("select count(*) from messaging.log where body::text like '%Kiều%'"))[0].ShouldBe(0);
    }

    [Fact]
    public async Task Nobody_else_hands_over_and_nothing_changes()
    {
        var (_, person) = await HeldAsync();
        foreach (
            var stranger in Officers
                .Strangers.Where(account => account is not { Role: "borderGuardLiaison", Desk: "BP-TN-MOCBAI" })
                .Concat([Officers.OfPhnomPenh, Officers.OfImmigration, Officers.OfTayNinh])
        )
        {
            using var refused = await HandAsync(stranger, person.Id(), 1, Identity("Ai Đó"));
            refused.StatusCode.ShouldBe(HttpStatusCode.NotFound, $"{stranger.Role} {stranger.Desk}");
        }

        using var department = await HandAsync(Officers.OfDepartment, person.Id(), 1, Identity("Ai Đó"));
        (department.StatusCode, await department.CodeAsync()).ShouldBe((HttpStatusCode.Forbidden, "repatriation.person.not-your-turn"));
        using var unversioned = await service.PostAsync(Officers.OfMocBai, $"{A.Persons}/{person.Id()}/{Step}", Identity("Ai Đó"));
        unversioned.StatusCode.ShouldBe(HttpStatusCode.PreconditionRequired);
        using var unborn = await HandAsync(Officers.OfMocBai, person.Id(), 1, Identity("Ai Đó", "2018-12"));
        (await unborn.FieldsAsync()).ShouldBe(["birth"]);
        await service.TakenAsync(Officers.OfDepartment, person, "identity-request");
        using var stale = await HandAsync(Officers.OfMocBai, person.Id(), 1, Identity("Ai Đó"));
        stale.StatusCode.ShouldBe(HttpStatusCode.PreconditionFailed);

        var read = await service.ReadAsync(Officers.OfDepartment, $"{A.Persons}/{person.Id()}");
        (read["name"], read.Text("identityHeldBy"), read["version"]!.GetValue<long>()).ShouldBe((null, "BP-TN-MOCBAI", 2));
    }

    [Fact]
    public async Task What_was_found_out_here_meanwhile_stays_and_only_what_is_missing_is_added()
    {
        var (_, person) = await HeldAsync();
        using var corrected = await service.PostAsync(
            Officers.OfDepartment,
            $"{A.Persons}/{person.Id()}/corrections",
            new
            {
                name = "Khiếu Thị Hoài An",
                birth = "1990",
                sex = "female",
                reason = "Theo hộ chiếu",
            },
            "\"1\""
        );
        corrected.StatusCode.ShouldBe(HttpStatusCode.OK);
        using var handed = await HandAsync(Officers.OfMocBai, person.Id(), 2, Identity("Hoài An nghe nhầm", "2003-05"));
        handed.StatusCode.ShouldBe(HttpStatusCode.OK, await TextAsync(handed));

        var read = await service.ReadAsync(Officers.OfDepartment, $"{A.Persons}/{person.Id()}");
        (read.Text("name"), read.Text("birth"), read.Text("ageBand")).ShouldBe(("Khiếu Thị Hoài An", "1990", "adult"));
        read.Text("document").ShouldBe("072303004455");
    }

    [Fact]
    public async Task Who_is_held_to_be_a_minor_without_a_birth_counts_as_one()
    {
        var (_, person) = await HeldAsync();
        using var handed = await HandAsync(Officers.OfMocBai, person.Id(), 1, Identity("Tôn Nữ Thu Hoài").With("minor", true));
        handed.StatusCode.ShouldBe(HttpStatusCode.OK, await TextAsync(handed));
        var read = await service.ReadAsync(Officers.OfDepartment, $"{A.Persons}/{person.Id()}");
        (read.Text("ageBand"), read["isMinor"]!.GetValue<bool>()).ShouldBe(("presumedMinor", true));
    }

    [Fact]
    public async Task A_desk_that_sees_the_person_for_another_reason_is_told_that_there_is_nothing_to_hand_over()
    {
        var (_, person) = await HeldAsync();
        using var handed = await HandAsync(Officers.OfMocBai, person.Id(), 1, Identity("Ông Thị Diễm Thúy"));
        var now = await handed.BodyAsync();
        now = await service.TakenAsync(Officers.OfDepartment, now, "identity-request");
        now = await service.TakenAsync(Officers.OfImmigration, now, "identity-reply", new() { ["result"] = "confirmed" });
        now = await service.TakenAsync(
            Officers.OfDepartment,
            now,
            "travel-paper",
            new()
            {
                ["number"] = "N9031288",
                ["receivingDesk"] = "BP-TN-MOCBAI",
                ["gate"] = "CK-TN-MOCBAI",
                ["validUntil"] = "2018-09-15",
            }
        );

        using var twice = await HandAsync(Officers.OfMocBai, person.Id(), now["version"]!.GetValue<long>(), Identity("Ông Thị Diễm Thúy"));
        (twice.StatusCode, await twice.CodeAsync()).ShouldBe((HttpStatusCode.Conflict, "repatriation.person.identity-held-here"));
        var seen = await service.ReadAsync(Officers.OfMocBai, $"{A.Persons}/{person.Id()}");
        seen["steps"]!.AsArray().Select(step => step!.GetValue<string>()).ShouldNotContain(Step);
    }

    private static JsonObject Identity(string name, string? birth = null) =>
        new()
        {
            ["name"] = name,
            ["aliases"] = new JsonArray(),
            ["birth"] = birth,
            ["document"] = "072303004455",
            ["sex"] = "female",
            ["nationality"] = "VN",
        };

    private static Task<string> TextAsync(HttpResponseMessage answer) =>
        answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

    private async Task<(JsonNode Request, JsonNode Person)> HeldAsync()
    {
        var request = Asked.Request();
        await service.TellAsync(Asked.Name, request["exchangeId"]!.GetValue<Guid>(), request);
        return (request, (await service.OpenedForAsync(request))["persons"]![0]!);
    }

    private Task<HttpResponseMessage> HandAsync(
        TestAccount account,
        string person,
        long version,
        JsonObject identity,
        string? key = null
    ) => service.PostAsync(account, $"{A.Persons}/{person}/{Step}", identity, $"\"{version}\"", key);
}
