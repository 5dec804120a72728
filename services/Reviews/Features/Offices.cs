using System.Security.Claims;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Seeds;

namespace Cooperation.Reviews.Features;

/// <summary>Which agencies hold the offices that Reviews knows, as seeds/reference says it: the code names none (R13).</summary>
internal static class Offices
{
    private static readonly Lazy<string> Standing = new(() =>
        MinistryOf(SeedFiles.Read<Receiver>("report-terms.csv").MaxBy(row => row.ValidFrom)!.Addressee)
    );

    private static readonly Lazy<string> Foreign = new(() =>
        MinistryOf(SeedFiles.Read<Grant>("role-grants.csv").First(grant => grant.Roles.Contains(Roles.Consular)).Agency)
    );

    /// <summary>The standing agency: the ministry of whoever receives the reports now. C41 received them until August 2018, for the same one.</summary>
    public static string StandingAgency => Standing.Value;

    /// <summary>The foreign ministry: the one of the consular desks.</summary>
    public static string ForeignMinistry => Foreign.Value;

    /// <summary>Whether the user is of the standing agency.</summary>
    public static bool IsOfStandingAgency(this CurrentUser user) => user.Agency == StandingAgency;

    /// <summary>Whether the user is of the foreign ministry.</summary>
    public static bool IsOfForeignMinistry(this CurrentUser user) => user.Agency == ForeignMinistry;

    /// <summary>The same of whoever a policy looks at.</summary>
    public static bool IsOf(this ClaimsPrincipal user, string agency) => user.HasClaim("agency", agency);

    private static string MinistryOf(string agency)
    {
        var parents = SeedFiles.Read<Agency>("agencies.csv").ToDictionary(row => row.Code, row => row.Parent, StringComparer.Ordinal);
        while (parents.GetValueOrDefault(agency) is { Length: > 0 } parent)
        {
            agency = parent;
        }

        return agency;
    }

    private sealed record Receiver(string Addressee, DateOnly ValidFrom);

    private sealed record Grant(string Agency, IReadOnlyList<string> Roles);

    private sealed record Agency(string Code, string? Parent);
}
