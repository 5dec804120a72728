using Cooperation.Platform.Hosting;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Agreements.Work;

/// <summary>GET /agreements/home: where a planner's day begins: his agency's activities, the reports it owes, what falls due, and what it was reminded of.</summary>
internal static class ShowAgreementWork
{
    public const string Address = "/agreements/home";

    public static void Map(RouteGroupBuilder pages) => pages.MapGroup(Address).RequireRoles(Roles.Planner).MapGet("/", HandleAsync);

    private static async Task<IResult> HandleAsync(AgreementWorkClient work, RequestClock clock, CancellationToken cancellationToken) =>
        Page.Show<AgreementWorkPage>(new AgreementWorkModel(await work.ReadAsync(cancellationToken), clock.GetUtcNow()));
}

/// <summary>What the page shows.</summary>
public sealed record AgreementWorkModel(AgreementWork Work, DateTimeOffset Now);
