using Cooperation.Portal.Clients;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Meetings.Delegations;

/// <summary>GET /meetings/{reference}/identities: passport numbers and birth dates of those who go, opened on record for who keeps the meeting and for the agency that named them.</summary>
internal static class ShowIdentities
{
    public static void Map(RouteGroupBuilder meetings) => meetings.MapGet("/{reference}/identities", HandleAsync);

    private static async Task<IResult> HandleAsync(
        string reference,
        MeetingsClient meetings,
        HttpContext context,
        CancellationToken cancellationToken
    )
    {
        context.Response.Headers.CacheControl = "no-store";
        return Page.Show<IdentitiesPage>(
            new IdentitiesModel(
                await meetings.ReadAsync(reference, cancellationToken),
                await meetings.IdentitiesAsync(reference, cancellationToken)
            )
        );
    }
}

/// <summary>What the page shows.</summary>
public sealed record IdentitiesModel(Meeting Meeting, IdentitiesOfDelegation Identities);
