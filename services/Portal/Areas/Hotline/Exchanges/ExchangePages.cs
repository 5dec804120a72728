using Cooperation.Platform.Hosting;
using Cooperation.Portal.Areas.Hotline.Exchanges.Attachments;
using Cooperation.Portal.Areas.Hotline.Exchanges.Listing;
using Cooperation.Portal.Areas.Hotline.Exchanges.Logging;
using Cooperation.Portal.Areas.Hotline.Exchanges.Opening;
using Cooperation.Portal.Areas.Hotline.Exchanges.Printing;
using Cooperation.Portal.Areas.Hotline.Exchanges.Similar;
using Cooperation.Portal.Areas.Hotline.Exchanges.Steps;
using Cooperation.Portal.Components;

namespace Cooperation.Portal.Areas.Hotline.Exchanges;

/// <summary>/exchanges: one line per page. Hotline decides what each officer sees; here only the roles that work at a desk come in at all.</summary>
internal static class ExchangePages
{
    public static void Map(RouteGroupBuilder pages)
    {
        var exchanges = pages.MapGroup("/exchanges").RequireRoles(Jobs.WatchRoles);
        ListExchanges.Map(exchanges);
        ExportList.Map(exchanges);
        LogExchange.Map(exchanges);
        CheckCaseText.Map(exchanges);
        FindWhileLogging.Map(exchanges);
        LinkFromPage.Map(exchanges);
        RemoveLink.Map(exchanges);
        AttachFile.Map(exchanges);
        PassAttachment.Map(exchanges);
        LookAtAttachment.Map(exchanges);
        WithdrawAttachment.Map(exchanges);
        ShowSaved.Map(exchanges);
        OpenExchange.Map(exchanges);
        RevealPerson.Map(exchanges);
        TakeStep.Map(exchanges);
        PrintExchange.Map(exchanges);
        PassPaper.Map(exchanges);
    }
}
