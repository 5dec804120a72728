using Cooperation.Platform.Hosting;
using Cooperation.Portal.Areas.Repatriation.Persons;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Repatriation.Work;

/// <summary>GET /cases/board: the list of persons as a board by stage, with the same filters in its address.</summary>
internal static class ShowReturnBoard
{
    public const string Address = "/cases/board";

    public static void Map(RouteGroupBuilder pages) =>
        pages.MapGroup("/cases").RequireRoles(Jobs.PersonRoles).MapGet("/board", HandleAsync);

    private static Task<IResult> HandleAsync(
        HttpRequest request,
        ReturnWorkClient client,
        PageLanguage language,
        RequestClock clock,
        CancellationToken cancellationToken
    ) =>
        new ListAddress(Address, request.Query, ListPersons.Filters).ShowAsync<ReturnBoardPage, StageColumn>(
            language,
            clock.GetUtcNow(),
            async query => new((await client.BoardAsync(query, cancellationToken)).Columns, null)
        );
}
