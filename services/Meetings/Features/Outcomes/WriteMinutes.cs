using System.ComponentModel.DataAnnotations;
using Cooperation.Meetings.Domain.Codes;
using Cooperation.Meetings.Domain.Outcomes;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Meetings.Features.Outcomes;

/// <summary>POST /api/meetings/meetings/{reference}/minutes: a draft is kept, whatever others wrote meanwhile; two that went on from the same text stand side by side until one joins them.</summary>
internal static class WriteMinutes
{
    public static void Map(RouteGroupBuilder meeting) =>
        meeting.MapPost($"/{MeetingSteps.Minutes}", HandleAsync).WithIdempotency().WithName(nameof(WriteMinutes));

    internal static async Task<Results<Ok<Written>, NotFound>> HandleAsync(
        string reference,
        Valid<Request> body,
        MinutesStep steps,
        CancellationToken cancellationToken
    )
    {
        var asked = body.Value;
        var number = 0;
        var kept = await steps.TakeAsync(
            reference,
            asked.Language,
            "meeting.minutes",
            (meeting, minutes, by, at) =>
            {
                meeting.Require(MeetingSteps.Minutes);
                number = minutes.Write(asked.Text, asked.From, by, at).Number;
            },
            cancellationToken
        );
        return kept is null ? TypedResults.NotFound() : TypedResults.Ok(Written.Of(kept, number));
    }

    /// <summary>What was kept: its number, and how many latest texts there are now.</summary>
    internal sealed record Written(int Number, int Latest, long Version)
    {
        public static Written Of(Minutes minutes, int number) => new(number, minutes.Latest.Count, minutes.Version);
    }

    public sealed record Request
    {
        [Required, CodeOf(typeof(MinutesLanguages))]
        public required string Language { get; init; }

        [Required, MaxLength(60_000), MultiLine]
        public required string Text { get; init; }

        /// <summary>The texts that it goes on from: those that whoever wrote it had before him.</summary>
        [MaxLength(20)]
        public IReadOnlyList<int> From { get; init; } = [];
    }
}
