using System.Text.Json.Nodes;
using Cooperation.Repatriation.Tests.Builders;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Repatriation.Tests.Features;

/// <summary>What stands in a person's way now: by code, with where the rule stands; on his page and on that of the case.</summary>
[Collection(OneService.Name)]
public sealed class KnowingWhatBlocks(RepatriationService service)
{
    [Fact]
    public async Task Identity_paper_and_company_of_a_minor_are_named_until_they_are_there()
    {
        var (id, persons) = await service.OpenedAsync(request: A.Case().With("persons", new JsonArray(A.Person().With("birth", "2003"))));
        (await CodesAsync(Officers.OfPhnomPenh, persons[0])).ShouldBe(["identity-unconfirmed", "minor-alone"]);

        var person = await service.BroughtAsync(persons[0], "confirmed");
        (await CodesAsync(Officers.OfPhnomPenh, person)).ShouldBe(["paper-missing", "minor-alone"]);
        var row = (await service.ReadAsync(Officers.OfPhnomPenh, $"{A.Cases}/{id}"))["persons"]![0]!;
        row["blocks"]!.AsArray().Select(block => block!.Text("code")).ShouldBe(["paper-missing", "minor-alone"]);
        var alone = row["blocks"]![1]!;
        (alone["source"]!.Text("en").Contains("102/2016/QH13"), (bool)alone["unverified"]!, (bool)alone["stops"]!).ShouldBe(
            (true, true, true)
        );

        person = await service.BroughtAsync(person, "received");
        (await CodesAsync(Officers.OfMocBai, person)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_limit_that_is_past_and_a_paper_that_is_good_no_more_are_named_with_their_source()
    {
        var (_, persons) = await service.OpenedAsync();
        var person = await service.TakenAsync(Officers.OfPhnomPenh, persons[0], "identity-request");
        var later = Officers.OfPhnomPenh.On(Officers.Noon.AddDays(60));
        var blocks = (await ReadAsync(later, person))["blocks"]!.AsArray();
        blocks.Select(block => block!.Text("code")).ShouldBe(["identity-unconfirmed", "limit-overdue"]);
        (blocks[1]!.Text("of"), blocks[1]!["source"]!.Text("vi").Contains("01/2014"), (bool)blocks[1]!["stops"]!).ShouldBe(
            ("immigrationReply", true, false)
        );
        blocks[1]!.Text("due").ShouldBe("2018-07-05T17:00:00+00:00");

        person = await service.BroughtAsync(person, "papersIssued");
        (await CodesAsync(Officers.OfPhnomPenh, person)).ShouldBeEmpty();
        (await CodesAsync(Officers.OfPhnomPenh.On(Officers.Noon.AddDays(100)), person)).ShouldBe(["paper-ended"]);
    }

    [Fact]
    public async Task Who_returned_by_himself_waits_for_no_paper_and_what_is_open_at_home_only_warns()
    {
        var (_, self) = await service.OpenedAsync(request: A.CaseOf(1).With("route", "selfReturned").With("receivingDesk", "BP-TN-MOCBAI"));
        (await CodesAsync(Officers.OfDepartment, self[0])).ShouldBeEmpty();

        var (_, persons) = await service.OpenedAsync();
        var home = await service.BroughtAsync(persons[0], "referred");
        JsonObject asked = new()
        {
            ["to"] = "asked",
            ["for"] = "victim",
            ["kind"] = "secrecy",
            ["askedBy"] = "person",
        };
        home = await service.TakenAsync(Officers.PoliceOfTayNinh, home, "protection", asked);
        var blocks = (await ReadAsync(Officers.OfTayNinh, home))["blocks"]!.AsArray();
        blocks.Select(block => block!.Text("code")).ShouldBe(["identification-open", "protection-open"]);
        blocks.ShouldAllBe(block => !(bool)block!["stops"]!);
    }

    [Fact]
    public async Task Who_is_on_a_list_waits_until_both_sides_have_confirmed_the_handover()
    {
        var persons = await service.ReadyAsync();
        var planned = await service.PlannedAsync(persons);
        var (person, id) = (await service.PersonAsync(persons[0]), persons[0].Id());
        (await CodesAsync(Officers.OfPhnomPenh, person)).ShouldBe(["handover-unconfirmed"]);
        var listed = (await service.ReadAsync(Officers.OfMocBai, $"{A.Persons}?stage=handoverPlanned&limit=200"))["items"]!.AsArray();
        listed.Single(row => row!.Id() == id)!["blocks"]!.AsArray().Select(block => block!.Text("code")).ShouldBe(["handover-unconfirmed"]);
        var opened = await service.ReadAsync(Officers.OfPhnomPenh, $"{A.Cases}/{person.Text("caseId")}");
        opened["persons"]![0]!["blocks"]!.AsArray().Select(block => block!.Text("code")).ShouldBe(["handover-unconfirmed"]);

        await service.BothConfirmAsync(planned);
        (await CodesAsync(Officers.OfPhnomPenh, person)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_need_is_named_only_where_who_somebody_is_was_opened()
    {
        var request = A.Case().With("persons", new JsonArray(A.Person().With("needs", new JsonArray("interpreter", "shelter"))));
        var (id, persons) = await service.OpenedAsync(request: request);

        var opened = await service.ReadAsync(Officers.OfPhnomPenh, $"{A.Persons}/{persons[0].Id()}");
        opened["blocks"]!
            .AsArray()
            .Where(block => block!.Text("code") == "need-open")
            .Select(block => block!.Text("of"))
            .ShouldBe(["interpreter"]);
        (await CodesAsync(Officers.OfPhnomPenh, persons[0])).ShouldNotContain("need-open");
        (await service.ReadAsync(Officers.OfPhnomPenh, $"{A.Cases}/{id}")).ToJsonString().ShouldNotContain("need-open");
    }

    private async Task<IEnumerable<string>> CodesAsync(TestAccount by, JsonNode person) =>
        (await ReadAsync(by, person))["blocks"]!.AsArray().Select(block => block!.Text("code"));

    private Task<JsonNode> ReadAsync(TestAccount by, JsonNode person) => service.ReadAsync(by, $"{A.Persons}/{person.Id()}?identity=false");
}
