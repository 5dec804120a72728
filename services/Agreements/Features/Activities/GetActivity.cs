using System.Globalization;
using Cooperation.Agreements.Data;
using Cooperation.Agreements.Domain.Activities;
using Cooperation.Agreements.Domain.Codes;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Agreements.Features.Activities;

/// <summary>GET /api/agreements/activities/{reference}: a priority activity, how far it has come, what shows that, and what happened to it.</summary>
internal static class GetActivity
{
    public static void Map(RouteGroupBuilder activity) => activity.MapGet("/", HandleAsync).WithName(nameof(GetActivity));

    internal static async Task<Results<Ok<Response>, NotFound>> HandleAsync(
        string reference,
        AgreementsDbContext db,
        CurrentUser user,
        RequestClock clock,
        HttpResponse response,
        CancellationToken cancellationToken
    )
    {
        var seen = await db.ActivitiesSeenBy(user)
            .AsNoTracking()
            .AsSplitQuery()
            .SingleOrDefaultAsync(a => a.Reference == reference, cancellationToken);
        if (seen is null)
        {
            return TypedResults.NotFound();
        }

        var escalations = await db
            .Escalations.AsNoTracking()
            .Where(e => e.ActivityId == seen.Id)
            .OrderBy(e => e.Due)
            .ToListAsync(cancellationToken);
        response.SetEtag(seen.Version);
        return TypedResults.Ok(Response.Of(seen, escalations, user, CivilTime.DateOf(clock.GetUtcNow())));
    }

    internal sealed record Response
    {
        public required string Reference { get; init; }

        public required string? Instrument { get; init; }

        /// <summary>The framework in whose work plan it stands.</summary>
        public required string? Framework { get; init; }

        public required string? Partner { get; init; }

        public required string LeadAgency { get; init; }

        public required int Year { get; init; }

        public required int FirstYear { get; init; }

        public required string Title { get; init; }

        public required string Owner { get; init; }

        public required string? PartnerUnit { get; init; }

        public required DateOnly Due { get; init; }

        public required bool Late { get; init; }

        public required string? Indicator { get; init; }

        public required decimal? Baseline { get; init; }

        public required decimal? Goal { get; init; }

        public required string? Task { get; init; }

        public required string Status { get; init; }

        public required int? Percent { get; init; }

        public required DateOnly? DoneOn { get; init; }

        public required DateOnly? DroppedOn { get; init; }

        public required int CarriedOver { get; init; }

        /// <summary>The day its owner was reminded last.</summary>
        public required DateOnly? RemindedOn { get; init; }

        public required IReadOnlyList<Said> Progress { get; init; }

        /// <summary>How much there is of each kind, whoever reads.</summary>
        public required IReadOnlyList<Counted> Counts { get; init; }

        /// <summary>What shows that it was done; only for those who may read what.</summary>
        public required IReadOnlyList<Shown> Evidence { get; init; }

        public required IReadOnlyList<string> Steps { get; init; }

        public required IReadOnlyList<TimelineView> Timeline { get; init; }

        public required long Version { get; init; }

        internal static Response Of(Activity a, IReadOnlyList<ActivityEscalation> escalations, CurrentUser user, DateOnly today) =>
            new()
            {
                Reference = a.Reference,
                Instrument = a.Instrument,
                Framework = a.Framework,
                Partner = a.Partner,
                LeadAgency = a.LeadAgency,
                Year = a.Year,
                FirstYear = a.FirstYear,
                Title = a.Title,
                Owner = a.Owner,
                PartnerUnit = a.PartnerUnit,
                Due = a.Due,
                Late = a.IsLate(today),
                Indicator = a.Indicator,
                Baseline = a.Baseline,
                Goal = a.Goal,
                Task = a.Task,
                Status = a.Status,
                Percent = a.Percent,
                DoneOn = a.DoneOn,
                DroppedOn = a.DroppedOn,
                CarriedOver = a.CarriedOver,
                RemindedOn = a.RemindedOn,
                Progress = [.. a.Progress.OrderByDescending(said => said.Number).Select(Said.Of)],
                Counts =
                [
                    .. a
                        .Evidence.GroupBy(shown => shown.Kind, StringComparer.Ordinal)
                        .OrderBy(group => group.Key, StringComparer.Ordinal)
                        .Select(group => new Counted(group.Key, group.Count())),
                ],
                Evidence = user.SeesEvidence(a) ? [.. a.Evidence.OrderBy(shown => shown.At).Select(Shown.Of)] : [],
                Steps = user.StepsOf(a, today),
                Timeline =
                [
                    .. TimelineView
                        .Of(a.Timeline)
                        .Concat(escalations.Select(Brought))
                        .OrderBy(entry => entry.At)
                        .Select((entry, place) => entry with { Number = place + 1 }),
                ],
                Version = a.Version,
            };

        // Nobody did it, and the activity is as it was; its number is its place among the others.
        private static TimelineView Brought(ActivityEscalation escalation) =>
            new(
                0,
                ActivityHappenings.Escalated,
                escalation.At,
                "",
                "",
                escalation.Due.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture),
                0
            );
    }

    /// <summary>What its owner said of it.</summary>
    internal sealed record Said(DateTimeOffset At, int? Percent, decimal? Value, string Done, string? Hinders, string By)
    {
        public static Said Of(ActivityProgress said) => new(said.At, said.Percent, said.Value, said.Done, said.Hinders, said.By);
    }

    /// <summary>How much evidence there is of a kind.</summary>
    internal sealed record Counted(string Kind, int Count);

    /// <summary>What shows that something was done.</summary>
    internal sealed record Shown(string Kind, string Reference, string? Note, DateTimeOffset At)
    {
        public static Shown Of(ActivityEvidence shown) => new(shown.Kind, shown.Reference, shown.Note, shown.At);
    }
}
