using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Cooperation.Meetings.Domain.Codes;
using Cooperation.Meetings.Domain.Meetings;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Meetings.Features.Meetings.Steps;

/// <summary>POST /api/meetings/meetings/{reference}/agenda: its agenda is written down anew.</summary>
internal static class SetAgenda
{
    public static void Map(RouteGroupBuilder meeting) =>
        meeting.MapPost($"/{MeetingSteps.Agenda}", HandleAsync).WithIdempotency().WithName(nameof(SetAgenda));

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
            MeetingSteps.Agenda,
            (meeting, by, at) => meeting.SetAgenda([.. body.Value.Items.Select(item => item.ToEntry())], by, at),
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

        internal AgendaEntry ToEntry() =>
            new(Title, On, At is null ? null : TimeOnly.ParseExact(At, "HH:mm", CultureInfo.InvariantCulture), Presenter, Closed);
    }
}
