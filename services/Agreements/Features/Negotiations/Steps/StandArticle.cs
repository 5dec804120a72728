using System.ComponentModel.DataAnnotations;
using Cooperation.Agreements.Domain.Codes;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Agreements.Features.Negotiations.Steps;

/// <summary>POST /api/agreements/negotiations/{code}/article-states: how far the sides are on an article: agreed, in brackets, open.</summary>
internal static class StandArticle
{
    public static void Map(RouteGroupBuilder negotiation) =>
        negotiation.MapPost($"/{NegotiationSteps.Articles}", HandleAsync).WithIdempotency().WithName(nameof(StandArticle));

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
            NegotiationSteps.Articles,
            (negotiation, by, at, _) => Task.FromResult(negotiation.Stand(body.Value.Article, body.Value.State, body.Value.Text, by, at)),
            cancellationToken
        );

    public sealed record Request
    {
        [Required, MaxLength(8)]
        public required string Article { get; init; }

        [Required, CodeOf(typeof(NegotiationStates))]
        public required string State { get; init; }

        /// <summary>The agreed text; with what is not agreed in brackets. Where both drafts are the same it is that.</summary>
        [MaxLength(20_000), MultiLine]
        public string? Text { get; init; }
    }
}
