using Cooperation.Platform.Hosting;
using Cooperation.Platform.Records.People;
using Cooperation.Repatriation.Data;
using Cooperation.Repatriation.Domain.Cases;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Repatriation.Features.People;

/// <summary>GET /api/repatriation/glass-breaks: the alerts of the last thirty days, for those who see the cases and the auditor. POST /{id}/seen: a supervisor has seen one that is not his own.</summary>
internal static class BreakGlassAlertsOfCases
{
    public static void Map(RouteGroupBuilder repatriation)
    {
        var alerts = repatriation.MapGroup("/glass-breaks").WithTags("People").RequireAuthorization(PeopleAccess.MayListAlerts);
        alerts.MapGet("/", ListAsync).WithName("ListCaseGlassBreaks");
        alerts.MapPost("/{id:guid}/seen", MarkAsync).RequireAuthorization(PeopleAccess.MayMark).WithName("MarkCaseGlassBreakSeen");
    }

    internal static async Task<Response> ListAsync(
        RepatriationDbContext db,
        CurrentUser user,
        BreakGlassAlerts<CaseId> alerts,
        CancellationToken cancellationToken
    )
    {
        var visible = user.Is(Roles.Auditor) ? db.Cases.IgnoreAutoIncludes() : db.TouchedBy(user);
        var listed = await alerts.ListAsync(visible.Select(c => c.Id), db.WatchedBy(user).Select(c => c.Id), cancellationToken);
        var ids = listed.Select(row => row.Alert.RecordId).Distinct().ToArray();
        var references = await db
            .Cases.Where(c => ids.Contains(c.Id))
            .Select(c => new { c.Id, c.Reference })
            .ToDictionaryAsync(c => c.Id, c => c.Reference, cancellationToken);
        return new([.. listed.Select(row => Alert.Of(row, references[row.Alert.RecordId]))]);
    }

    internal static async Task<Results<NoContent, NotFound>> MarkAsync(
        Guid id,
        RepatriationDbContext db,
        BreakGlassAlerts<CaseId> alerts,
        CurrentUser user,
        CancellationToken cancellationToken
    ) =>
        await alerts.MarkSeenAsync(id, db.WatchedBy(user).Select(c => c.Id), cancellationToken)
            ? TypedResults.NoContent()
            : TypedResults.NotFound();

    /// <param name="Items">Newest first.</param>
    internal sealed record Response(IReadOnlyList<Alert> Items);

    /// <summary>That somebody opened who people are: which case, who, from when until when. The reason stands with the case.</summary>
    internal sealed record Alert(
        Guid Id,
        Guid Case,
        string Reference,
        DateTimeOffset At,
        DateTimeOffset Until,
        string Name,
        string Desk,
        bool Open,
        string? SeenBy,
        DateTimeOffset? SeenAt,
        bool MayMark
    )
    {
        public static Alert Of(ListedAlert<CaseId> row, string reference) =>
            new(
                row.Alert.Id,
                row.Alert.RecordId.Value,
                reference,
                row.Alert.At,
                row.Alert.Until,
                row.Alert.By.Name,
                row.Alert.By.Desk,
                row.IsOpen,
                row.Seen?.By.Name,
                row.Seen?.At,
                row.MayMark
            );
    }
}
