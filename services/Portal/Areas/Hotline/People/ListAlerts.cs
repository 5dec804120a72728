using Cooperation.Platform.Hosting;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Hotline.People;

/// <summary>GET /alerts: emergency openings of protected details, for the desk and the auditor; POST /alerts/{id}/seen: a supervisor of the desk, or its central desk, has seen one; GET /alerts/{id}: each opening of that exchange, to be marked as seen, and who has seen it, also for the auditor, who has no page of the exchange itself.</summary>
internal static class ListAlerts
{
    public static void Map(RouteGroupBuilder pages)
    {
        var alerts = pages.MapGroup("/alerts").RequireRoles([.. Jobs.WatchRoles, .. Jobs.AuditRoles]);
        alerts.MapGet(
            "/",
            async (PeopleClient people, CancellationToken cancellationToken) =>
                Page.Show<AlertsPage>(new AlertsModel(await people.AlertsAsync(cancellationToken)))
        );
        alerts
            .MapPost(
                "/{id:guid}/seen",
                async (Guid id, IFormCollection sent, PeopleClient people, CancellationToken cancellationToken) =>
                {
                    await people.MarkAlertSeenAsync(id, cancellationToken);
                    return TypedResults.Redirect("/alerts");
                }
            )
            .RequireRoles(Roles.Supervisor, Roles.CentralDesk);
        alerts.MapGet(
            "/{id:guid}",
            async (Guid id, HotlineClient hotline, PeopleClient people, CancellationToken cancellationToken) =>
                Page.Show<AlertPage>(
                    new AlertModel(
                        await hotline.ReadAsync(id, cancellationToken),
                        [.. (await people.AlertsAsync(cancellationToken)).Where(alert => alert.Exchange == id)]
                    )
                )
        );
    }
}

/// <summary>An exchange whose details were opened in an emergency, and each time that they were.</summary>
public sealed record AlertModel(Exchange Exchange, IReadOnlyList<BreakGlassAlert> Alerts);

/// <summary>The alerts.</summary>
public sealed record AlertsModel(IReadOnlyList<BreakGlassAlert> Alerts)
{
    public IReadOnlyList<BreakGlassAlert> Unseen => [.. Alerts.Where(alert => alert.SeenAt is null)];

    public IReadOnlyList<BreakGlassAlert> Seen => [.. Alerts.Where(alert => alert.SeenAt is not null)];
}
