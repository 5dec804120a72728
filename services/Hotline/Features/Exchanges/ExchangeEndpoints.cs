using Cooperation.Hotline.Features.Clocks;
using Cooperation.Hotline.Features.Exchanges.Attachments;
using Cooperation.Hotline.Features.Exchanges.Linking;
using Cooperation.Hotline.Features.Exchanges.Papers;
using Cooperation.Hotline.Features.Exporting;
using Cooperation.Hotline.Features.People;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Records.Steps;

namespace Cooperation.Hotline.Features.Exchanges;

/// <summary>/api/hotline/exchanges: one line per slice. Policies by role guard the collection; what has an id is guarded by <see cref="ExchangeAccess"/> and answers 404 (R17).</summary>
internal static class ExchangeEndpoints
{
    public static void MapExchanges(this IEndpointRouteBuilder hotline)
    {
        var exchanges = hotline.MapGroup("/exchanges").WithTags("Exchanges").RequireAuthorization();
        LogExchange.Map(exchanges);
        ListExchanges.Map(exchanges);
        ExportExchanges.Map(exchanges);

        var exchange = exchanges.MapGroup("/{id:guid}").AddEndpointFilter(RefusalsOnRecord.Of("exchange"));
        GetExchange.Map(exchange);
        GetHistory.Map(exchange);
        GetPerson.Map(exchange);
        AddPerson.Map(exchange);
        CorrectPerson.Map(exchange);
        BreakGlass.Map(exchange);
        ListReadings.Map(exchange);
        SendExchange.Map(exchange);
        ClassifyExchange.Map(exchange);
        AssignExchange.Map(exchange);
        AcknowledgeExchange.Map(exchange);
        OpenVerification.Map(exchange);
        FinishVerification.Map(exchange);
        AnswerExchange.Map(exchange);
        OfferExchange.Map(exchange);
        ListOfferDesks.Map(exchange);
        AcceptExchange.Map(exchange);
        ReturnExchange.Map(exchange);
        CloseExchange.Map(exchange);
        ReopenExchange.Map(exchange);
        VoidExchange.Map(exchange);
        CorrectExchange.Map(exchange);
        ForwardExchange.Map(exchange);
        AskForRepatriation.Map(exchange);
        RecallExchange.Map(exchange);
        ConfirmRecall.Map(exchange);
        GetRecall.Map(exchange);
        PrintExchange.Map(exchange);
        GetPaper.Map(exchange);
        LinkExchange.Map(exchange);
        RemoveLink.Map(exchange);
        AddAttachment.Map(exchange);
        GetAttachment.Map(exchange);
        PreviewAttachment.Map(exchange);
        WithdrawAttachment.Map(exchange);

        var clock = exchange.MapGroup("/clocks/{clock}");
        PauseClock.Map(clock);
        ResumeClock.Map(clock);
    }
}
