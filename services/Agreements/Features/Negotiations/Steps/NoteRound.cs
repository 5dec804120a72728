using System.ComponentModel.DataAnnotations;
using Cooperation.Agreements.Data;
using Cooperation.Agreements.Domain.Codes;
using Cooperation.Agreements.Domain.Meetings;
using Cooperation.Agreements.Domain.Negotiations;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Agreements.Features.Negotiations.Steps;

/// <summary>POST /api/agreements/negotiations/{code}/rounds: a round was held, at a meeting that Meetings has told of or at none.</summary>
internal static class NoteRound
{
    public static void Map(RouteGroupBuilder negotiation) =>
        negotiation.MapPost($"/{NegotiationSteps.Rounds}", HandleAsync).WithIdempotency().WithName(nameof(NoteRound));

    internal static Task<Results<Ok<NegotiationState>, NotFound>> HandleAsync(
        string code,
        IfMatch version,
        Valid<Request> body,
        NegotiationStep steps,
        AgreementsDbContext db,
        CancellationToken cancellationToken
    ) =>
        steps.TakeAsync(
            code,
            version,
            NegotiationSteps.Rounds,
            async (negotiation, by, at, token) =>
            {
                var (meeting, on) = (body.Value.Meeting, body.Value.On);
                if (meeting is not null)
                {
                    var known =
                        await db
                            .Meetings.AsNoTracking()
                            .SingleOrDefaultAsync(
                                m => m.Reference == meeting && m.Instrument == code && m.Series == KnownMeeting.Negotiation,
                                token
                            )
                        ?? throw new DomainException(NegotiationErrors.MeetingUnknown());
                    on ??= known.FirstDay;
                }

                negotiation.Meet(on, meeting, body.Value.Note, by, at);
                return false;
            },
            cancellationToken
        );

    public sealed record Request
    {
        /// <summary>Reference of the meeting.</summary>
        [MaxLength(32)]
        public string? Meeting { get; init; }

        /// <summary>Its day; that of the meeting where nothing is said.</summary>
        public DateOnly? On { get; init; }

        [MaxLength(4000), MultiLine]
        public string? Note { get; init; }
    }
}
