using System.ComponentModel.DataAnnotations;
using Cooperation.Meetings.Data;
using Cooperation.Meetings.Domain.Codes;
using Cooperation.Meetings.Domain.WorkPlans;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records;
using Cooperation.Platform.Records.ReferenceData;
using Cooperation.Platform.Records.References;
using Cooperation.Platform.Records.Steps;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Meetings.Features.WorkPlans;

/// <summary>POST /api/meetings/work-plans/{framework}/{year}: the lead agency enters an activity of the plan; it gets its number.</summary>
internal static class EnterActivity
{
    public static void Map(RouteGroupBuilder plan) => plan.MapPost("/", HandleAsync).WithIdempotency().WithName(nameof(EnterActivity));

    internal static async Task<Results<Created<PlannedActivityState>, NotFound>> HandleAsync(
        string framework,
        int year,
        Valid<Request> body,
        MeetingsDbContext db,
        WorkPlanFrameworks frameworks,
        ReferenceAtHand<MeetingsDbContext, ReferenceLists> reference,
        NewRecord<MeetingsDbContext, PlannedActivity> activities,
        CurrentUser user,
        RequestClock clock,
        CancellationToken cancellationToken
    )
    {
        if (frameworks.SeenBy(user, framework) is not { } seen)
        {
            return TypedResults.NotFound();
        }

        var at = clock.GetUtcNow();
        var codes = (await reference.GetAsync(db, cancellationToken)).CodesOn(CivilTime.DateOf(at));
        if (!user.Leads(seen))
        {
            throw new DomainException(WorkPlanErrors.NotLead(codes.NameOf(MeetingLists.Agency, seen.Lead)));
        }

        var entry = body.Value.ToEntry(body.Value.Owner);
        WorkPlanRules.Check(entry, codes);
        var entered = await activities.KeepAsync(
            "plannedActivity.entered",
            async token =>
            {
                // Numbered in the year of the plan: next year's is entered before this one is over.
                var number = await db.NextReferenceAsync(PlannedActivity.SeriesOf(seen.Code), year, token);
                return PlannedActivity.Enter(entry, seen.Code, year, number, user.AsOfficer(), at);
            },
            cancellationToken
        );
        return TypedResults.Created($"/api/meetings/work-plans/activities/{entered.Reference}", PlannedActivityState.Of(entered));
    }

    public sealed record Request : Form
    {
        /// <summary>The agency that does it.</summary>
        [Required, MaxLength(24)]
        public required string Owner { get; init; }
    }

    /// <summary>What is written of an activity, when it is entered and when it is put right.</summary>
    public record Form
    {
        /// <summary>The area of work.</summary>
        [Required, MaxLength(24)]
        public required string Area { get; init; }

        [Required, MaxLength(1000), MultiLine]
        public required string Title { get; init; }

        /// <summary>The quarter in which it begins.</summary>
        [Range(1, 4)]
        public required int FromQuarter { get; init; }

        /// <summary>The quarter in which it ends; that in which it begins where nothing is said.</summary>
        [Range(1, 4)]
        public int? ToQuarter { get; init; }

        /// <summary>What it costs.</summary>
        [Range(0.01, 999_999_999_999_999d)]
        public decimal? Amount { get; init; }

        [MaxLength(3)]
        public string? Currency { get; init; }

        /// <summary>Where the money comes from.</summary>
        [MaxLength(24)]
        public string? Source { get; init; }

        /// <summary>Who gives it.</summary>
        [MaxLength(200)]
        public string? Funder { get; init; }

        internal PlannedActivityEntry ToEntry(string owner) =>
            new()
            {
                Area = Area,
                Title = Title,
                Owner = owner,
                FromQuarter = FromQuarter,
                ToQuarter = ToQuarter ?? FromQuarter,
                Amount = Amount,
                Currency = Currency,
                Source = Source,
                Funder = Funder,
            };
    }
}
