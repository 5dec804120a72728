using Cooperation.Platform.Hosting;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Repatriation.Work;

/// <summary>GET /cases/late/letters: notes and letters that nobody has answered in time, page by page; the first of them stand with those who are late.</summary>
internal static class ListLateLetters
{
    public const string Address = "/cases/late/letters";

    public static void Map(RouteGroupBuilder pages) =>
        pages.MapGroup("/cases").RequireRoles(Jobs.CaseListRoles).MapGet("/late/letters", HandleAsync);

    private static Task<IResult> HandleAsync(
        HttpRequest request,
        ReturnWorkClient work,
        PageLanguage language,
        RequestClock clock,
        CancellationToken cancellationToken
    ) =>
        new ListAddress(Address, request.Query).ShowAsync<LateLettersPage, LateLetter>(
            language,
            clock.GetUtcNow(),
            query => work.LateLettersAsync(query, cancellationToken)
        );
}
