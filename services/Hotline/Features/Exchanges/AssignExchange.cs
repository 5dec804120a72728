using System.ComponentModel.DataAnnotations;
using Cooperation.Hotline.Data;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Hotline.Features.Exchanges.Views;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Records;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Hotline.Features.Exchanges;

/// <summary>POST /api/hotline/exchanges/{id}/assignment: an officer of the lead desk takes an exchange in hand, or gives it to another officer of the desk.</summary>
internal static class AssignExchange
{
    public static void Map(RouteGroupBuilder exchange) =>
        exchange.MapPost("/assignment", HandleAsync).WithIdempotency().WithName(nameof(AssignExchange));

    internal static Task<Results<Ok<ExchangeState>, NotFound>> HandleAsync(
        ExchangeId id,
        IfMatch version,
        Valid<Request> request,
        HotlineDbContext db,
        CurrentUser user,
        ExchangeStep step,
        CancellationToken cancellationToken
    ) =>
        step.TakeAsync(
            id,
            version,
            "exchange.assigned",
            async (exchange, by, at) =>
            {
                var officer = request.Value.Officer is { } account
                    ? await db.OfficerOfDeskAsync(user, account, cancellationToken)
                        ?? throw new DomainException(StepErrors.OfficerUnknown())
                    : by;
                exchange.Assign(officer, request.Value.Note, by, at);
            },
            cancellationToken
        );

    /// <param name="Officer">The account that takes it; without it the caller does.</param>
    /// <param name="Note">A word to the colleague.</param>
    public sealed record Request(Guid? Officer, [MaxLength(2000), MultiLine] string? Note);
}
