using Cooperation.Platform.Hosting;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Repatriation.Knowing;

/// <summary>Who the people of cases are: corrected, sought, opened in an emergency. One line per page; Repatriation decides who may.</summary>
internal static class KnowingPages
{
    public static void Map(RouteGroupBuilder pages)
    {
        var cases = pages.MapGroup("/cases").RequireRoles(Jobs.PersonRoles);
        CorrectIdentity.Map(cases);
        HandOverIdentity.Map(cases);
        SeekPersons.Map(cases);
        OpenInEmergency.Map(pages.MapGroup("/cases").RequireRoles(Roles.Supervisor));
        var alerts = pages.MapGroup("/cases/alerts").RequireRoles(Roles.Supervisor, Roles.Consular);
        alerts.MapGet(
            "/",
            async (KnowingClient knowing, CancellationToken cancellationToken) =>
                Page.Show<CaseAlertsPage>(new CaseAlertsModel(await knowing.AlertsAsync(cancellationToken)))
        );
        alerts
            .MapPost(
                "/{id:guid}/seen",
                async (Guid id, IFormCollection sent, KnowingClient knowing, CancellationToken cancellationToken) =>
                {
                    await knowing.MarkSeenAsync(id, cancellationToken);
                    return TypedResults.Redirect("/cases/alerts");
                }
            )
            .RequireRoles(Roles.Supervisor);
    }
}

/// <summary>The alerts, newest first.</summary>
public sealed record CaseAlertsModel(IReadOnlyList<CaseAlert> Alerts);
