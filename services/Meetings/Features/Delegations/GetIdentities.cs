using Cooperation.Meetings.Data;
using Cooperation.Meetings.Features.Meetings;
using Cooperation.Platform.Hosting;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Meetings.Features.Delegations;

/// <summary>GET /api/meetings/meetings/{reference}/identities: passport numbers and birth dates of those who go. Who keeps the meeting reads all, an agency those of its own members, on record before they leave; who does not sit at the table learns not even that there are any.</summary>
internal static class GetIdentities
{
    public static void Map(RouteGroupBuilder meeting) => meeting.MapGet("/identities", HandleAsync).WithName(nameof(GetIdentities));

    internal static async Task<Results<Ok<Response>, NotFound>> HandleAsync(
        string reference,
        MeetingsDbContext db,
        DelegateIdentities identities,
        CurrentUser user,
        HttpResponse response,
        CancellationToken cancellationToken
    )
    {
        var meeting = await db
            .Meetings.AsNoTracking()
            .AsSplitQuery()
            .SeenBy(user)
            .SingleOrDefaultAsync(m => m.Reference == reference, cancellationToken);
        if (meeting is null || !user.SitsAt(meeting))
        {
            return TypedResults.NotFound();
        }

        var delegation = await db
            .Delegations.AsNoTracking()
            .AsSplitQuery()
            .SingleOrDefaultAsync(d => d.MeetingId == meeting.Id, cancellationToken);
        var members = identities.OpenToUser(meeting, delegation?.Members ?? []);
        var open = await identities.ReadAsync(meeting, members, "meeting.identities.read", cancellationToken);
        response.Headers.CacheControl = "no-store";
        return TypedResults.Ok(
            new Response(
                meeting.Reference,
                [
                    .. members
                        .Where(member => open.ContainsKey(member.Id))
                        .Select(member => new Item(
                            member.Id,
                            member.Agency,
                            member.Name,
                            member.Post,
                            open[member.Id].PassportNumber,
                            member.PassportUntil,
                            open[member.Id].Birth
                        )),
                ]
            )
        );
    }

    internal sealed record Response(string Meeting, IReadOnlyList<Item> Items);

    /// <summary>Who a member is by his passport.</summary>
    internal sealed record Item(
        Guid Id,
        string? Agency,
        string Name,
        string Post,
        string? PassportNumber,
        DateOnly? PassportUntil,
        DateOnly? Birth
    );
}
