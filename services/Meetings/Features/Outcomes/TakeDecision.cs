using System.ComponentModel.DataAnnotations;
using Cooperation.Meetings.Domain.Codes;
using Cooperation.Meetings.Domain.Outcomes;
using Cooperation.Meetings.Features.Meetings;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Meetings.Features.Outcomes;

/// <summary>POST /api/meetings/meetings/{reference}/decisions: what a meeting that was held has decided, with what the sides committed themselves to; with a number that decision is said better.</summary>
internal static class TakeDecision
{
    public static void Map(RouteGroupBuilder meeting) =>
        meeting.MapPost($"/{MeetingSteps.Decisions}", HandleAsync).WithIdempotency().WithName(nameof(TakeDecision));

    internal static Task<Results<Ok<MeetingState>, NotFound>> HandleAsync(
        string reference,
        IfMatch version,
        Valid<Request> body,
        MeetingStep steps,
        CancellationToken cancellationToken
    ) =>
        steps.TakeAsync(
            reference,
            version,
            MeetingSteps.Decisions,
            (meeting, by, at) => meeting.Decide(body.Value.ToEntry(), body.Value.Number, by, at),
            cancellationToken
        );

    public sealed record Request
    {
        /// <summary>The decision that is said better; left out for one more.</summary>
        [Range(1, 200)]
        public int? Number { get; init; }

        [Required, MaxLength(4000), MultiLine]
        public required string Text { get; init; }

        /// <summary>Whether it is seen only by those who sit at the table; it stays as it was first said.</summary>
        public bool Closed { get; init; }

        /// <summary>What the sides committed themselves to; said better, those that stand come first.</summary>
        [MaxLength(20)]
        public IReadOnlyList<Committed> Commitments { get; init; } = [];

        internal DecidedEntry ToEntry() => new(Text, Closed, [.. Commitments.Select(made => new CommitmentEntry(made.Text, made.Theirs))]);
    }

    /// <summary>What one side committed itself to.</summary>
    public sealed record Committed
    {
        [Required, MaxLength(2000), MultiLine]
        public required string Text { get; init; }

        /// <summary>Whether it is the other side's.</summary>
        public bool Theirs { get; init; }
    }
}
