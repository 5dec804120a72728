using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Cooperation.Tests.Support.Services;
using Npgsql;

namespace Cooperation.Identity.Tests.Features;

[Collection(typeof(SharedIdentity))]
public sealed class ChangingPassword(IdentityService identity)
{
    private const string Next = "một mật khẩu khác hẳn";

    [Fact]
    public async Task The_new_one_holds_and_the_old_one_no_more()
    {
        var userName = await identity.AddAsync(mustChangePassword: true);
        var account = await AccountAsync(userName);

        using var answer = await ChangeAsync(account, IdentityService.Password, Next);

        answer.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await SignInAsync(userName, Next)).ShouldBe(HttpStatusCode.OK);
        (await SignInAsync(userName, IdentityService.Password)).ShouldBe(HttpStatusCode.Unauthorized);
        var known = await identity.FindAsync(userName);
        known["mustChangePassword"]!.GetValue<bool>().ShouldBeFalse();
        known["passwordChangedIn"]!.GetValue<Guid>().ShouldBe(account.SessionId);
    }

    [Theory]
    [InlineData("không phải mật khẩu", Next, "current", "identity.password.wrong")]
    [InlineData(IdentityService.Password, "ngắn", "new", "identity.password.too-short")]
    [InlineData(IdentityService.Password, "mười một ký", "new", "identity.password.too-short")]
    [InlineData(IdentityService.Password, IdentityService.Password, "new", "identity.password.same")]
    [InlineData(IdentityService.Password, "aaaaaaaaaaaa", "new", "identity.password.guessable")]
    [InlineData(IdentityService.Password, "Matkhau@12345", "new", "identity.password.guessable")]
    [InlineData(IdentityService.Password, "Bộ đội Biên phòng 2018", "new", "identity.password.names")]
    [InlineData(IdentityService.Password, "chúng tôi ở BP-TN-MOCBAI", "new", "identity.password.names")]
    public async Task What_is_wrong_is_said_at_its_field(string current, string @new, string field, string code)
    {
        var account = await AccountAsync(await identity.AddAsync());

        using var answer = await ChangeAsync(account, current, @new);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var problem = (await answer.Content.ReadFromJsonAsync<JsonNode>(TestContext.Current.CancellationToken))!;
        problem["code"]!.GetValue<string>().ShouldBe(code);
        problem["errors"]![field].ShouldNotBeNull();
    }

    [Fact]
    public async Task The_user_name_is_no_password()
    {
        var userName = await identity.AddAsync();

        using var answer = await ChangeAsync(await AccountAsync(userName), IdentityService.Password, userName.ToUpperInvariant());

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_change_and_a_refused_one_are_on_record_and_no_password_is_anywhere()
    {
        var account = await AccountAsync(await identity.AddAsync());
        using var refused = await ChangeAsync(account, "không phải mật khẩu", Next);
        using var changed = await ChangeAsync(account, IdentityService.Password, Next);

        var database = identity.Database.Superuser;
        await using var command = database.CreateCommand(
            "select string_agg(action, ',' order by at) from audit.entries where subject_id = @id"
        );
        command.Parameters.AddWithValue("id", account.Id.ToString());
        var actions = (string)(await command.ExecuteScalarAsync(TestContext.Current.CancellationToken))!;

        actions.ShouldBe("account.password-refused,account.password-changed");
        identity.Log.ShouldNotContain(Next);
        identity.Log.ShouldNotContain(IdentityService.Password);
    }

    private async Task<TestAccount> AccountAsync(string userName) =>
        IdentityService.Officer with
        {
            Id = (await identity.FindAsync(userName))["id"]!.GetValue<Guid>(),
        };

    private async Task<HttpResponseMessage> ChangeAsync(TestAccount account, string current, string @new)
    {
        using var client = identity.ClientOf(account);
        return await client.PostAsJsonAsync("/api/identity/password", new { current, @new });
    }

    private async Task<HttpStatusCode> SignInAsync(string userName, string password)
    {
        using var gateway = identity.ClientOf(IdentityService.Gateway);
        using var answer = await gateway.PostAsJsonAsync("/api/identity/credential-checks", new { userName, password });
        return answer.StatusCode;
    }
}
