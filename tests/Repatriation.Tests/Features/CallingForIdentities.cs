using System.Net;
using System.Text.Json.Nodes;
using Cooperation.Repatriation.Tests.Builders;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Repatriation.Tests.Features;

/// <summary>POST /api/repatriation/persons/{id}/identity-call, and where an identity waits to be handed over.</summary>
[Collection(OneService.Name)]
public sealed class CallingForIdentities(RepatriationService service)
{
    private const string Step = "identity-call";

    [Fact]
    public async Task An_identity_that_waits_stands_on_the_home_of_both_desks_and_is_the_number_of_their_lists()
    {
        var before = (await WaitingAsync(Officers.OfDepartment), await WaitingAsync(Officers.OfMocBai));
        var person = await HeldAsync();
        (await WaitingAsync(Officers.OfDepartment), await WaitingAsync(Officers.OfMocBai)).ShouldBe((before.Item1 + 1, before.Item2 + 1));
        foreach (var account in (TestAccount[])[Officers.OfDepartment, Officers.OfMocBai])
        {
            var rows = await service.AllOfAsync(account, $"{A.Persons}?held=true");
            rows.Select(row => row.Id()).ShouldContain(person.Id());
            rows.Count.ShouldBe(await WaitingAsync(account));
        }

        (await service.AllOfAsync(Officers.OfPhnomPenh, $"{A.Persons}?held=true")).Select(row => row.Id()).ShouldNotContain(person.Id());
        using var handed = await service.PostAsync(
            Officers.OfMocBai,
            $"{A.Persons}/{person.Id()}/identity-handover",
            new { name = "Lưu Thị Bàn Giao" },
            "\"1\""
        );
        handed.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await WaitingAsync(Officers.OfDepartment), await WaitingAsync(Officers.OfMocBai)).ShouldBe(before);
    }

    [Fact]
    public async Task Who_brings_the_person_home_asks_for_it_and_the_desk_that_holds_it_sees_when()
    {
        var person = await HeldAsync();
        (await StepsAsync(Officers.OfDepartment, person)).ShouldContain(Step);
        (await StepsAsync(Officers.OfMocBai, person)).ShouldNotContain(Step);

        var called = await service.TakenAsync(Officers.OfDepartment, person, Step, new() { ["reason"] = "Cần để đề nghị xác minh" });
        var seen = await service.ReadAsync(Officers.OfMocBai, $"{A.Persons}/{person.Id()}");
        seen["identityCalledAt"]!.GetValue<DateTimeOffset>().ShouldBe(Officers.Noon);
        (seen["timeline"]!.AsArray()[^1]!.Text("what"), seen["timeline"]!.AsArray()[^1]!.Text("note")).ShouldBe(
            (Step, "Cần để đề nghị xác minh")
        );
        (called["version"]!.GetValue<long>(), called.Text("stage")).ShouldBe((2, "reported"), "nothing moves by it");

        await service.TakenAsync(Officers.OfDepartment, called, Step); // again, where nobody answers
        using var handed = await service.PostAsync(
            Officers.OfMocBai,
            $"{A.Persons}/{person.Id()}/identity-handover",
            new { name = "Lưu Thị Bàn Giao" },
            "\"3\""
        );
        var now = await handed.BodyAsync();
        (await service.ReadAsync(Officers.OfDepartment, $"{A.Persons}/{person.Id()}"))["identityCalledAt"].ShouldBeNull();
        using var held = await service.StepAsync(Officers.OfDepartment, person.Id(), (long)now["version"]!, Step);
        (held.StatusCode, await held.CodeAsync()).ShouldBe((HttpStatusCode.Conflict, "repatriation.person.identity-held-here"));
    }

    [Fact]
    public async Task Nobody_else_asks_for_it_and_nothing_changes()
    {
        var person = await HeldAsync();
        using var own = await service.StepAsync(Officers.OfMocBai, person.Id(), 1, Step);
        (own.StatusCode, await own.CodeAsync()).ShouldBe((HttpStatusCode.Forbidden, "repatriation.person.not-your-turn"));
        foreach (
            var stranger in (TestAccount[])[Officers.OfPhnomPenh, Officers.OfImmigration, Officers.OfTayNinh, Officers.PoliceOfTayNinh]
        )
        {
            using var refused = await service.StepAsync(stranger, person.Id(), 1, Step);
            refused.StatusCode.ShouldBe(HttpStatusCode.NotFound, stranger.Desk);
        }

        using var stale = await service.StepAsync(Officers.OfDepartment, person.Id(), 7, Step);
        stale.StatusCode.ShouldBe(HttpStatusCode.PreconditionFailed);
        (await service.ReadAsync(Officers.OfDepartment, $"{A.Persons}/{person.Id()}"))["version"]!.GetValue<long>().ShouldBe(1);
    }

    private async Task<JsonNode> HeldAsync()
    {
        var request = Asked.Request();
        await service.TellAsync(Asked.Name, request["exchangeId"]!.GetValue<Guid>(), request);
        return (await service.OpenedForAsync(request))["persons"]![0]!;
    }

    private async Task<int> WaitingAsync(TestAccount account) =>
        (await service.ReadAsync(account, "/api/repatriation/home"))["identities"]!["count"]!.GetValue<int>();

    private async Task<IReadOnlyList<string>> StepsAsync(TestAccount account, JsonNode person) =>
        [
            .. (await service.ReadAsync(account, $"{A.Persons}/{person.Id()}?identity=false"))["steps"]!
                .AsArray()
                .Select(step => step!.GetValue<string>()),
        ];
}
