using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Cooperation.Launcher;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Identity.Tests.Features.Approvals;

/// <summary>Nobody makes an officer alone: the second person is one of the desk, or who stands above it.</summary>
[Collection(typeof(SharedIdentity))]
public sealed class WhoDecides(IdentityService identity) : AskedAccounts(identity)
{
    [Fact]
    public async Task A_second_person_of_the_desk_approves_and_gets_the_first_password_to_hand_over()
    {
        var colleague = await Identity.PersonAsync("supervisor", "BDBP", "BP-CB-TALUNG");
        var request = NewAccount("BP-CB-TALUNG", "borderGuardLiaison");
        var (made, _) = await AskAsync(IdentityService.Administrator, request);

        var waiting = await ApprovalsAsync(colleague);
        using var answer = await DecideAsync(colleague, IdOf(made), "approval", "\"1\"");

        waiting["count"]!.GetValue<int>().ShouldBe(1);
        waiting["items"]!.AsArray().Single()!["userName"]!.GetValue<string>().ShouldBe(request["userName"]!.GetValue<string>());
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Headers.ETag!.Tag.ShouldBe("\"2\"");
        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
        var password = (await answer.Content.ReadFromJsonAsync<JsonNode>(Cancelled))!["oneTimePassword"]!.GetValue<string>();
        (await SignInAsync(request, password)).ShouldBe(HttpStatusCode.OK);
        (await ApprovalsAsync(colleague))["count"]!.GetValue<int>().ShouldBe(0);
        (await Identity.FindAsync(request["userName"]!.GetValue<string>()))["mustChangePassword"]!.GetValue<bool>().ShouldBeTrue();
    }

