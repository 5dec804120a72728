namespace Cooperation.Launcher.Demo;

/// <summary>What <c>add-accounts</c> of Identity reads.</summary>
internal sealed record NewAccount(
    string UserName,
    string Password,
    string Name,
    string Agency,
    string Desk,
    IReadOnlyList<string> Roles,
    IReadOnlyList<string> Partners,
    IReadOnlyList<string> Areas,
    IReadOnlyList<string> Provinces,
    bool MustChangePassword
)
{
    public static NewAccount From(DemoAccount account, string password) =>
        new(
            account.UserName,
            password,
            account.Name,
            account.Agency,
            account.Desk,
            account.Roles,
            account.Partners,
            account.Areas,
            account.Provinces,
            MustChangePassword: false
        );
}
