using Cooperation.Platform.Hosting;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Repatriation.Work;

/// <summary>GET /cases/late/care: visits and supports that are late or due soon and protections near their last day, page by page; the first of them stand with those who are late.</summary>
internal static class ListDueCare
{
    public const string Address = "/cases/late/care";

    public static void Map(RouteGroupBuilder pages) =>
        pages.MapGroup("/cases").RequireRoles(Jobs.PersonRoles).MapGet("/late/care", HandleAsync);

    private static Task<IResult> HandleAsync(
        HttpRequest request,
        ReturnWorkClient work,
        PageLanguage language,
        RequestClock clock,
        CancellationToken cancellationToken
    )
    {
        DueCares? care = null;
        return new ListAddress(Address, request.Query, ["late"]).ShowAsync<DueCarePage, DueCare>(
            language,
            clock.GetUtcNow(),
            async query =>
            {
                care = await work.DueCareAsync(query, cancellationToken);
                return new(care.Items, care.Next);
            },
            list => new DueCareModel(list, care)
        );
    }
}

/// <summary>What the page shows; no numbers where the address was changed by hand.</summary>
public sealed record DueCareModel(ListOf<DueCare> List, DueCares? Counted);
