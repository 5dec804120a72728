using System.ComponentModel.DataAnnotations;
using Cooperation.Agreements.Domain.Codes;
using Cooperation.Agreements.Domain.Negotiations;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Agreements.Features.Negotiations.Steps;

/// <summary>POST /api/agreements/negotiations/{code}/mandate-limits: what the mandate says of which article, all of it anew.</summary>
internal static class SetLimits
{
    public static void Map(RouteGroupBuilder negotiation) =>
        negotiation.MapPost($"/{NegotiationSteps.Limits}", HandleAsync).WithIdempotency().WithName(nameof(SetLimits));

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
            NegotiationSteps.Limits,
            (negotiation, by, at, _) =>
            {
                negotiation.Limit([.. body.Value.Limits.Select(limit => new LimitEntry(limit.Article, limit.Rule, limit.Text))], by, at);
                return Task.FromResult(false);
            },
            cancellationToken
        );

    public sealed record Request
    {
        [Required, MaxLength(200)]
        public required IReadOnlyList<LimitRequest> Limits { get; init; }
    }

    /// <summary>What the mandate says of an article.</summary>
    internal sealed record LimitRequest
    {
        [Required, MaxLength(8), RegularExpression("^[0-9]{1,4}[a-zđ]{0,2}$")]
        public required string Article { get; init; }

        [Required, CodeOf(typeof(MandateRules))]
        public required string Rule { get; init; }

        [MaxLength(2000), MultiLine]
        public string? Text { get; init; }
    }
}
