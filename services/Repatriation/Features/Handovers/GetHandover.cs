using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records;
using Cooperation.Repatriation.Data;
using Cooperation.Repatriation.Domain.Codes;
using Cooperation.Repatriation.Domain.Handovers;
using Cooperation.Repatriation.Domain.Papers;
using Cooperation.Repatriation.Domain.Persons;
using Cooperation.Repatriation.Features.Papers;
using Cooperation.Repatriation.Features.Persons;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Repatriation.Features.Handovers;

/// <summary>GET /api/repatriation/handovers/{id}: one handover with its list, by pseudonyms; a mission sees its own persons on it and how many there are in all.</summary>
internal static class GetHandover
{
    public static void Map(RouteGroupBuilder handover) => handover.MapGet("/", HandleAsync).WithName(nameof(GetHandover));

    internal static async Task<Results<Ok<Response>, NotFound>> HandleAsync(
        HandoverId id,
        RepatriationDbContext db,
        CurrentUser user,
        HandoverStep steps,
        PapersByRules rules,
        RequestClock clock,
        HttpResponse response,
        CancellationToken cancellationToken
    )
    {
        var handover = await db
            .Handovers.AsNoTracking()
            .AsSplitQuery()
            .SeenBy(user)
            .SingleOrDefaultAsync(h => h.Id == id, cancellationToken);
        if (handover is null)
        {
            return TypedResults.NotFound();
        }

        var lines = handover.LinesFor(user).ToArray();
        var ids = lines.Select(line => line.PersonId).ToArray();
        var seen = await db
            .Persons.AsNoTracking()
            .IgnoreAutoIncludes()
            .SeenBy(user)
            .Where(person => ids.Contains(person.Id))
            .ToDictionaryAsync(person => person.Id, cancellationToken);
        response.SetEtag(handover.Version);
        response.Headers.CacheControl = "no-store";
        return TypedResults.Ok(
            Response.Of(
                handover,
                [.. lines.Select(line => ListedView.Of(line, seen.GetValueOrDefault(line.PersonId)))],
                user.StepsOf(handover),
                await steps.DaysOffAsync(handover, cancellationToken)
            ) with
            {
                Sides = user.StepsOf(handover).Contains(HandoverSteps.Confirmation) ? user.OpenSidesOf(handover) : [],
                MinutesOf = await IssuesMinutesAsync(rules, user, clock.GetUtcNow(), cancellationToken)
                    ? lines
                        .Select(line => seen.GetValueOrDefault(line.PersonId))
                        .FirstOrDefault(person => MayBeNamed(person, user))
                        ?.CaseId.Value
                    : null,
            }
        );
    }

    private static bool MayBeNamed(Person? person, CurrentUser user) =>
        person is not null
        && PaperRules.Fits(CasePaperKinds.HandoverMinutes, person)
        && user.ReadsOn(CasePaperKinds.HandoverMinutes, person);

    private static async Task<bool> IssuesMinutesAsync(
        PapersByRules rules,
        CurrentUser user,
        DateTimeOffset at,
        CancellationToken cancellationToken
    ) => (await rules.OfAsync(user.Desk, at, cancellationToken)).RuleFor(CasePaperKinds.HandoverMinutes, user.Agency) is not null;

    /// <summary>A handover as whoever may see it does.</summary>
    internal sealed record Response(
        Guid Id,
        string Reference,
        string Partner,
        string Direction,
        string Status,
        string? Gate,
        string? Marker,
        string? Province,
        string Agency,
        string Desk,
        string PlannedBy,
        DateTimeOffset PlannedAt,
        IReadOnlyList<string> OfficersOurs,
        IReadOnlyList<string> OfficersTheirs,
        string? Vehicles,
        IReadOnlyList<string> Needs,
        string? Note,
        DateTimeOffset? ConfirmedByUsAt,
        DateTimeOffset? ConfirmedByThemAt,
        DateTimeOffset? ArrivedAt,
        DateTimeOffset? SignedAt,
        DateTimeOffset? CancelledAt,
        string? MinutesNumber,
        string? SignedByUs,
        string? SignedByThem,
        int Listed,
        int? Arrived,
        int Unlisted,
        int Strangers,
        IReadOnlyList<ListedView> Persons,
        IReadOnlyList<TimelineView> Timeline,
        IReadOnlyList<string> Steps,
        IReadOnlyList<DayOff> DaysOff,
        long Version
    )
    {
        /// <summary>The sides whose confirmation the caller can still write down.</summary>
        public IReadOnlyList<string> Sides { get; init; } = [];

        /// <summary>The case with which the caller can make the minutes now; null where he can't.</summary>
        public Guid? MinutesOf { get; init; }

        internal static Response Of(
            Handover handover,
            IReadOnlyList<ListedView> persons,
            IReadOnlyList<string> steps,
            IReadOnlyList<DayOff> daysOff
        ) =>
            new(
                handover.Id.Value,
                handover.Reference,
                handover.Partner,
                handover.Direction,
                handover.Status,
                handover.Gate,
                handover.Marker,
                handover.Province,
                handover.Agency,
                handover.Desk,
                handover.PlannedBy,
                handover.PlannedAt,
                handover.OfficersOurs,
                handover.OfficersTheirs,
                handover.Vehicles,
                handover.Needs,
                handover.Note,
                handover.ConfirmedByUsAt,
                handover.ConfirmedByThemAt,
                handover.ArrivedAt,
                handover.SignedAt,
                handover.CancelledAt,
                handover.MinutesNumber,
                handover.SignedByUs,
                handover.SignedByThem,
                handover.List.Count(listed => !listed.IsUnlisted),
                handover.ArrivedAt is null ? null : handover.List.Count(listed => !listed.IsUnlisted && listed.Came == true),
                handover.List.Count(listed => listed.IsUnlisted) + handover.Strangers,
                handover.Strangers,
                persons,
                TimelineView.Of(handover.Timeline),
                steps,
                daysOff,
                handover.Version
            );
    }
}
