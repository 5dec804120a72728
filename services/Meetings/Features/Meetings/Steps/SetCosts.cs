using System.ComponentModel.DataAnnotations;
using Cooperation.Meetings.Data;
using Cooperation.Meetings.Domain.Codes;
using Cooperation.Meetings.Domain.Meetings;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records.ReferenceData;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Meetings.Features.Meetings.Steps;

/// <summary>POST /api/meetings/meetings/{reference}/costs: its keeper writes down anew what it costs and who pays.</summary>
internal static class SetCosts
{
    public static void Map(RouteGroupBuilder meeting) =>
        meeting.MapPost($"/{MeetingSteps.Costs}", HandleAsync).WithIdempotency().WithName(nameof(SetCosts));

    internal static Task<Results<Ok<MeetingState>, NotFound>> HandleAsync(
        string reference,
        IfMatch version,
        Valid<Request> body,
        MeetingStep steps,
        MeetingsDbContext db,
        ReferenceAtHand<MeetingsDbContext, ReferenceLists> lists,
        CancellationToken cancellationToken
    ) =>
        steps.TakeAsync(
            reference,
            version,
            MeetingSteps.Costs,
            async (meeting, by, at, token) =>
            {
                var codes = (await lists.GetAsync(db, token)).CodesOn(CivilTime.DateOf(at));
                meeting.SetCosts([.. body.Value.Items.Select(item => item.ToEntry())], codes, by, at);
            },
            [],
            cancellationToken
        );

    public sealed record Request
    {
        /// <summary>Its lines; none where it costs nothing.</summary>
        [Required, MaxLength(30)]
        public required IReadOnlyList<Item> Items { get; init; }
    }

    /// <summary>A line.</summary>
    public sealed record Item
    {
        [Required, MaxLength(200)]
        public required string What { get; init; }

        [Range(0.01, 999_999_999_999_999d)]
        public required decimal Amount { get; init; }

        [Required, MaxLength(3)]
        public required string Currency { get; init; }

        /// <summary>Where the money comes from.</summary>
        [Required, MaxLength(24)]
        public required string Source { get; init; }

        internal CostEntry ToEntry() => new(What, Amount, Currency, Source);
    }
}
