using System.ComponentModel.DataAnnotations;
using Cooperation.Agreements.Data;
using Cooperation.Agreements.Domain.Codes;
using Cooperation.Agreements.Domain.Negotiations;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Agreements.Features.Instruments.Steps;

/// <summary>POST /api/agreements/instruments/{code}/mandate: the lead agency notes the mandate to negotiate and its limits.</summary>
internal static class GiveMandate
{
    public static void Map(RouteGroupBuilder instrument) =>
        instrument.MapPost($"/{InstrumentSteps.Mandate}", HandleAsync).WithIdempotency().WithName(nameof(GiveMandate));

    internal static Task<Results<Ok<InstrumentState>, NotFound>> HandleAsync(
        string code,
        IfMatch version,
        Valid<Request> body,
        InstrumentStep steps,
        AgreementsDbContext db,
        CancellationToken cancellationToken
    ) =>
        steps.TakeAsync(
            code,
            version,
            InstrumentSteps.Mandate,
            (instrument, by, at, _) =>
            {
                instrument.GiveMandate(new(body.Value.Number, body.Value.Limits), body.Value.On, by, at);
                // With the mandate its track opens.
                db.Add(Negotiation.Begin(instrument, by, at));
                return Task.CompletedTask;
            },
            cancellationToken
        );

    public sealed record Request
    {
        /// <summary>The day; today where nothing is said.</summary>
        public DateOnly? On { get; init; }

        /// <summary>Number of the paper that gives it.</summary>
        [MaxLength(50)]
        public string? Number { get; init; }

        /// <summary>What may be agreed, and what may not.</summary>
        [MaxLength(4000), MultiLine]
        public string? Limits { get; init; }
    }
}
