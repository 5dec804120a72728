using Cooperation.Platform.Hosting;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Repatriation.Cases;

/// <summary>GET /cases: the cases that the user sees, newest report first.</summary>
internal static class ListCases
{
    public static void Map(RouteGroupBuilder cases) => cases.MapGet("/", HandleAsync);

    private static Task<IResult> HandleAsync(
        HttpRequest request,
        CasesClient cases,
        PageLanguage language,
        RequestClock clock,
        CancellationToken cancellationToken
    ) =>
        new ListAddress("/cases", request.Query, "partner", "status", "stage", "late", "link", "mission").ShowAsync<CasesPage, CaseRow>(
            language,
            clock.GetUtcNow(),
            query => cases.ListAsync(query, cancellationToken)
        );
}
