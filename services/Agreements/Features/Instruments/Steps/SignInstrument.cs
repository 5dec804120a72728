using System.ComponentModel.DataAnnotations;
using Cooperation.Agreements.Domain.Codes;
using Cooperation.Agreements.Domain.Instruments;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Agreements.Features.Instruments.Steps;

/// <summary>POST /api/agreements/instruments/{code}/signature: the lead agency notes the signature, the titles as signed and, where they are at hand, the articles.</summary>
internal static class SignInstrument
{
    public static void Map(RouteGroupBuilder instrument) =>
        instrument.MapPost($"/{InstrumentSteps.Signature}", HandleAsync).WithIdempotency().WithName(nameof(SignInstrument));

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
            InstrumentSteps.Signature,
            beside: null,
            (instrument, amended, by, at, _) =>
            {
                instrument.Sign(body.Value.ToEntry(amended), by, at);
                return Task.CompletedTask;
            },
            cancellationToken
        );

    public sealed record Request
    {
        /// <summary>The day; today where nothing is said.</summary>
        public DateOnly? On { get; init; }

        [MaxLength(200)]
        public string? Place { get; init; }

        /// <summary>The title as signed; that which was planned where nothing is said.</summary>
        [MaxLength(500)]
        public string? Title { get; init; }

        [MaxLength(500)]
        public string? TitleEnglish { get; init; }

        /// <summary>The title in the partner's language.</summary>
        [MaxLength(500)]
        public string? TitlePartner { get; init; }

        [MaxLength(200)]
        public string? SignedByUs { get; init; }

        [MaxLength(200)]
        public string? SignedByThem { get; init; }

        [MaxLength(ArticleRequest.Most)]
        public IReadOnlyList<ArticleRequest> Articles { get; init; } = [];

        internal SignatureEntry ToEntry(Instrument? amended) =>
            new()
            {
                On = On,
                Place = Place,
                Title = Title,
                TitleEnglish = TitleEnglish,
                TitlePartner = TitlePartner,
                SignedByUs = SignedByUs,
                SignedByThem = SignedByThem,
                Articles = [.. Articles.Select(article => article.ToChange())],
                Amended = amended,
            };
    }
}
