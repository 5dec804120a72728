using Cooperation.Platform.Hosting;
using Cooperation.Portal.Areas.Hotline.Exchanges.Steps;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Hotline.Watch;

/// <summary>GET /watch: the home of a liaison desk: what is late, what is due, what is new. GET /watch/news: what has changed while it stands open.</summary>
internal static class WatchDesk
{
    private const int Some = 8;

    public static void Map(RouteGroupBuilder pages)
    {
        pages.MapGet("/watch", HandleAsync).RequireRoles(Jobs.WatchRoles);
        pages.MapGet("/watch/news", NewsAsync).RequireRoles(Jobs.WatchRoles);
    }

    private static async Task<IResult> HandleAsync(
        string? done,
        CurrentUser user,
        HotlineClient hotline,
        WatchClient watch,
        CancellationToken cancellationToken
    )
    {
        // The news first: what they already tell is then in the lists that are read after them, and is not told again.
        var news = await watch.NewsAsync(since: null, cancellationToken);
        var desk = $"?limit={Some}&desk={Uri.EscapeDataString(user.Desk)}";
        var late = hotline.ListAsync(desk + "&overdue=true", cancellationToken);
        var soon = hotline.ListAsync(desk + "&dueSoon=true", cancellationToken);
        var offered = hotline.ListAsync($"?limit={Some}&offeredTo={Uri.EscapeDataString(user.Desk)}", cancellationToken);
        var latest = hotline.ListAsync($"?limit={Some}", cancellationToken);
        return Page.Show<WatchPage>(
            new WatchModel(news, (await late).Items, (await soon).Items, (await offered).Items, (await latest).Items)
            {
                Done = StepForms.Of(done),
            }
        );
    }

    private static async Task<IResult> NewsAsync(string? since, HttpContext context, WatchClient watch, CancellationToken cancellationToken)
    {
        var news = await watch.NewsAsync(since, cancellationToken);
        context.Response.Headers.CacheControl = "no-store";
        return Results.Json(new NewsOfPage(Times.Hour(news.At), news.Counts, [.. news.Words]));
    }

    private sealed record NewsOfPage(string At, DeskCounts Counts, IReadOnlyList<string> News);
}

/// <summary>What a desk has before it.</summary>
public sealed record WatchModel(
    DeskNews News,
    IReadOnlyList<ExchangeRow> Late,
    IReadOnlyList<ExchangeRow> Soon,
    IReadOnlyList<ExchangeRow> Offered,
    IReadOnlyList<ExchangeRow> Latest
)
{
    /// <summary>The step that was just taken from here, or that led here.</summary>
    public StepForm? Done { get; init; }
}
