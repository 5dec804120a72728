using System.ComponentModel.DataAnnotations;
using Cooperation.Agreements.Domain.Codes;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Agreements.Features.Instruments.Steps;

/// <summary>POST /api/agreements/instruments/{code}/ratification: the lead agency notes that it was ratified or approved, where its kind needs that.</summary>
internal static class RatifyInstrument
{
    public static void Map(RouteGroupBuilder instrument) =>
        instrument.MapPost($"/{InstrumentSteps.Ratification}", HandleAsync).WithIdempotency().WithName(nameof(RatifyInstrument));

    internal static Task<Results<Ok<InstrumentState>, NotFound>> HandleAsync(
        string code,
        IfMatch version,
        Valid<Request> body,
        InstrumentStep steps,
        CancellationToken cancellationToken
    ) =>
        steps.TakeAsync(
            code,
            version,
            InstrumentSteps.Ratification,
            (instrument, by, at) => instrument.Ratify(body.Value.On, body.Value.Number, by, at),
            cancellationToken
        );

    public sealed record Request
    {
        /// <summary>The day; today where nothing is said.</summary>
        public DateOnly? On { get; init; }

        /// <summary>Number of the decision.</summary>
        [MaxLength(50)]
        public string? Number { get; init; }
    }
}
