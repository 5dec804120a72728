using Cooperation.Platform.Hosting;

namespace Cooperation.Identity.Domain.Accounts;

/// <summary>The roles that an account may hold. The role of the gateway is none of them: it belongs to a process, never to a person.</summary>
public static class AccountRoles
{
    /// <summary>What an administrator may give.</summary>
    public static IReadOnlyList<string> Assignable { get; } =
    [
        Roles.BorderGuardLiaison,
        Roles.PoliceLiaison,
        Roles.Supervisor,
        Roles.CentralDesk,
        Roles.Consular,
        Roles.Planner,
        Roles.Administrator,
        Roles.Auditor,
        Roles.Immigration,
        Roles.SocialAffairs,
        Roles.Operator,
    ];

    /// <summary>All roles, with the one that exists only beside demo data.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Assignable, Roles.DemoLoader];
}
