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
    public IReadOnlyList<InstanceFile.Account> Demo => [.. Wanted.Select(Shown)];

    /// <summary>The administrator of an empty instance; the first password only where nobody sat at a terminal to read it.</summary>
    public InstanceFile.Account EmptyInstance =>
        new(
            Administrator.UserName,
            instance.Directory.KnownSecret(SecretOf(Administrator.UserName)),
            Administrator.Roles[0],
            Administrator.Desk
        );

    /// <summary>Creates those demo accounts that do not exist.</summary>
    public Task AddDemoAsync(CancellationToken cancellationToken) =>
        AddAsync(Wanted.Select(account => NewAccount.From(account, PasswordOf(account))), cancellationToken);

    /// <summary>The account that loads the demo data and its password.</summary>
    public (string UserName, string Password) Loader()
    {
        var account = Wanted.Single(IsLoader);
        return (account.UserName, PasswordOf(account));
    }

    /// <summary>Creates the administrator and returns the one-time password, kept in the data directory if wanted; null when there is one already.</summary>
    public async Task<string?> AddAdministratorAsync(bool keep, CancellationToken cancellationToken)
    {
        const string Done = "administrator";
        if (instance.Directory.State[Done] is not null)
        {
            return null;
        }

        var password = ReadablePassword.Next();
        var said = await AddAsync([Administrator with { Password = password }], cancellationToken);
        instance.Directory.State[Done] = "created";
        // An earlier start made it and was killed before it could note that: then this password is not the account's.
        if (said.Contains("0 of 1", StringComparison.Ordinal))
        {
            return null;
        }

        return keep ? instance.Directory.Secret(SecretOf(Administrator.UserName), () => password) : password;
    }

    // Without demo data nobody may set the time of a step.
    private IEnumerable<DemoAccount> Wanted =>
        DemoAccount.ReadAll().Where(account => instance.Options.DemoDate is not null || !IsLoader(account));

    private static bool IsLoader(DemoAccount account) => account.Roles.Contains(LoaderRole, StringComparer.Ordinal);

    private InstanceFile.Account Shown(DemoAccount account) => new(account.UserName, PasswordOf(account), account.Roles[0], account.Desk);

    private string PasswordOf(DemoAccount account) => instance.Directory.Secret(SecretOf(account.UserName), ReadablePassword.Next);

    private static string SecretOf(string userName) => "account:" + userName;

    private Task<string> AddAsync(IEnumerable<NewAccount> accounts, CancellationToken cancellationToken) =>
        instance
            .Service(ServiceCatalogue.Identity)
            .RunAsync(["add-accounts"], JsonSerializer.Serialize(accounts, JsonSerializerOptions.Web), cancellationToken);
}
