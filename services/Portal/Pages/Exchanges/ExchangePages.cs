using Cooperation.Platform.Hosting;
using Cooperation.Portal.Components;
using Cooperation.Portal.Pages.Exchanges.Attachments;
using Cooperation.Portal.Pages.Exchanges.Listing;
using Cooperation.Portal.Pages.Exchanges.Logging;
using Cooperation.Portal.Pages.Exchanges.Moving;
using Cooperation.Portal.Pages.Exchanges.Opening;
using Cooperation.Portal.Pages.Exchanges.Printing;
using Cooperation.Portal.Pages.Exchanges.Similar;

namespace Cooperation.Portal.Pages.Exchanges;

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
