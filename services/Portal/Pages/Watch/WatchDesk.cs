using Cooperation.Platform.Hosting;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Pages.Exchanges.Moving;

namespace Cooperation.Portal.Pages.Watch;

/// <summary>GET /watch: the home of a liaison desk: what is late, what is due, what is new.</summary>
internal static class WatchDesk
{
    private const int Some = 8;

    public static void Map(RouteGroupBuilder pages) => pages.MapGet("/watch", HandleAsync).RequireRoles(Jobs.WatchRoles);

    private static async Task<IResult> HandleAsync(
        string? done,
        CurrentUser user,
        HotlineClient hotline,
        CancellationToken cancellationToken
    )
    {
        var desk = $"?limit={Some}&desk={Uri.EscapeDataString(user.Desk)}";
        var summary = hotline.SummaryAsync(cancellationToken);
        var late = hotline.ListAsync(desk + "&overdue=true", cancellationToken);
        var soon = hotline.ListAsync(desk + "&dueSoon=true", cancellationToken);
        var offered = hotline.ListAsync($"?limit={Some}&offeredTo={Uri.EscapeDataString(user.Desk)}", cancellationToken);
        var latest = hotline.ListAsync($"?limit={Some}", cancellationToken);
        return Page.Show<WatchPage>(
            new WatchModel(await summary, (await late).Items, (await soon).Items, (await offered).Items, (await latest).Items)
            {
                Done = StepForms.Of(done),
            }
        );
    }
}

/// <summary>What a desk has before it.</summary>
public sealed record WatchModel(
    DeskSummary Summary,
    IReadOnlyList<ExchangeRow> Late,
    IReadOnlyList<ExchangeRow> Soon,
    IReadOnlyList<ExchangeRow> Offered,
    IReadOnlyList<ExchangeRow> Latest
)
{
    /// <summary>The step that was just taken from here, or that led here.</summary>
    public StepForm? Done { get; init; }
}
