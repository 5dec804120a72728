using Cooperation.Portal.Clients;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Meetings.Delegations;

/// <summary>GET /meetings/{reference}/delegation: who was asked, who goes in the official order, who came; it is printed as it stands.</summary>
internal static class ShowDelegation
{
    public static void Map(RouteGroupBuilder meetings) => meetings.MapGet("/{reference}/delegation", HandleAsync);

    private static async Task<IResult> HandleAsync(
        string reference,
        string? note,
        MeetingsClient meetings,
        CancellationToken cancellationToken
    ) =>
        Page.Show<DelegationPage>(
            new DelegationModel(
                new(await meetings.ReadAsync(reference, cancellationToken), await meetings.DelegationAsync(reference, cancellationToken)),
                note
            )
        );
}

/// <summary>What the page of a delegation shows, and what was just done.</summary>
public sealed record DelegationModel(DelegationInHand Record, string? Note);
