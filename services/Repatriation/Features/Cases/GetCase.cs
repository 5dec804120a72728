using Cooperation.Platform.Domain.People;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records;
using Cooperation.Platform.Records.Readings;
using Cooperation.Repatriation.Data;
using Cooperation.Repatriation.Domain.Cases;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Repatriation.Features.Cases;

/// <summary>GET /api/repatriation/cases/{id}: one case with its text; on record (R24).</summary>
internal static class GetCase
{
    public static void Map(RouteGroupBuilder opened) => opened.MapGet("/", HandleAsync).WithName(nameof(GetCase));

    internal static async Task<Results<Ok<Response>, NotFound>> HandleAsync(
        CaseId id,
        RepatriationDbContext db,
        CurrentUser user,
        RequestClock clock,
        HttpResponse response,
        CancellationToken cancellationToken
    )
    {
        var seen = await db.SeenAsync(id, user, cancellationToken);
        if (seen is null)
        {
            return TypedResults.NotFound();
        }

        await db.NoteAsync(Reading.OfText(id, user.AsOfficer(), clock.GetUtcNow()), cancellationToken);
        response.SetEtag(seen.Version);
        return TypedResults.Ok(Response.Of(seen));
    }

    /// <summary>A case as whoever may read it sees it.</summary>
    public sealed record Response(
        Guid Id,
        string Reference,
        string Partner,
        string Direction,
        string Route,
        string Source,
        string Status,
        string? Mission,
        string? Exchange,
        string Agency,
        string Desk,
        string Handling,
        DateTimeOffset ReportedAt,
        DateTimeOffset OpenedAt,
        string Summary,
        IReadOnlyList<TimelineView> Timeline,
        long Version
    )
    {
        internal static Response Of(RepatriationCase opened) =>
            new(
                opened.Id.Value,
                opened.Reference,
                opened.Partner,
                opened.Direction,
                opened.Route,
                opened.Source,
                opened.Status,
                opened.Mission,
                opened.Exchange,
                opened.LeadAgency,
                opened.Desk,
                opened.Handling,
                opened.ReportedAt,
                opened.OpenedAt,
                opened.Summary,
                TimelineView.Of(opened.Timeline),
                opened.Version
            );
    }
}