    [Fact]
    public async Task Whoever_asked_never_approves_even_as_a_colleague_of_the_desk()
    {
        // Somebody who is both, as accounts from before may be.
        var both = await Identity.PersonAsync("supervisor", "BDBP", "BP-SL-LONGSAP");
        var (made, _) = await AskAsync(both with { Role = "administrator" }, NewAccount("BP-SL-LONGSAP", "borderGuardLiaison"));

        using var answer = await DecideAsync(both, IdOf(made), "approval", "\"1\"");

        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await CodeAsync(answer)).ShouldBe("identity.account.own-request");
    }

    [Fact]
    public async Task Another_administrator_is_no_second_person_for_an_officer()
    {
        await Identity.PersonAsync("borderGuardLiaison", "BDBP", "BP-QT-LAOBAO");
        var other = await Identity.PersonAsync("administrator", "BDBP", "BP-QTHT");
        var (made, _) = await AskAsync(IdentityService.Administrator, NewAccount("BP-QT-LAOBAO", "borderGuardLiaison"));

        using var answer = await DecideAsync(other, IdOf(made), "approval", "\"1\"");

        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await CodeAsync(answer)).ShouldBe("identity.account.not-yours-to-decide");
    }

    [Fact]
    public async Task Somebody_of_another_desk_or_agency_finds_nothing()
    {
        await Identity.PersonAsync("borderGuardLiaison", "BDBP", "BP-TH-NAMEO");
        var elsewhere = await Identity.PersonAsync("supervisor", "BDBP", "BP-QN-MONGCAI");
        var abroad = await Identity.PersonAsync("supervisor", "BCA", "CA-HT");
        var (made, _) = await AskAsync(IdentityService.Administrator, NewAccount("BP-TH-NAMEO", "borderGuardLiaison"));

        foreach (var stranger in (TestAccount[])[elsewhere, abroad])
        {
            using var approval = await DecideAsync(stranger, IdOf(made), "approval", "\"1\"");
            using var refusal = await DecideAsync(stranger, IdOf(made), "refusal", "\"1\"", new { reason = "không rõ là ai" });
            approval.StatusCode.ShouldBe(HttpStatusCode.NotFound);
            refusal.StatusCode.ShouldBe(HttpStatusCode.NotFound);
            (await ApprovalsAsync(stranger))["items"]!.ToJsonString().ShouldNotContain(IdOf(made).ToString());
        }
    }

    [Fact]
    public async Task A_desk_with_nobody_else_is_decided_on_by_the_supervisor_above_and_by_no_officer_there()
    {
        var officer = await Identity.PersonAsync("borderGuardLiaison", "BDBP", "BP-DL");
        var supervisor = await Identity.PersonAsync("supervisor", "BDBP", "BP-DL");
        var (made, _) = await AskAsync(IdentityService.Administrator, NewAccount("BP-DL-DAKRUE", "borderGuardLiaison"));

        using var tooLow = await DecideAsync(officer, IdOf(made), "approval", "\"1\"");
        using var approved = await DecideAsync(supervisor, IdOf(made), "approval", "\"1\"");

        made["decision"]!["at"]!.GetValue<string>().ShouldBe("above");
        made["decision"]!["desk"]!.GetValue<string>().ShouldBe("BP-DL");
        tooLow.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        approved.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task An_account_that_nobody_has_used_yet_is_nobody_to_decide()
    {
        await Identity.AddAsync("BDBP", "BP-DNO", role: "supervisor", id: Guid.CreateVersion7());
        await Identity.AddAsync("BDBP", "BP-DNO-BUPRANG", mustChangePassword: true);

        var (made, _) = await AskAsync(IdentityService.Administrator, NewAccount("BP-DNO-BUPRANG", "borderGuardLiaison"));

        made["decision"]!["at"]!.GetValue<string>().ShouldBe("above");
    }

    [Fact]
    public async Task The_first_account_of_an_empty_instance_is_approved_on_the_server_and_no_other()
    {
        var nobodys = NewAccount("BNG-GB-LON", "consular");
        var administrator = new TestAccount("administrator", "BNG", "BNG-QTHT");
        await Identity.QueryAsync("update identity.accounts set disabled_at = now() where desk = 'BNG-CLS' returning id::text");
        var (made, _) = await AskAsync(administrator, nobodys);
        await Identity.PersonAsync("borderGuardLiaison", "BDBP", "BP-GL-LETHANH");
        var somebodys = NewAccount("BP-GL-LETHANH", "borderGuardLiaison");
        await AskAsync(IdentityService.Administrator, somebodys);

        var password = (await Identity.RunCommandAsync(["approve-account", nobodys["userName"]!.GetValue<string>()])).Trim();
        var refused = await Should.ThrowAsync<LauncherException>(() =>
            Identity.RunCommandAsync(["approve-account", somebodys["userName"]!.GetValue<string>()])
        );

        made["decision"]!["at"]!.GetValue<string>().ShouldBe("server");
        (await SignInAsync(nobodys, password)).ShouldBe(HttpStatusCode.OK);
        refused.Message.ShouldContain("BP-GL-LETHANH can decide");
    }

    [Fact]
    public async Task An_auditor_is_approved_by_an_auditor_or_else_by_the_standing_agencys_central_desk()
    {
        var administrator = new TestAccount("administrator", "BCA", "CA-QTHT");
        await Identity.QueryAsync("update identity.accounts set disabled_at = now() where desk = 'CA-TTR' returning id::text");
        var central = await Identity.PersonAsync("centralDesk", "BCA", "CA-TW");
        var (first, _) = await AskAsync(administrator, NewAccount("CA-TTR", "auditor"));
        using var approved = await DecideAsync(central, IdOf(first), "approval", "\"1\"");
        var auditor = await Identity.PersonAsync("auditor", "BCA", "CA-TTR");
        var (second, _) = await AskAsync(administrator, NewAccount("CA-TTR", "auditor"));

        using var tooLate = await DecideAsync(central, IdOf(second), "approval", "\"1\"");
        using var byAuditor = await DecideAsync(auditor, IdOf(second), "approval", "\"1\"");

        approved.StatusCode.ShouldBe(HttpStatusCode.OK);
        tooLate.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        byAuditor.StatusCode.ShouldBe(HttpStatusCode.OK);
    }
}
