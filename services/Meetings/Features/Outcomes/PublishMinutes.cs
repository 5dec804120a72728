using System.ComponentModel.DataAnnotations;
using Cooperation.Meetings.Domain.Codes;
using Cooperation.Meetings.Domain.Meetings;
using Cooperation.Meetings.Domain.Outcomes;
using Cooperation.Meetings.Features.Meetings;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Meetings.Features.Outcomes;

/// <summary>POST /api/meetings/meetings/{reference}/minutes/{publication|withdrawal}: the keeper publishes the one latest text of minutes, which locks them, or takes them back with the reason.</summary>
internal static class PublishMinutes
{
    public static void Map(RouteGroupBuilder meeting)
    {
        meeting.MapPost($"/{MeetingSteps.Minutes}/publication", PublishAsync).WithIdempotency().WithName(nameof(PublishMinutes));
        meeting.MapPost($"/{MeetingSteps.Minutes}/withdrawal", WithdrawAsync).WithIdempotency().WithName("WithdrawMinutes");
    }

    internal static Task<Results<Ok<MinutesState>, NotFound>> PublishAsync(
        string reference,
        IfMatch version,
        Valid<Publication> body,
        MinutesStep steps,
        CurrentUser user,
        AgencyNames agencies,
        CancellationToken cancellationToken
    ) =>
        TakeAsync(
            reference,
            body.Value.Language,
            "meeting.minutes-published",
            user,
            agencies,
            steps,
            (meeting, minutes, by, at) =>
            {
                version.Require(minutes.Version);
                if (meeting.IsAhead)
                {
                    throw new DomainException(MeetingStepErrors.StepNotOpen(meeting.Status));
                }

                minutes.Publish(body.Value.Text, by, at);
                meeting.Note(MeetingHappenings.MinutesPublished, by, at);
            },
            cancellationToken
        );

    internal static Task<Results<Ok<MinutesState>, NotFound>> WithdrawAsync(
        string reference,
        IfMatch version,
        Valid<Withdrawal> body,
        MinutesStep steps,
        CurrentUser user,
        AgencyNames agencies,
        CancellationToken cancellationToken
    ) =>
        TakeAsync(
            reference,
            body.Value.Language,
            "meeting.minutes-withdrawn",
            user,
            agencies,
            steps,
            (meeting, minutes, by, at) =>
            {
                version.Require(minutes.Version);
                // What can't be written any more is not taken back either: nothing would be left in its place.
                meeting.Require(MeetingSteps.Minutes);
                minutes.Withdraw();
                meeting.Note(MeetingHappenings.MinutesWithdrawn, by, at, body.Value.Reason);
            },
            cancellationToken
        );

    private static async Task<Results<Ok<MinutesState>, NotFound>> TakeAsync(
        string reference,
        string language,
        string action,
        CurrentUser user,
        AgencyNames agencies,
        MinutesStep steps,
        Action<Meeting, Minutes, Platform.Domain.Records.Officer, DateTimeOffset> change,
        CancellationToken cancellationToken
    )
    {
        var nameOf = await agencies.TodayAsync(cancellationToken);
        var kept = await steps.TakeAsync(
            reference,
            language,
            action,
            (meeting, minutes, by, at) =>
            {
                if (!user.Keeps(meeting))
                {
                    throw new DomainException(MeetingStepErrors.NotKeeper(nameOf(meeting.Agency)));
                }

                change(meeting, minutes, by, at);
            },
            cancellationToken
        );
        return kept is null ? TypedResults.NotFound() : TypedResults.Ok(new MinutesState(kept.Published, kept.Version));
    }

    /// <summary>Where minutes stand after a change.</summary>
    internal sealed record MinutesState(int? Published, long Version);

    public sealed record Publication
    {
        [Required, CodeOf(typeof(MinutesLanguages))]
        public required string Language { get; init; }

        /// <summary>Number of the text.</summary>
        [Range(1, int.MaxValue)]
        public required int Text { get; init; }
    }

    public sealed record Withdrawal
    {
        [Required, CodeOf(typeof(MinutesLanguages))]
        public required string Language { get; init; }

        [Required, MaxLength(2000), MultiLine]
        public required string Reason { get; init; }
    }
}
