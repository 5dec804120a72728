using System.ComponentModel.DataAnnotations;
using Cooperation.Agreements.Domain.Codes;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Agreements.Features.Instruments.Steps;

/// <summary>POST /api/agreements/instruments/{code}/termination: the lead agency notes that it ended, and why.</summary>
internal static class TerminateInstrument
{
    public static void Map(RouteGroupBuilder instrument) =>
        instrument.MapPost($"/{InstrumentSteps.Termination}", HandleAsync).WithIdempotency().WithName(nameof(TerminateInstrument));

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
            InstrumentSteps.Termination,
            (instrument, by, at) => instrument.Terminate(body.Value.On, body.Value.Reason, by, at),
            cancellationToken
        );

    public sealed record Request
    {
        /// <summary>The day; today where nothing is said.</summary>
        public DateOnly? On { get; init; }

        [Required, MaxLength(2000), MultiLine]
        public required string Reason { get; init; }
    }
}
