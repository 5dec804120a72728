using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Identity.Tests.Features.Approvals;

/// <summary>Whoever asks for an account never sees its password, and asks for roles that fit the desk only.</summary>
[Collection(typeof(SharedIdentity))]
public sealed class AskingForAccounts(IdentityService identity) : AskedAccounts(identity)
{
    [Fact]
    public async Task An_administrator_who_makes_an_officer_gets_no_password_and_nobody_can_sign_in()
    {
        await Identity.PersonAsync("borderGuardLiaison", "BDBP", "BP-LC-LAOCAI");
        var request = NewAccount("BP-LC-LAOCAI", "borderGuardLiaison");

        var (made, text) = await AskAsync(IdentityService.Administrator, request);

        text.ShouldNotContain("assword\":\"", Case.Insensitive);
        made["account"]!["standing"]!.GetValue<string>().ShouldBe("awaitingApproval");
        made["decision"]!["at"]!.GetValue<string>().ShouldBe("desk");
        made["decision"]!["desk"]!.GetValue<string>().ShouldBe("BP-LC-LAOCAI");
        (await SignInAsync(request, "")).ShouldNotBe(HttpStatusCode.OK);
        (await SignInAsync(request, IdentityService.Password)).ShouldBe(HttpStatusCode.Unauthorized);
        using var gateway = Identity.ClientOf(IdentityService.Gateway);
        using var byId = await gateway.GetAsync(new Uri($"/api/identity/accounts/by-id/{IdOf(made)}", UriKind.Relative), Cancelled);
        byId.StatusCode.ShouldBe(HttpStatusCode.NotFound, "a token in this account's name can't be had");
    }

    [Theory]
    [InlineData("QLXNC", "XNC-QTHT", "XNC-TN", "immigration", "immigration", "XNC-TN")]
    [InlineData("QLXNC", "XNC-QTHT", "XNC-LC", "immigration", "supervisor", "XNC-TW")]
    [InlineData("BLDTBXH", "LD-QTHT", "LD-TN", "socialAffairs", "socialAffairs", "LD-TN")]
    [InlineData("BLDTBXH", "LD-QTHT", "LD-NA", "socialAffairs", "supervisor", "LD-TW")]
    [InlineData("BCA", "CA-QTHT", "CA-VHHT", "operator", "operator", "CA-VHHT")]
    [InlineData("BTP", "TP-QTHT", "TP-KHTH", "planner", "planner", "TP-KHTH")]
    [InlineData("UBND", "UB-QTHT", "UB-TN", "planner", "planner", "UB-TN")]
    [InlineData("BNG", "BNG-QTHT", "BNG-LA-SVK", "consular", "supervisor", "BNG-CLS")]
    public async Task A_role_of_another_ministry_takes_two_persons_too_and_signs_in_afterwards(
        string agency,
        string from,
        string desk,
        string role,
        string decides,
        string at
    )
    {
        var second = await Identity.PersonAsync(decides, agency, at);
        var request = NewAccount(desk, role);
        var (made, _) = await AskAsync(new TestAccount("administrator", agency, from), request);

        using var approval = await DecideAsync(second, IdOf(made), "approval", "\"1\"");

        approval.StatusCode.ShouldBe(HttpStatusCode.OK, await approval.Content.ReadAsStringAsync(Cancelled));
        var known = await Identity.FindAsync((string)request["userName"]!);
        known["roles"]!.AsArray().Select(held => held!.GetValue<string>()).ShouldBe([role]);
    }

    [Theory]
    [InlineData("BNG", "BNG-QTHT", "BNG-CLS", "auditor", "an auditor of the foreign ministry")]
    [InlineData("BNG", "BNG-QTHT", "BNG-KH-PNH", "supervisor", "a supervisor at a mission")]
    [InlineData("BNG", "BNG-QTHT", "BNG-CLS", "immigration", "an immigration officer in the foreign ministry")]
    [InlineData("BCA", "CA-QTHT", "CA-QTHT", "operator", "an operator among the administrators")]
    [InlineData("BCA", "CA-QTHT", "CA-VHHT", "administrator", "an administrator among the operators")]
    [InlineData("BLDTBXH", "LD-QTHT", "LD-KHTH", "socialAffairs", "a social-affairs officer at a planning unit")]
    [InlineData("BNG", "BNG-QTHT", "BNG-QTHT", "consular", "a consular officer among the administrators")]
    [InlineData("BDBP", "BP-QTHT", "BP-TN-MOCBAI", "policeLiaison", "a police officer at a border post")]
    [InlineData("BDBP", "BP-QTHT", "BP-TN-MOCBAI", "centralDesk", "a central desk at a border post")]
    [InlineData("BDBP", "BP-QTHT", "BP-QTHT", "auditor", "an auditor of the border guard")]
    [InlineData("BCA", "CA-QTHT", "CA-QTHT", "auditor", "an auditor who is the administrators' own")]
    [InlineData("BCA", "CA-QTHT", "CA-TTR", "administrator", "an administrator among the auditors")]
    [InlineData("BCA", "CA-QTHT", "CA-TN", "planner", "a planner at a liaison desk")]
    public async Task Roles_that_do_not_fit_the_desk_or_the_agency_are_refused_with_the_reason(
        string agency,
        string from,
        string desk,
        string role,
        string because
    )
    {
        using var client = Identity.ClientOf(new TestAccount("administrator", agency, from), "en");
        var request = NewAccount(desk, role);

        using var answer = await client.PostAsJsonAsync("/api/identity/accounts", request, Cancelled);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest, because);
        var problem = (await answer.Content.ReadFromJsonAsync<JsonNode>(Cancelled))!;
        problem["code"]!.GetValue<string>().ShouldBe("identity.account.roles-not-for-desk");
        problem["errors"]!["roles"]!.ToJsonString().ShouldContain("What may be given here");
        (await Identity.QueryAsync($"select user_name from identity.accounts where user_name = '{request["userName"]}'")).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_gateway_learns_how_many_requests_wait_for_somebody()
    {
        var userName = await Identity.AddAsync("BDBP", "BP-LCH-MALUTHANG", role: "supervisor");
        var before = (await Identity.FindAsync(userName))["toDecide"]!.GetValue<int>();
        await AskAsync(IdentityService.Administrator, NewAccount("BP-LCH-MALUTHANG", "borderGuardLiaison"));

        (await Identity.FindAsync(userName))["toDecide"]!.GetValue<int>().ShouldBe(before + 1);
    }
}
