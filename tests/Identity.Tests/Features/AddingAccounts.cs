using System.Text.Json;
using Cooperation.Identity.Features.Accounts;
using Cooperation.Launcher;
using Cooperation.Platform.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Npgsql;

namespace Cooperation.Identity.Tests.Features;

[Collection(typeof(SharedIdentity))]
public sealed class AddingAccounts(IdentityService identity)
{
    [Fact]
    public async Task The_command_may_run_again()
    {
        var account = Account("again." + Guid.CreateVersion7().ToString("N"), "policeLiaison");

        var first = await identity.AddAccountsAsync(account);
        var second = await identity.AddAccountsAsync(account);

        first.ShouldContain("1 of 1 accounts made");
        second.ShouldContain("0 of 1 accounts made");
    }

    [Fact]
    public async Task What_is_refused_ends_the_command_and_says_why()
    {
        var refused = await Should.ThrowAsync<LauncherException>(() => identity.AddAccountsAsync(Account("loader", "demoLoader")));

        refused.Message.ShouldContain("exit code 2");
        refused.Message.ShouldContain("identity.account.demo-not-allowed");
    }

    [Fact]
    public async Task The_account_of_the_demo_loader_exists_only_beside_demo_data() =>
        (await RefusalAsync(Account("loader", "demoLoader"))).ShouldContain("identity.account.demo-not-allowed");

    [Fact]
    public async Task One_wrong_account_and_none_is_made()
    {
        var good = "good." + Guid.CreateVersion7().ToString("N");

        await RefusalAsync(Account(good, "policeLiaison"), Account("a b", "policeLiaison"));

        var database = identity.Database.Superuser;
        await using var command = database.CreateCommand("select count(*) from identity.accounts where user_name = @name");
        command.Parameters.AddWithValue("name", good);
        (await command.ExecuteScalarAsync(TestContext.Current.CancellationToken)).ShouldBe(0L);
    }

    [Fact]
    public async Task A_desk_of_another_agency_is_refused_by_its_name() =>
        (await RefusalAsync(Account("elsewhere", "policeLiaison", "BP-TW"))).ShouldContain("identity.account.desk-unknown");

    [Fact]
    public async Task A_role_that_does_not_fit_the_desk_is_refused_on_the_server_too() =>
        (await RefusalAsync(Account("misfit", "borderGuardLiaison"))).ShouldContain("identity.account.roles-not-for-desk");

    [Fact]
    public async Task The_entry_says_which_roles_and_that_it_was_done_on_the_server()
    {
        var userName = "entry." + Guid.CreateVersion7().ToString("N");

        (await RunAsync(Account(userName, "policeLiaison"))).Code.ShouldBe(0);

        (
            await identity.QueryAsync(
                $"select reason from audit.entries join identity.accounts on accounts.id::text = subject_id where user_name = '{userName}' and action = 'account.created'"
            )
        )
            .ShouldHaveSingleItem()
            .ShouldBe("roles policeLiaison; desk CA-TN; asked by the server");
    }

    private async Task<string> RefusalAsync(params object[] accounts)
    {
        var (code, refusal) = await RunAsync(accounts);
        code.ShouldBe(2);
        return refusal;
    }

    // The command within this process: a start of the program takes seconds, and two tests have seen it run.
    private async Task<(int Code, string Refusal)> RunAsync(params object[] accounts)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Configuration.AddInMemoryCollection(identity.Configuration);
        await using var app = builder.AddServiceDefaults("identity").AddIdentity().Build();
        await using var input = new MemoryStream(JsonSerializer.SerializeToUtf8Bytes(accounts));
        await using var refusals = new StringWriter();
        return (await AddAccounts.RunAsync(app, input, TextWriter.Null, refusals), refusals.ToString());
    }

    private static object Account(string userName, string role, string desk = "CA-TN") =>
        new
        {
            userName,
            password = IdentityService.Password,
            name = "Tài khoản thử nghiệm",
            agency = "BCA",
            desk,
            roles = new[] { role },
        };
}
