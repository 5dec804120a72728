using System.Net;
using System.Text.Json.Nodes;
using Cooperation.Repatriation.Tests.Builders;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Repatriation.Tests.Features;

/// <summary>Hotline's request for a case, and POST /api/repatriation/cases/{id}/link.</summary>
[Collection(OneService.Name)]
public sealed class AskedByHotline(RepatriationService service)
{
    private const string Answers = "repatriation.repatriation-case-opened";

    [Fact]
    public async Task A_case_is_opened_for_the_exchange_with_a_person_for_each_victim_whose_identity_the_desk_holds()
    {
        var request = Asked.Request(victims: 2);
        await service.TellAsync(Asked.Name, Key(request), request);

        var opened = await OpenedAsync(request);
        opened.Reference().ShouldStartWith("RC-KH-2018-");
        opened.Text("source").ShouldBe("hotline");
        opened.Text("desk").ShouldBe("BNG-CLS");
        opened.Text("handling").ShouldBe("TLP:GREEN");
        opened["request"]!["linkedAt"].ShouldNotBeNull();
        var persons = opened["persons"]!.AsArray();
        persons.Count.ShouldBe(2);
        persons.ShouldAllBe(person => person!.Text("identityHeldBy") == "BP-TN-MOCBAI" && person!.Text("stage") == "reported");
        var answer = (await service.AnnouncedAsync(Answers, opened.Id())).ShouldHaveSingleItem();
        answer.Text("exchange").ShouldBe(request.Text("reference"));
        answer["exchangeId"]!.GetValue<Guid>().ShouldBe(Key(request));
        var person = (await service.AnnouncedAsync("repatriation.person-changed", persons[0]!.Id())).ShouldHaveSingleItem();
        person.Text("identityHeldBy").ShouldBe("BP-TN-MOCBAI");
        person.Text("exchangePersonId").ShouldBe(request["victims"]![0]!.GetValue<string>());
    }

    [Fact]
    public async Task A_request_delivered_twice_or_told_again_opens_nothing_more_and_is_answered_again()
    {
        var (request, message) = (Asked.Request(), Guid.CreateVersion7());
        await service.TellAsync(Asked.Name, Key(request), request, message);
        await service.TellAsync(Asked.Name, Key(request), request, message);
        await service.TellAsync(Asked.Name, Key(request), request);

        var opened = await OpenedAsync(request);
        await service.ReadUntilAsync(Officers.OfDepartment, Address(opened), now => now["version"]!.GetValue<long>() == 2);
        (await service.AnnouncedAsync(Answers, opened.Id())).Count.ShouldBe(2);
        opened["persons"]!.AsArray().Count.ShouldBe(1);
        (await CasesOfAsync(request)).Count.ShouldBe(1);
        (await service.QueryAsync<long>("select count(*) from messaging.parked"))[0].ShouldBe(0);
    }

