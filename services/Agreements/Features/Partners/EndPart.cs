using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Agreements.Features.Partners;

/// <summary>POST /api/agreements/partners/{code}/parts/{part}/ending: a unit with its focal points, or one of these, is one until a day and no longer.</summary>
internal static class EndPart
{
    public static void Map(RouteGroupBuilder partner) =>
        partner.MapPost("/parts/{part:guid}/ending", HandleAsync).WithIdempotency().WithName(nameof(EndPart));

    internal static Task<Results<Ok<PartnerState>, NotFound>> HandleAsync(
        string code,
        Guid part,
        IfMatch version,
        Valid<Request> body,
        PartnerStep steps,
        CancellationToken cancellationToken
    ) =>
        steps.TakeAsync(
            code,
            version,
            "part-ended",
            (partner, by, at) => partner.End(part, body.Value.On, by, at),
            cancellationToken,
            part
        );

    /// <summary>The last day; today where nothing is said.</summary>
    public sealed record Request(DateOnly? On);
}
