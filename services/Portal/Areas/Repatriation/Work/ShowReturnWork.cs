using Cooperation.Platform.Hosting;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Repatriation.Work;

/// <summary>GET /cases/home: what the user's desk begins its day with; further on the persons who wait for it, page by page.</summary>
internal static class ShowReturnWork
{
    public const string Address = "/cases/home";

    public static void Map(RouteGroupBuilder pages) => pages.MapGroup("/cases").RequireRoles(Jobs.ReturnRoles).MapGet("/home", HandleAsync);

    private static Task<IResult> HandleAsync(
        HttpRequest request,
        ReturnWorkClient client,
        PageLanguage language,
        RequestClock clock,
        CancellationToken cancellationToken
    )
    {
        ReturnWork? work = null;
        return new ListAddress(Address, request.Query).ShowAsync<ReturnWorkPage, ReturningRow>(
            language,
            clock.GetUtcNow(),
            async query =>
            {
                work = await client.ReadAsync(query, cancellationToken);
                return new(work.Persons, work.Next);
            },
            list => new ReturnWorkModel(list, work)
        );
    }
}

/// <summary>What the page shows; the work of nobody where the address was changed by hand.</summary>
public sealed record ReturnWorkModel(ListOf<ReturningRow> List, ReturnWork? Work);
