using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Cooperation.Identity.Tests.Features.Approvals;

/// <summary>A decision is taken on what was seen, stands on record with who asked, and ends the request.</summary>
[Collection(typeof(SharedIdentity))]
public sealed class DecidingOnAccounts(IdentityService identity) : AskedAccounts(identity)
{
    [Fact]
    public async Task The_entries_say_which_roles_and_who_asked_and_who_approved()
    {
        var administrator = IdentityService.Administrator with { Id = Guid.CreateVersion7() };
        var colleague = await Identity.PersonAsync("borderGuardLiaison", "BDBP", "BP-HT-CAUTREO");
        var (made, _) = await AskAsync(administrator, NewAccount("BP-HT-CAUTREO", "borderGuardLiaison", "supervisor"));
        using var answer = await DecideAsync(colleague, IdOf(made), "approval", "\"1\"");

        var entries = await Identity.QueryAsync(
            $"select action || ' | ' || account_id || ' | ' || reason from audit.entries where subject_id = '{IdOf(made)}' order by at"
        );

        var what = $"roles borderGuardLiaison, supervisor; desk BP-HT-CAUTREO; asked by {administrator.Id}";
        entries.ShouldBe([$"account.requested | {administrator.Id} | {what}", $"account.approved | {colleague.Id} | {what}"]);
    }

    [Theory]
    [InlineData(null, HttpStatusCode.PreconditionRequired)]
    [InlineData("\"9\"", HttpStatusCode.PreconditionFailed)]
    public async Task A_decision_needs_the_version_one_has_seen(string? version, HttpStatusCode status)
    {
        var colleague = await Identity.PersonAsync("borderGuardLiaison", "BDBP", "BP-DT-DINHBA");
        var (made, _) = await AskAsync(IdentityService.Administrator, NewAccount("BP-DT-DINHBA", "borderGuardLiaison"));

        using var approval = await DecideAsync(colleague, IdOf(made), "approval", version);

        approval.StatusCode.ShouldBe(status);
        (await ApprovalsAsync(colleague))["items"]!.ToJsonString().ShouldContain(IdOf(made).ToString());
    }

    [Fact]
    public async Task A_refusal_gives_its_reason_which_who_asked_reads_and_ends_the_request()
    {
        var colleague = await Identity.PersonAsync("borderGuardLiaison", "BDBP", "BP-AG-TINHBIEN");
        var request = NewAccount("BP-AG-TINHBIEN", "borderGuardLiaison");
        var (made, _) = await AskAsync(IdentityService.Administrator, request);

        using var silent = await DecideAsync(colleague, IdOf(made), "refusal", "\"1\"", new { });
        using var refused = await DecideAsync(colleague, IdOf(made), "refusal", "\"1\"", new { reason = "Không có người này ở đồn." });
        using var late = await DecideAsync(colleague, IdOf(made), "approval", "\"2\"");
        using var administrator = Identity.ClientOf(IdentityService.Administrator);
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
        var colleague = await Identity.PersonAsync("borderGuardLiaison", "BDBP", "BP-KG-HATIEN");
        var (made, _) = await AskAsync(IdentityService.Administrator, NewAccount("BP-KG-HATIEN", "borderGuardLiaison"));
        using var taken = await DecideAsync(IdentityService.Administrator, IdOf(made), "disabling", "\"1\"");

        using var approval = await DecideAsync(colleague, IdOf(made), "approval", "\"2\"");

        taken.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        approval.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await ApprovalsAsync(colleague))["items"]!.ToJsonString().ShouldNotContain(IdOf(made).ToString());
    }
}
