using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Cooperation.Meetings.Data;
using Cooperation.Meetings.Domain.Codes;
using Cooperation.Meetings.Domain.Meetings;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Meetings.Features.Meetings.Steps;

/// <summary>POST /api/meetings/meetings/{reference}/agenda: its agenda is written down anew; a point that stays keeps its papers, one with papers is not left out.</summary>
internal static class SetAgenda
{
    public static void Map(RouteGroupBuilder meeting) =>
        meeting.MapPost($"/{MeetingSteps.Agenda}", HandleAsync).WithIdempotency().WithName(nameof(SetAgenda));

    internal static Task<Results<Ok<MeetingState>, NotFound>> HandleAsync(
        string reference,
        IfMatch version,
        Valid<Request> body,
        MeetingStep steps,
        MeetingsDbContext db,
        CancellationToken cancellationToken
    ) =>
        steps.TakeAsync(
            reference,
            version,
            MeetingSteps.Agenda,
            async (meeting, by, at, token) =>
            {
                var withPapers = await db
                    .AgendaPapers.Where(paper => paper.MeetingId == meeting.Id && paper.WithdrawnAt == null)
                    .Select(paper => paper.ItemId!.Value)
                    .ToHashSetAsync(token);
                meeting.SetAgenda([.. body.Value.Items.Select(item => item.ToEntry())], withPapers, by, at);
            },
            [],
            cancellationToken
        );

    public sealed record Request
    {
        /// <summary>Its points, in their order.</summary>
        [Required, MaxLength(60)]
        public required IReadOnlyList<Item> Items { get; init; }
    }

    /// <summary>A point of the agenda.</summary>
    public sealed record Item
    {
        [Required, MaxLength(300)]
        public required string Title { get; init; }

        /// <summary>On which of the meeting's days.</summary>
        public DateOnly? On { get; init; }

        /// <summary>When, by the clock where it takes place: <c>14:30</c>.</summary>
        [RegularExpression("^([01][0-9]|2[0-3]):[0-5][0-9]$")]
        public string? At { get; init; }

        /// <summary>Who presents it: an office.</summary>
        [MaxLength(200)]
        public string? Presenter { get; init; }

        /// <summary>Whether it is seen only by those who sit at the table.</summary>
        public bool Closed { get; init; }

        /// <summary>The key of the point that it goes on with, whose papers stay with it; without one the title tells.</summary>
        public Guid? Key { get; init; }

        internal AgendaEntry ToEntry() =>
            new(Title, On, At is null ? null : TimeOnly.ParseExact(At, "HH:mm", CultureInfo.InvariantCulture), Presenter, Closed, Key);
    }
}
