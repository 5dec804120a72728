using System.Text.Json;
using Cooperation.Launcher.Catalogue;
using Cooperation.Launcher.Instances;

namespace Cooperation.Launcher.Demo;

/// <summary>Creates the accounts of an instance: those of seeds/demo, or one administrator.</summary>
internal sealed class Accounts(Instance instance)
{
    /// <summary>Who loads the demo data; exists only with demo data.</summary>
    public const string LoaderRole = "demoLoader";

    private static readonly NewAccount Administrator = new(
        "administrator",
        "",
        "Quản trị viên hệ thống",
        "BCA",
        "CA-QTHT",
        ["administrator"],
        [],
        [],
        [],
        MustChangePassword: true
    );

    /// <summary>The demo accounts in the order of the file; their passwords are remembered in the data directory.</summary>
    public IReadOnlyList<InstanceFile.Account> Demo => [.. DemoAccount.ReadAll().Select(Shown)];

    /// <summary>The administrator of an empty instance; the password is nowhere but in the answer of <see cref="AddAdministratorAsync"/>.</summary>
    public static InstanceFile.Account EmptyInstance =>
        new(Administrator.UserName, Password: null, Administrator.Roles[0], Administrator.Desk);

    /// <summary>Creates those demo accounts that do not exist.</summary>
    public Task AddDemoAsync(CancellationToken cancellationToken) =>
        AddAsync(DemoAccount.ReadAll().Select(account => NewAccount.From(account, PasswordOf(account))), cancellationToken);

    /// <summary>The account that loads the demo data and its password.</summary>
    public (string UserName, string Password) Loader()
    {
        var account = DemoAccount.ReadAll().Single(found => found.Roles.Contains(LoaderRole, StringComparer.Ordinal));
        return (account.UserName, PasswordOf(account));
    }

    /// <summary>Creates the administrator and returns the one-time password; null when there is one already.</summary>
    public async Task<string?> AddAdministratorAsync(CancellationToken cancellationToken)
    {
        const string Done = "administrator";
        if (instance.Directory.State[Done] is not null)
        {
            return null;
        }

        var password = ReadablePassword.Next();
        await AddAsync([Administrator with { Password = password }], cancellationToken);
        instance.Directory.State[Done] = "created";
        return password;
    }

    private InstanceFile.Account Shown(DemoAccount account) => new(account.UserName, PasswordOf(account), account.Roles[0], account.Desk);

    private string PasswordOf(DemoAccount account) => instance.Directory.Secret("account:" + account.UserName, ReadablePassword.Next);

    private Task<string> AddAsync(IEnumerable<NewAccount> accounts, CancellationToken cancellationToken) =>
        instance
            .Service(ServiceCatalogue.Identity)
            .RunAsync(["add-accounts"], JsonSerializer.Serialize(accounts, JsonSerializerOptions.Web), cancellationToken);
}