    [Fact]
    public async Task Twenty_requests_for_one_exchange_at_once_open_one_case()
    {
        var request = Asked.Request();
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => service.TellAsync(Asked.Name, Key(request), request)));

        var opened = await OpenedAsync(request);
        await service.ReadUntilAsync(Officers.OfDepartment, Address(opened), now => now["version"]!.GetValue<long>() == 20);
        (await CasesOfAsync(request)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_case_opened_by_hand_before_is_offered_for_linking_and_not_doubled()
    {
        var request = Asked.Request(victims: 2);
        var byHand = await service.CreatedAsync(Officers.OfPhnomPenh, A.Cases, A.CaseOf(1).With("exchange", request.Text("reference")));
        await service.TellAsync(Asked.Name, Key(request), request);

        var waits = await service.ReadUntilAsync(Officers.OfPhnomPenh, Address(byHand), now => now["request"] is not null);
        waits["request"]!["linkedAt"].ShouldBeNull();
        waits["request"]!["victims"]!.GetValue<int>().ShouldBe(2);
        (await service.AnnouncedAsync(Answers, byHand.Id())).ShouldBeEmpty("nobody has said yet that it is the same matter");
        (await CasesOfAsync(request)).ShouldHaveSingleItem()["waitsForLink"]!.GetValue<bool>().ShouldBeTrue();

        foreach (var stranger in Officers.Strangers.Append(Officers.OfBattambang))
        {
            using var refused = await LinkAsync(stranger, waits);
            refused.StatusCode.ShouldBe(HttpStatusCode.NotFound, stranger.Desk);
        }

        using var linked = await LinkAsync(Officers.OfPhnomPenh, waits, enterPersons: true);
        linked.StatusCode.ShouldBe(HttpStatusCode.OK);
        var now = await service.ReadAsync(Officers.OfPhnomPenh, Address(byHand));
        now["persons"]!
            .AsArray()
            .Select(person => person!["identityHeldBy"]?.GetValue<string>())
            .ShouldBe([null, "BP-TN-MOCBAI", "BP-TN-MOCBAI"]);
        (await service.AnnouncedAsync(Answers, byHand.Id())).ShouldHaveSingleItem().Text("desk").ShouldBe("BNG-KH-PNH");

        using var again = await LinkAsync(Officers.OfPhnomPenh, now);
        (await again.CodeAsync()).ShouldBe("repatriation.case.no-request-to-link");
    }

    [Fact]
    public async Task By_hand_there_is_no_second_case_for_an_exchange_that_has_asked_and_who_may_see_the_first_is_told_its_number()
    {
        var request = Asked.Request();
        await service.TellAsync(Asked.Name, Key(request), request);
        var opened = await OpenedAsync(request);

        using var seen = await service.PostAsync(Officers.OfDepartment, A.Cases, A.Case().With("exchange", request.Text("reference")));
        (await seen.CodeAsync()).ShouldBe("repatriation.case.exchange-has-case");
        (await seen.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain(opened.Reference());
        using var unseen = await service.PostAsync(Officers.OfPhnomPenh, A.Cases, A.Case().With("exchange", request.Text("reference")));
        unseen.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await unseen.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldNotContain(opened.Reference());
    }

    [Fact]
    public async Task The_desk_that_asked_sees_where_its_people_stand_and_nothing_of_the_case_text_and_has_one_step()
    {
        var request = Asked.Request();
        var byHand = await service.CreatedAsync(Officers.OfPhnomPenh, A.Cases, A.Case().With("exchange", request.Text("reference")));
        await service.TellAsync(Asked.Name, Key(request), request);
        var waits = await service.ReadUntilAsync(Officers.OfPhnomPenh, Address(byHand), now => now["request"] is not null);
        (await service.StatusOfAsync(Officers.OfMocBai, Address(byHand))).ShouldBe(HttpStatusCode.NotFound);
        using var linked = await LinkAsync(Officers.OfPhnomPenh, waits, enterPersons: true);
        linked.StatusCode.ShouldBe(HttpStatusCode.OK);

        var seen = await service.ReadAsync(Officers.OfMocBai, Address(byHand));
        seen.Text("summary").ShouldBeEmpty();
        var person = await service.ReadAsync(Officers.OfMocBai, $"{A.Persons}/{seen["persons"]![0]!.Id()}");
        person["steps"]!.AsArray().Select(step => step!.GetValue<string>()).ShouldBe(["identity-handover"]);
        person["mayIdentify"]!.GetValue<bool>().ShouldBeFalse();
        (await service.StatusOfAsync(Officers.PoliceOfTayNinh, Address(byHand))).ShouldBe(HttpStatusCode.NotFound);
    }

    private static string Address(JsonNode opened) => $"{A.Cases}/{opened.Id()}";

    private static Guid Key(JsonNode request) => request["exchangeId"]!.GetValue<Guid>();

    private Task<HttpResponseMessage> LinkAsync(TestAccount account, JsonNode opened, bool enterPersons = false) =>
        service.PostAsync(account, $"{Address(opened)}/link", new { enterPersons }, $"\"{opened["version"]}\"");

    private async Task<IReadOnlyList<JsonNode>> CasesOfAsync(JsonNode request) =>
        [
            .. (await service.AllOfAsync(Officers.OfDepartment, A.Cases)).Where(row =>
                row["exchange"]?.GetValue<string>() == request.Text("reference")
            ),
        ];

    private Task<JsonNode> OpenedAsync(JsonNode request) => service.OpenedForAsync(request);
}
