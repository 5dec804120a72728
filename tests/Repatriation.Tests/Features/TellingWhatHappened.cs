using System.Net;
using System.Text.Json.Nodes;
using Cooperation.Repatriation.Tests.Builders;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Repatriation.Tests.Features;

/// <summary>GET /api/repatriation/cases/{id}/happenings.</summary>
[Collection(OneService.Name)]
public sealed class TellingWhatHappened(RepatriationService service)
{
    [Fact]
    public async Task What_happened_to_a_case_to_its_persons_and_their_handovers_is_one_list_the_newest_first()
    {
        var (opened, persons) = await service.OpenedAsync(2);
        var ready = await service.BroughtAsync(persons[0], "papersIssued");
        var (_, others) = await service.OpenedAsync();
        var other = await service.BroughtAsync(others[0], "papersIssued");
        var later = Officers.Noon.AddHours(1);
        var planned = await service.CreatedAsync(Officers.OfPhnomPenh.On(later), Batches.Handovers, Batches.Plan(ready, other));

        var told = await service.AllOfAsync(Officers.OfPhnomPenh, Of(opened));
        Said(told)
            .ShouldBe(
                [
                    ("case", "opened"),
                    ("handover", "planned"),
                    ("person", "entered"),
                    ("person", "entered"),
                    ("person", "handover"),
                    ("person", "identity-reply"),
                    ("person", "identity-request"),
                    ("person", "travel-paper"),
                ],
                ignoreOrder: true
            );
        told.Select(row => row["at"]!.GetValue<DateTimeOffset>()).ShouldBeInOrder(SortDirection.Descending);
        told.Take(2).Select(row => row.Text("of")).ShouldBe(["handover", "person"], ignoreOrder: true);
        var (ofHandover, ofPerson) = (told.Single(row => row.Text("of") == "handover"), told.First(row => row.Text("of") == "person"));
        (ofHandover.Text("name"), ofHandover.Text("ofId")).ShouldBe((planned.Reference(), planned.Id()));
        (ofPerson.Text("name"), ofPerson.Text("ofId")).ShouldBe((ready.Text("pseudonym"), ready.Id()));
        told.ShouldNotContain(row => row.Text("name") == other.Text("pseudonym"));

        var pages = await service.AllOfAsync(Officers.OfPhnomPenh, Of(opened), limit: 3);
        pages.Select(row => row.Id()).ShouldBe(told.Select(row => row.Id()), "page by page the same");
    }

    [Fact]
    public async Task Each_sees_of_it_what_he_sees_of_the_case_and_to_strangers_there_is_none()
    {
        var (opened, persons) = await service.OpenedAsync(2);
        await service.BroughtAsync(persons[0], "identityCheck");
        var seen = await service.AllOfAsync(Officers.OfImmigration, Of(opened));
        seen.Where(row => row.Text("of") == "person").Select(row => row.Text("name")).Distinct().ShouldBe([persons[0].Text("pseudonym")]);
        foreach (var stranger in Officers.Strangers.Concat([Officers.OfBattambang, Officers.OfTayNinh]))
        {
            (await service.StatusOfAsync(stranger, Of(opened))).ShouldBe(HttpStatusCode.NotFound, $"{stranger.Role} {stranger.Desk}");
        }
    }

    [Fact]
    public async Task Who_asked_for_the_case_reads_no_note_of_it()
    {
        var request = Asked.Request();
        await service.TellAsync(Asked.Name, request["exchangeId"]!.GetValue<Guid>(), request);
        var opened = await service.OpenedForAsync(request);
        await service.TakenAsync(Officers.OfDepartment, opened["persons"]![0]!, "identity-call", new() { ["reason"] = "Ghi chú nội bộ" });
        (await service.AllOfAsync(Officers.OfDepartment, Of(opened.Id()))).ShouldContain(row => Note(row) == "Ghi chú nội bộ");
        (await service.AllOfAsync(Officers.OfMocBai, Of(opened.Id()))).ShouldAllBe(row => Note(row) == null);
    }

    private static string Of(string opened) => $"{A.Cases}/{opened}/happenings";

    private static string? Note(JsonNode row) => row["note"]?.GetValue<string>();

    private static IReadOnlyList<(string, string)> Said(IReadOnlyList<JsonNode> rows) =>
        [.. rows.Select(row => (row.Text("of"), row.Text("what")))];
}
