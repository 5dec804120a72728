using System.ComponentModel.DataAnnotations;
using Cooperation.Agreements.Domain.Codes;
using Cooperation.Agreements.Domain.Negotiations;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Agreements.Features.Negotiations.Steps;

/// <summary>POST /api/agreements/negotiations/{code}/positions: what a side holds of an article; one of ours beyond the mandate is kept, and the answer warns.</summary>
internal static class TakePosition
{
    public static void Map(RouteGroupBuilder negotiation) =>
        negotiation.MapPost($"/{NegotiationSteps.Positions}", HandleAsync).WithIdempotency().WithName(nameof(TakePosition));

    internal static Task<Results<Ok<NegotiationState>, NotFound>> HandleAsync(
        string code,
        IfMatch version,
        Valid<Request> body,
        NegotiationStep steps,
        CancellationToken cancellationToken
    ) =>
        steps.TakeAsync(
            code,
            version,
            NegotiationSteps.Positions,
            (negotiation, by, at, _) => Task.FromResult(negotiation.Hold(body.Value.ToEntry(), by, at)),
            cancellationToken
        );

    public sealed record Request
    {
        [Required, MaxLength(8), RegularExpression("^[0-9]{1,4}[a-zđ]{0,2}$")]
        public required string Article { get; init; }

        /// <summary>The heading of the article; as it was where nothing is said.</summary>
        [MaxLength(300)]
        public string? Heading { get; init; }

        /// <summary>vietNam or partner.</summary>
        [Required, RegularExpression($"^({ObligationSides.VietNam}|{ObligationSides.PartnerSide})$")]
        public required string Side { get; init; }

        /// <summary>The draft of that side.</summary>
        [Required, MaxLength(20_000), MultiLine]
        public required string Text { get; init; }

        /// <summary>In which round.</summary>
        [Range(1, 1000)]
        public int? Round { get; init; }

        internal PositionEntry ToEntry() => new(Article, Heading, Side, Text, Round);
    }
}
