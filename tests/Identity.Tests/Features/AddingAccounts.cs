using Cooperation.Launcher;
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
    public async Task The_account_of_the_demo_loader_exists_only_beside_demo_data()
    {
        var refused = await Should.ThrowAsync<LauncherException>(() => identity.AddAccountsAsync(Account("loader", "demoLoader")));

        refused.Message.ShouldContain("identity.account.demo-not-allowed");
    }

    [Fact]
    public async Task One_wrong_account_and_none_is_made()
    {
        var good = "good." + Guid.CreateVersion7().ToString("N");

        await Should.ThrowAsync<LauncherException>(() =>
            identity.AddAccountsAsync(Account(good, "policeLiaison"), Account("a b", "policeLiaison"))
        );

        var database = identity.Database.Superuser;
        await using var command = database.CreateCommand("select count(*) from identity.accounts where user_name = @name");
        command.Parameters.AddWithValue("name", good);
        (await command.ExecuteScalarAsync(TestContext.Current.CancellationToken)).ShouldBe(0L);
    }

    [Fact]
    public async Task A_desk_of_another_agency_is_refused_by_its_name()
    {
        var refused = await Should.ThrowAsync<LauncherException>(() =>
            identity.AddAccountsAsync(Account("elsewhere", "policeLiaison", "BP-TW"))
        );

        refused.Message.ShouldContain("identity.account.desk-unknown");
    }

    [Fact]
    public async Task A_role_that_does_not_fit_the_desk_is_refused_on_the_server_too()
    {
        var refused = await Should.ThrowAsync<LauncherException>(() => identity.AddAccountsAsync(Account("misfit", "borderGuardLiaison")));

        refused.Message.ShouldContain("identity.account.roles-not-for-desk");
    }

    [Fact]
    public async Task The_entry_says_which_roles_and_that_it_was_done_on_the_server()
    {
        var userName = "entry." + Guid.CreateVersion7().ToString("N");

        await identity.AddAccountsAsync(Account(userName, "policeLiaison"));

        (
            await identity.QueryAsync(
                $"select reason from audit.entries join identity.accounts on accounts.id::text = subject_id where user_name = '{userName}' and action = 'account.created'"
            )
        )
            .ShouldHaveSingleItem()
            .ShouldBe("roles policeLiaison; desk CA-TN; asked by the server");
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
