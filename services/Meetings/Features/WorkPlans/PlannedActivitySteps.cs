using System.ComponentModel.DataAnnotations;
using Cooperation.Meetings.Data;
using Cooperation.Meetings.Domain.Codes;
using Cooperation.Meetings.Domain.WorkPlans;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Domain.Records;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records.ReferenceData;
using Cooperation.Platform.Records.Steps;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Meetings.Features.WorkPlans;

/// <summary>POST /api/meetings/work-plans/activities/{reference}/{progress|completion|correction|dropping|reopening}: its owner says how far it has come and when it is done, the lead agency puts it right, drops it or opens it again.</summary>
internal static class PlannedActivitySteps
{
    public static void Map(RouteGroupBuilder activity)
    {
        activity.MapPost($"/{WorkPlanSteps.Progress}", ProgressAsync).WithIdempotency().WithName("ReportPlannedActivity");
        activity.MapPost($"/{WorkPlanSteps.Completion}", CompleteAsync).WithIdempotency().WithName("CompletePlannedActivity");
        activity.MapPost($"/{WorkPlanSteps.Correction}", CorrectAsync).WithIdempotency().WithName("CorrectPlannedActivity");
        activity.MapPost($"/{WorkPlanSteps.Dropping}", DropAsync).WithIdempotency().WithName("DropPlannedActivity");
        activity.MapPost($"/{WorkPlanSteps.Reopening}", ReopenAsync).WithIdempotency().WithName("ReopenPlannedActivity");
    }

    internal static Task<Results<Ok<PlannedActivityState>, NotFound>> ProgressAsync(
        string reference,
        IfMatch version,
        Valid<Progress> body,
        PlannedActivityStep steps,
        CancellationToken cancellationToken
    ) =>
        steps.TakeAsync(
            reference,
            version,
            WorkPlanSteps.Progress,
            (activity, _, by, at) => activity.Report(body.Value.Note, by, at),
            cancellationToken
        );

    internal static Task<Results<Ok<PlannedActivityState>, NotFound>> CompleteAsync(
        string reference,
        IfMatch version,
        Valid<Completion> body,
        PlannedActivityStep steps,
        CancellationToken cancellationToken
    ) =>
        steps.TakeAsync(
            reference,
            version,
            WorkPlanSteps.Completion,
            (activity, _, by, at) => activity.Complete(body.Value.On, body.Value.Note, by, at),
            cancellationToken
        );

    internal static Task<Results<Ok<PlannedActivityState>, NotFound>> CorrectAsync(
        string reference,
        IfMatch version,
        Valid<Correction> body,
        PlannedActivityStep steps,
        CancellationToken cancellationToken
    ) =>
        steps.TakeAsync(
            reference,
            version,
            WorkPlanSteps.Correction,
            (activity, codes, by, at) =>
            {
                var entry = body.Value.ToEntry(activity.Owner);
                WorkPlanRules.Check(entry, codes);
                activity.Correct(entry, body.Value.Reason, by, at);
            },
            cancellationToken
        );

    internal static Task<Results<Ok<PlannedActivityState>, NotFound>> DropAsync(
        string reference,
        IfMatch version,
        Valid<Reasoned> body,
        PlannedActivityStep steps,
        CancellationToken cancellationToken
    ) =>
        steps.TakeAsync(
            reference,
            version,
            WorkPlanSteps.Dropping,
            (activity, _, by, at) => activity.Drop(body.Value.Reason, by, at),
            cancellationToken
        );

    internal static Task<Results<Ok<PlannedActivityState>, NotFound>> ReopenAsync(
        string reference,
        IfMatch version,
        Valid<Reasoned> body,
        PlannedActivityStep steps,
        CancellationToken cancellationToken
    ) =>
        steps.TakeAsync(
            reference,
            version,
            WorkPlanSteps.Reopening,
            (activity, _, by, at) => activity.Reopen(body.Value.Reason, by, at),
            cancellationToken
        );

    public sealed record Progress
    {
        /// <summary>What was done, and what hinders.</summary>
        [Required, MaxLength(2000), MultiLine]
        public required string Note { get; init; }
    }

    public sealed record Completion
    {
        /// <summary>The day it was done; today where nothing is said.</summary>
        public DateOnly? On { get; init; }

        [MaxLength(2000), MultiLine]
        public string? Note { get; init; }
    }

    public sealed record Correction : EnterActivity.Form
    {
        [Required, MaxLength(2000), MultiLine]
        public required string Reason { get; init; }
    }

    public sealed record Reasoned
    {
        [Required, MaxLength(2000), MultiLine]
        public required string Reason { get; init; }
    }
}

/// <summary>A step of an activity as its slices take it: on one that the user sees (else 404), at the version seen (else 412), where he may (else 403).</summary>
internal sealed class PlannedActivityStep(
    RecordStep<MeetingsDbContext, PlannedActivity> records,
    MeetingsDbContext db,
    WorkPlanFrameworks frameworks,
    ReferenceAtHand<MeetingsDbContext, ReferenceLists> reference,
    CurrentUser user
)
{
    public async Task<Results<Ok<PlannedActivityState>, NotFound>> TakeAsync(
        string named,
        IfMatch version,
        string step,
        Action<PlannedActivity, Platform.Domain.Reference.CodesOfTheDay, Officer, DateTimeOffset> change,
        CancellationToken cancellationToken
    )
    {
        var lists = await reference.GetAsync(db, cancellationToken);
        var taken = await records.TakeNamedAsync(
            new(all => all.SeenBy(user), activity => activity.Reference == named, activity => activity.Id.Value, version),
            $"plannedActivity.{step}",
            (activity, by, at, _) =>
            {
                var codes = lists.CodesOn(CivilTime.DateOf(at));
                if (
                    user.RefusalOf(activity, frameworks.Of(activity.Framework)!, step, code => codes.NameOf(MeetingLists.Agency, code)) is
                    { } refusal
                )
                {
                    throw new DomainException(refusal);
                }

                change(activity, codes, by, at);
                return Task.CompletedTask;
            },
            cancellationToken
        );
        return taken is null ? TypedResults.NotFound() : TypedResults.Ok(PlannedActivityState.Of(taken));
    }
}
