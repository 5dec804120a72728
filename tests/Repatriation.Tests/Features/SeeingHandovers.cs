using System.Net;
using System.Text.Json.Nodes;
using Cooperation.Repatriation.Tests.Builders;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Repatriation.Tests.Features;

/// <summary>Who sees which handovers and whom on them: everybody else finds nothing at the same address.</summary>
[Collection(OneService.Name)]
public sealed class SeeingHandovers(RepatriationService service)
{
    [Fact]
    public async Task The_department_sees_all_a_mission_its_own_persons_the_post_its_own_handovers_and_nobody_else_anything()
    {
        var ours = await service.ReadyAsync();
        var theirs = await OfBattambangAsync();
        var planned = await service.CreatedAsync(Officers.OfDepartment, Batches.Handovers, Batches.Plan([.. ours, theirs]));
        var address = $"{Batches.Handovers}/{planned.Id()}";

        await SeesAsync(Officers.OfDepartment, address, ours[0].Id(), theirs.Id());
        await SeesAsync(Officers.OfMocBai, address, ours[0].Id(), theirs.Id());
        await SeesAsync(Officers.OfPhnomPenh, address, ours[0].Id());
        await SeesAsync(Officers.OfBattambang, address, theirs.Id());
        foreach (var stranger in new[] { Officers.OfBangkok, Officers.OfTayNinh, Officers.PoliceOfTayNinh, Officers.OfImmigration })
        {
            (await service.StatusOfAsync(stranger, address)).ShouldBe(HttpStatusCode.NotFound, stranger.Desk);
            using var step = await service.AskAsync(stranger, planned, "confirmation");
            step.StatusCode.ShouldBe(HttpStatusCode.NotFound, stranger.Desk);
        }

        foreach (var stranger in Officers.Strangers.Where(stranger => stranger.Desk != "BP-TN-MOCBAI"))
        {
            (await service.StatusOfAsync(stranger, address)).ShouldBe(HttpStatusCode.NotFound, stranger.Role);
            (await service.StatusOfAsync(stranger, Batches.Handovers)).ShouldBe(HttpStatusCode.Forbidden, stranger.Role);
        }

        // A mission only reads what another has planned, even with persons of its own in it.
        using var cancelled = await service.AskAsync(Officers.OfBattambang, planned, "cancellation", new() { ["reason"] = "Hoãn" });
        cancelled.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_person_of_another_mission_is_not_there_to_be_planned()
    {
        var theirs = await OfBattambangAsync();
        using var answer = await service.PostAsync(Officers.OfPhnomPenh, Batches.Handovers, Batches.Plan(theirs));
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Handovers_are_listed_by_gate_and_by_day()
    {
        var planned = await service.PlannedAsync(await service.ReadyAsync());
        (await IdsAsync("gate=CK-TN-MOCBAI&from=2018-06-18&to=2018-06-18")).ShouldContain(planned.Id());
        (await IdsAsync("gate=CK-TN-XAMAT")).ShouldNotContain(planned.Id());
        (await IdsAsync("from=2018-06-19")).ShouldNotContain(planned.Id());
        (await IdsAsync("to=2018-06-17")).ShouldNotContain(planned.Id());
        (await IdsAsync("status=planned&desk=BP-TN-MOCBAI")).ShouldContain(planned.Id());
        var row = (await service.AllOfAsync(Officers.OfMocBai, Batches.Handovers, limit: 3)).Single(row => row.Id() == planned.Id());
        ((int)row["persons"]!, row["arrived"]).ShouldBe((1, null));
    }

    [Fact]
    public async Task The_printed_list_names_those_whom_its_reader_may_know_and_each_is_on_record()
    {
        var persons = await service.ReadyAsync(
            request: A.Case().With("persons", new JsonArray(A.Person().With("name", "Thạch Thị Sa Rươn")))
        );
        var planned = await service.PlannedAsync(persons);
        var address = $"{Batches.Handovers}/{planned.Id()}/list";
        (await service.ReadAsync(Officers.OfMocBai, address))["persons"]![0]!.Text("name").ShouldBe("Thạch Thị Sa Rươn");
        (
            await service.QueryAsync<long>(
                "select count(*) from repatriation.readings where person_id = @id and what = 'person'",
                ("id", Guid.Parse(persons[0].Id()))
            )
        ).ShouldBe([1]);
        var supervised = await service.ReadAsync(Officers.SupervisorOfDepartment, address);
        supervised["persons"]![0]!["name"].ShouldBeNull();
        supervised.ToJsonString().ShouldContain(persons[0].Text("pseudonym"));
        (await service.StatusOfAsync(Officers.OfTayNinh, address)).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task After_their_support_went_on_the_post_keeps_the_handover_and_sees_the_persons_no_more()
    {
        var persons = await service.ReadyAsync();
        var confirmed = await service.ConfirmedAsync(persons);
        await service.DoneAsync(Officers.OfMocBai.OnTheDay(), confirmed, "arrival", await service.ArrivalAsync(confirmed));
        var person = await service.TakenAsync(Officers.OfMocBai.OnTheDay(), await service.PersonAsync(persons[0]), "initial-support");
        person = await service.TakenAsync(Officers.OfMocBai.OnTheDay(), person, "referral", new() { ["province"] = "72" });
        await service.TakenAsync(Officers.OfTayNinh.OnTheDay(), person, "referral-answer", new() { ["accepted"] = true });
        var line = (await service.ReadAsync(Officers.OfMocBai, $"{Batches.Handovers}/{confirmed.Id()}"))["persons"]![0]!;
        (line.Text("pseudonym"), line["stage"]).ShouldBe((persons[0].Text("pseudonym"), null));
        (await service.StatusOfAsync(Officers.OfMocBai, $"{A.Persons}/{persons[0].Id()}")).ShouldBe(HttpStatusCode.NotFound);
    }

    private async Task<JsonNode> OfBattambangAsync()
    {
        var (_, opened) = await service.OpenedAsync(by: Officers.OfBattambang);
        var person = await service.TakenAsync(Officers.OfBattambang, opened[0], "identity-request");
        person = await service.TakenAsync(Officers.OfImmigration, person, "identity-reply", new() { ["result"] = "confirmed" });
        return await service.TakenAsync(Officers.OfBattambang, person, "travel-paper", new() { ["number"] = "N1" });
    }

    private async Task SeesAsync(TestAccount account, string address, params string[] persons) =>
        (await service.ReadAsync(account, address))["persons"]!
            .AsArray()
            .Select(line => line!.Text("personId"))
            .ShouldBe(persons, ignoreOrder: true);

    private async Task<IReadOnlyList<string>> IdsAsync(string query) =>
        [.. (await service.AllOfAsync(Officers.OfDepartment, $"{Batches.Handovers}?{query}")).Select(row => row.Id())];
}
