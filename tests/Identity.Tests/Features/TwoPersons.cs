using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Cooperation.Launcher;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Identity.Tests.Features;

/// <summary>Nobody makes an officer alone: whoever asks for an account never sees its password, and a second person of the desk decides.</summary>
[Collection(typeof(SharedIdentity))]
public sealed class TwoPersons(IdentityService identity)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_administrator_who_makes_an_officer_gets_no_password_and_nobody_can_sign_in()
    {
        await identity.PersonAsync("borderGuardLiaison", "BDBP", "BP-LC-LAOCAI");
        var request = NewAccount("BP-LC-LAOCAI", "borderGuardLiaison");

        var (made, text) = await AskAsync(IdentityService.Administrator, request);

        text.ShouldNotContain("assword\":\"", Case.Insensitive);
        made["account"]!["standing"]!.GetValue<string>().ShouldBe("awaitingApproval");
        made["decision"]!["at"]!.GetValue<string>().ShouldBe("desk");
        made["decision"]!["desk"]!.GetValue<string>().ShouldBe("BP-LC-LAOCAI");
        (await SignInAsync(request, "")).ShouldNotBe(HttpStatusCode.OK);
        (await SignInAsync(request, IdentityService.Password)).ShouldBe(HttpStatusCode.Unauthorized);
        using var gateway = identity.ClientOf(IdentityService.Gateway);
        using var byId = await gateway.GetAsync(new Uri($"/api/identity/accounts/by-id/{IdOf(made)}", UriKind.Relative), Cancelled);
        byId.StatusCode.ShouldBe(HttpStatusCode.NotFound, "a token in this account's name can't be had");
    }

    [Fact]
    public async Task A_second_person_of_the_desk_approves_and_gets_the_first_password_to_hand_over()
    {
        var colleague = await identity.PersonAsync("supervisor", "BDBP", "BP-CB-TALUNG");
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
        (await identity.FindAsync(request["userName"]!.GetValue<string>()))["mustChangePassword"]!.GetValue<bool>().ShouldBeTrue();
    }

    [Fact]
    public async Task The_entries_say_which_roles_and_who_asked_and_who_approved()
    {
        var administrator = IdentityService.Administrator with { Id = Guid.CreateVersion7() };
        var colleague = await identity.PersonAsync("borderGuardLiaison", "BDBP", "BP-HT-CAUTREO");
        var (made, _) = await AskAsync(administrator, NewAccount("BP-HT-CAUTREO", "borderGuardLiaison", "supervisor"));
        using var answer = await DecideAsync(colleague, IdOf(made), "approval", "\"1\"");

        var entries = await identity.QueryAsync(
            $"select action || ' | ' || account_id || ' | ' || reason from audit.entries where subject_id = '{IdOf(made)}' order by at"
        );

        var what = $"roles borderGuardLiaison, supervisor; desk BP-HT-CAUTREO; asked by {administrator.Id}";
        entries.ShouldBe([$"account.requested | {administrator.Id} | {what}", $"account.approved | {colleague.Id} | {what}"]);
    }

    [Fact]
    public async Task Whoever_asked_never_approves_even_as_a_colleague_of_the_desk()
    {
        // Somebody who is both, as accounts from before may be.
        var both = await identity.PersonAsync("supervisor", "BDBP", "BP-SL-LONGSAP");
        var (made, _) = await AskAsync(both with { Role = "administrator" }, NewAccount("BP-SL-LONGSAP", "borderGuardLiaison"));

        using var answer = await DecideAsync(both, IdOf(made), "approval", "\"1\"");

        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await CodeAsync(answer)).ShouldBe("identity.account.own-request");
    }

    [Fact]
    public async Task Another_administrator_is_no_second_person_for_an_officer()
    {
        await identity.PersonAsync("borderGuardLiaison", "BDBP", "BP-QT-LAOBAO");
        var other = await identity.PersonAsync("administrator", "BDBP", "BP-QTHT");
        var (made, _) = await AskAsync(IdentityService.Administrator, NewAccount("BP-QT-LAOBAO", "borderGuardLiaison"));

        using var answer = await DecideAsync(other, IdOf(made), "approval", "\"1\"");

        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await CodeAsync(answer)).ShouldBe("identity.account.not-yours-to-decide");
    }

    [Fact]
    public async Task Somebody_of_another_desk_or_agency_finds_nothing()
    {
        await identity.PersonAsync("borderGuardLiaison", "BDBP", "BP-TH-NAMEO");
        var elsewhere = await identity.PersonAsync("supervisor", "BDBP", "BP-QN-MONGCAI");
        var abroad = await identity.PersonAsync("supervisor", "BCA", "CA-HT");
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
        var officer = await identity.PersonAsync("borderGuardLiaison", "BDBP", "BP-DL");
        var supervisor = await identity.PersonAsync("supervisor", "BDBP", "BP-DL");
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
        await identity.AddAsync("BDBP", "BP-DNO", role: "supervisor", id: Guid.CreateVersion7());
        await identity.AddAsync("BDBP", "BP-DNO-BUPRANG", mustChangePassword: true);

        var (made, _) = await AskAsync(IdentityService.Administrator, NewAccount("BP-DNO-BUPRANG", "borderGuardLiaison"));

        made["decision"]!["at"]!.GetValue<string>().ShouldBe("above");
    }

    [Fact]
    public async Task The_first_account_of_an_empty_instance_is_approved_on_the_server_and_no_other()
    {
        var nobodys = NewAccount("BNG-GB-LON", "consular");
        var administrator = new TestAccount("administrator", "BNG", "BNG-QTHT");
        await identity.QueryAsync("update identity.accounts set disabled_at = now() where desk = 'BNG-CLS' returning id::text");
        var (made, _) = await AskAsync(administrator, nobodys);
        await identity.PersonAsync("borderGuardLiaison", "BDBP", "BP-GL-LETHANH");
        var somebodys = NewAccount("BP-GL-LETHANH", "borderGuardLiaison");
        await AskAsync(IdentityService.Administrator, somebodys);

        var password = (await identity.RunCommandAsync(["approve-account", nobodys["userName"]!.GetValue<string>()])).Trim();
        var refused = await Should.ThrowAsync<LauncherException>(() =>
            identity.RunCommandAsync(["approve-account", somebodys["userName"]!.GetValue<string>()])
        );

        made["decision"]!["at"]!.GetValue<string>().ShouldBe("server");
        (await SignInAsync(nobodys, password)).ShouldBe(HttpStatusCode.OK);
        refused.Message.ShouldContain("BP-GL-LETHANH can decide");
    }

    [Fact]
    public async Task An_auditor_is_approved_by_an_auditor_or_else_by_the_standing_agencys_central_desk()
    {
        var administrator = new TestAccount("administrator", "BCA", "CA-QTHT");
        await identity.QueryAsync("update identity.accounts set disabled_at = now() where desk = 'CA-TTR' returning id::text");
        var central = await identity.PersonAsync("centralDesk", "BCA", "CA-TW");
        var (first, _) = await AskAsync(administrator, NewAccount("CA-TTR", "auditor"));
        using var approved = await DecideAsync(central, IdOf(first), "approval", "\"1\"");
        var auditor = await identity.PersonAsync("auditor", "BCA", "CA-TTR");
        var (second, _) = await AskAsync(administrator, NewAccount("CA-TTR", "auditor"));

        using var tooLate = await DecideAsync(central, IdOf(second), "approval", "\"1\"");
        using var byAuditor = await DecideAsync(auditor, IdOf(second), "approval", "\"1\"");

        approved.StatusCode.ShouldBe(HttpStatusCode.OK);
        tooLate.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        byAuditor.StatusCode.ShouldBe(HttpStatusCode.OK);
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
        var second = await identity.PersonAsync(decides, agency, at);
        var request = NewAccount(desk, role);
        var (made, _) = await AskAsync(new TestAccount("administrator", agency, from), request);

        using var approval = await DecideAsync(second, IdOf(made), "approval", "\"1\"");

        approval.StatusCode.ShouldBe(HttpStatusCode.OK, await approval.Content.ReadAsStringAsync(Cancelled));
        var known = await identity.FindAsync((string)request["userName"]!);
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
        using var client = identity.ClientOf(new TestAccount("administrator", agency, from), "en");
        var request = NewAccount(desk, role);

        using var answer = await client.PostAsJsonAsync("/api/identity/accounts", request, Cancelled);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest, because);
        var problem = (await answer.Content.ReadFromJsonAsync<JsonNode>(Cancelled))!;
        problem["code"]!.GetValue<string>().ShouldBe("identity.account.roles-not-for-desk");
        problem["errors"]!["roles"]!.ToJsonString().ShouldContain("What may be given here");
        (await identity.QueryAsync($"select user_name from identity.accounts where user_name = '{request["userName"]}'")).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(null, HttpStatusCode.PreconditionRequired)]
    [InlineData("\"9\"", HttpStatusCode.PreconditionFailed)]
    public async Task A_decision_needs_the_version_one_has_seen(string? version, HttpStatusCode status)
    {
        var colleague = await identity.PersonAsync("borderGuardLiaison", "BDBP", "BP-DT-DINHBA");
        var (made, _) = await AskAsync(IdentityService.Administrator, NewAccount("BP-DT-DINHBA", "borderGuardLiaison"));

        using var approval = await DecideAsync(colleague, IdOf(made), "approval", version);

        approval.StatusCode.ShouldBe(status);
        (await ApprovalsAsync(colleague))["items"]!.ToJsonString().ShouldContain(IdOf(made).ToString());
    }

    [Fact]
    public async Task A_refusal_gives_its_reason_which_who_asked_reads_and_ends_the_request()
    {
        var colleague = await identity.PersonAsync("borderGuardLiaison", "BDBP", "BP-AG-TINHBIEN");
        var request = NewAccount("BP-AG-TINHBIEN", "borderGuardLiaison");
        var (made, _) = await AskAsync(IdentityService.Administrator, request);

        using var silent = await DecideAsync(colleague, IdOf(made), "refusal", "\"1\"", new { });
        using var refused = await DecideAsync(colleague, IdOf(made), "refusal", "\"1\"", new { reason = "Không có người này ở đồn." });
        using var late = await DecideAsync(colleague, IdOf(made), "approval", "\"2\"");
        using var administrator = identity.ClientOf(IdentityService.Administrator);
        var seen = await administrator.GetFromJsonAsync<JsonNode>($"/api/identity/accounts/{IdOf(made)}", Cancelled);

        silent.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        refused.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        late.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        seen!["standing"]!.GetValue<string>().ShouldBe("refused");
        seen["decisionReason"]!.GetValue<string>().ShouldBe("Không có người này ở đồn.");
    }

    [Fact]
    public async Task A_request_that_was_taken_back_can_be_approved_no_more()
    {
        var colleague = await identity.PersonAsync("borderGuardLiaison", "BDBP", "BP-KG-HATIEN");
        var (made, _) = await AskAsync(IdentityService.Administrator, NewAccount("BP-KG-HATIEN", "borderGuardLiaison"));
        using var taken = await DecideAsync(IdentityService.Administrator, IdOf(made), "disabling", "\"1\"");

        using var approval = await DecideAsync(colleague, IdOf(made), "approval", "\"2\"");

        taken.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        approval.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await ApprovalsAsync(colleague))["items"]!.ToJsonString().ShouldNotContain(IdOf(made).ToString());
    }

    [Fact]
    public async Task The_gateway_learns_how_many_requests_wait_for_somebody()
    {
        var userName = await identity.AddAsync("BDBP", "BP-LCH-MALUTHANG", role: "supervisor");
        var before = (await identity.FindAsync(userName))["toDecide"]!.GetValue<int>();
        await AskAsync(IdentityService.Administrator, NewAccount("BP-LCH-MALUTHANG", "borderGuardLiaison"));

        (await identity.FindAsync(userName))["toDecide"]!.GetValue<int>().ShouldBe(before + 1);
    }

    private static JsonObject NewAccount(string desk, params string[] roles) =>
        new()
        {
            ["userName"] = $"n{Guid.CreateVersion7():N}",
            ["name"] = "Thượng úy Lê Thị Mới",
            ["desk"] = desk,
            ["roles"] = new JsonArray([.. roles.Select(role => JsonValue.Create(role))]),
        };

    private static Guid IdOf(JsonNode made) => made["account"]!["id"]!.GetValue<Guid>();

    private static async Task<string> CodeAsync(HttpResponseMessage answer) =>
        (await answer.Content.ReadFromJsonAsync<JsonNode>(Cancelled))!["code"]!.GetValue<string>();

    private async Task<(JsonNode Made, string Text)> AskAsync(TestAccount administrator, JsonObject request)
    {
        using var client = identity.ClientOf(administrator);
        using var answer = await client.PostAsJsonAsync("/api/identity/accounts", request, Cancelled);
        var text = await answer.Content.ReadAsStringAsync(Cancelled);
        answer.StatusCode.ShouldBe(HttpStatusCode.Created, text);
        return (JsonNode.Parse(text)!, text);
    }

    private async Task<JsonNode> ApprovalsAsync(TestAccount account)
    {
        using var client = identity.ClientOf(account);
        return (await client.GetFromJsonAsync<JsonNode>("/api/identity/approvals", Cancelled))!;
    }

    private async Task<HttpResponseMessage> DecideAsync(TestAccount account, Guid id, string decision, string? version, object? body = null)
    {
        using var client = identity.ClientOf(account);
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/identity/accounts/{id}/{decision}");
        if (body is not null)
        {
            request.Content = JsonContent.Create(body);
        }

        if (version is not null)
        {
            request.Headers.TryAddWithoutValidation("If-Match", version);
        }

        return await client.SendAsync(request, Cancelled);
    }

    private async Task<HttpStatusCode> SignInAsync(JsonObject request, string password)
    {
        using var gateway = identity.ClientOf(IdentityService.Gateway);
        using var answer = await gateway.PostAsJsonAsync(
            "/api/identity/credential-checks",
            new { userName = request["userName"]!.GetValue<string>(), password },
            Cancelled
        );
        return answer.StatusCode;
    }
}
