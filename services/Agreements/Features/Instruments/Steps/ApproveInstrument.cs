using System.ComponentModel.DataAnnotations;
using Cooperation.Agreements.Domain.Codes;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Agreements.Features.Instruments.Steps;

/// <summary>POST /api/agreements/instruments/{code}/approval: the lead agency notes that the signature was approved.</summary>
internal static class ApproveInstrument
{
    public static void Map(RouteGroupBuilder instrument) =>
        instrument.MapPost($"/{InstrumentSteps.Approval}", HandleAsync).WithIdempotency().WithName(nameof(ApproveInstrument));

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
            InstrumentSteps.Approval,
            (instrument, by, at) => instrument.Advance(InstrumentSteps.Approval, body.Value.On, body.Value.Note, by, at),
            cancellationToken
        );

    public sealed record Request
    {
        /// <summary>The day; today where nothing is said.</summary>
        public DateOnly? On { get; init; }

        /// <summary>What is to be known of it.</summary>
        [MaxLength(2000), MultiLine]
        public string? Note { get; init; }
    }
}
