using System.ComponentModel.DataAnnotations;
using Cooperation.Agreements.Domain.Codes;
using Cooperation.Agreements.Domain.Instruments;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Agreements.Features.Instruments.Steps;

/// <summary>POST /api/agreements/instruments/{code}/amendments: the lead agency enters what an amendment makes of the articles, from a day on.</summary>
internal static class AmendInstrument
{
    public static void Map(RouteGroupBuilder instrument) =>
        instrument.MapPost($"/{InstrumentSteps.Amendments}", HandleAsync).WithIdempotency().WithName(nameof(AmendInstrument));

    internal static Task<Results<Ok<InstrumentState>, NotFound>> HandleAsync(
        string code,
        IfMatch version,
        Valid<Request> body,
        InstrumentStep steps,
        CancellationToken cancellationToken
    ) =>
        steps.TakeBesideAsync(
            code,
            version,
            InstrumentSteps.Amendments,
            body.Value.Amendment,
            (instrument, amending, by, at, _) =>
            {
                instrument.Amend(body.Value.ToEntry(amending), by, at);
                return Task.CompletedTask;
            },
            cancellationToken
        );

    public sealed record Request
    {
        /// <summary>The instrument that amends; it names this one.</summary>
        [Required, MaxLength(24)]
        public required string Amendment { get; init; }

        /// <summary>The day from which it holds; that of its entry into force where nothing is said.</summary>
        public DateOnly? From { get; init; }

        /// <summary>What becomes of which article; the text may be entered later.</summary>
        [MaxLength(ArticleRequest.Most)]
        public IReadOnlyList<ArticleRequest> Changes { get; init; } = [];

        internal AmendmentEntry ToEntry(Instrument? amending) =>
            new(Amendment, amending?.SignedOn, From ?? amending?.InForceOn, [.. Changes.Select(change => change.ToChange())]);
    }
}
