using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Calendar;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Agreements;

/// <summary>GET …/export: a list of Agreements behind the same filters as a file, passed on as Agreements writes it.</summary>
internal static class PassList
{
    /// <summary>Maps the file of a list.</summary>
    /// <param name="pages">The pages of the list.</param>
    /// <param name="list">What Agreements calls it.</param>
    /// <param name="at">Where it stands.</param>
    public static void MapExport(this RouteGroupBuilder pages, string list, Func<IQueryCollection, ListAddress> at) =>
        pages.MapGet(
            "/export",
            async (
                HttpContext context,
                AgreementListsClient lists,
                PageLanguage language,
                RequestClock clock,
                CancellationToken cancellationToken
            ) =>
            {
                var asked = at(context.Request.Query).Asked(language, VietnamTime.DateOf(clock.GetUtcNow()));
                var answer = await lists.ExportAsync(list, WantedFile.Asked(context, asked), cancellationToken);
                return await answer.AsFileAsync(context, cancellationToken);
            }
        );
}
