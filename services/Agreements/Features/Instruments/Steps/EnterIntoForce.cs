using System.ComponentModel.DataAnnotations;
using Cooperation.Agreements.Domain.Codes;
using Cooperation.Agreements.Domain.Instruments;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Agreements.Features.Instruments.Steps;

/// <summary>POST /api/agreements/instruments/{code}/entry-into-force: the lead agency, or the one that notifies it, notes the entry into force with its ground.</summary>
internal static class EnterIntoForce
{
    public static void Map(RouteGroupBuilder instrument) =>
        instrument.MapPost($"/{InstrumentSteps.EntryIntoForce}", HandleAsync).WithIdempotency().WithName(nameof(EnterIntoForce));

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
            InstrumentSteps.EntryIntoForce,
            (instrument, by, at) => instrument.EnterIntoForce(body.Value.ToEntry(), by, at),
            cancellationToken
        );

    public sealed record Request
    {
        /// <summary>The day; today where nothing is said.</summary>
        public DateOnly? On { get; init; }

        /// <summary>On what ground; without one nothing enters into force.</summary>
        [CodeOf(typeof(ForceGrounds))]
        public string? Ground { get; init; }

        /// <summary>Number of the notice; one that is missing is shown.</summary>
        [MaxLength(50)]
        public string? NoticeNumber { get; init; }

        /// <summary>The day of the notice.</summary>
        public DateOnly? NoticeOn { get; init; }

        public DateOnly? ExpiresOn { get; init; }

        [CodeOf(typeof(Renewals))]
        public string? Renewal { get; init; }

        /// <summary>For how many years each renewal is.</summary>
        [Range(1, 50)]
        public int? RenewalYears { get; init; }

        internal ForceEntry ToEntry() => new(On, Ground, NoticeNumber, NoticeOn, new(ExpiresOn, Renewal, RenewalYears));
    }
}
