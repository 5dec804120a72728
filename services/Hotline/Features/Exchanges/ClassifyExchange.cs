using System.ComponentModel.DataAnnotations;
using Cooperation.Hotline.Data;
using Cooperation.Hotline.Data.Rules;
using Cooperation.Hotline.Domain.Codes;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Hotline.Features.Exchanges.Views;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Calendar;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Hotline.Features.Exchanges;

/// <summary>POST /api/hotline/exchanges/{id}/classification: the lead desk says whether there are signs of crime, how urgent it is, and which force leads.</summary>
internal static class ClassifyExchange
{
    public static void Map(RouteGroupBuilder exchange) =>
        exchange.MapPost("/classification", HandleAsync).WithIdempotency().WithName(nameof(ClassifyExchange));

    internal static Task<Results<Ok<ExchangeState>, NotFound>> HandleAsync(
        ExchangeId id,
        IfMatch version,
        Valid<Request> request,
        HotlineDbContext db,
        ExchangeStep step,
        CancellationToken cancellationToken
    ) =>
        step.TakeAsync(
            id,
            version,
            "exchange.classified",
            async (exchange, by, at) =>
            {
                var day = VietnamTime.DateOf(exchange.ReceivedOrSentAt);
                var rules = await db.RulesOfAsync(day, exchange.Entry.Partner, cancellationToken);
                exchange.Classify(request.Value.ToClassification(), rules, by, at);
            },
            cancellationToken
        );

    public sealed record Request(
        bool SignsOfCrime,
        [Required, CodeOf(typeof(Urgencies))] string Urgency,
        [CodeOf(typeof(Agencies))] string? LeadAgency,
        [MaxLength(2000), MultiLine] string? Note
    )
    {
        internal Classification ToClassification() => new(SignsOfCrime, Urgency, LeadAgency, Note);
    }
}
