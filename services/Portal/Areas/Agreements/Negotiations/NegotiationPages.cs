using Cooperation.Platform.Hosting;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Agreements.Negotiations;

/// <summary>/negotiations: one line per page. Agreements decides whose delegation it is; for everybody else there is none.</summary>
internal static class NegotiationPages
{
    public const string Address = "/negotiations";

    public static void Map(RouteGroupBuilder pages)
    {
        var negotiations = pages.MapGroup(Address).RequireRoles(Roles.Planner);
        negotiations.MapGet("/", ListAsync);
        negotiations.MapGet("/{code}", ShowAsync);
        TakeNegotiationStep.Map(negotiations);
    }

    private static Task<IResult> ListAsync(
        HttpRequest request,
        NegotiationsClient negotiations,
        PageLanguage language,
        RequestClock clock,
        CancellationToken cancellationToken
    ) =>
        new ListAddress(Address, request.Query, "partner").ShowAsync<NegotiationsPage, NegotiationRow>(
            language,
            clock.GetUtcNow(),
            query => negotiations.ListAsync(query, cancellationToken)
        );

    private static async Task<IResult> ShowAsync(
        string code,
        string? note,
        NegotiationsClient negotiations,
        CancellationToken cancellationToken
    ) => Page.Show<NegotiationPage>(new NegotiationModel(await negotiations.ReadAsync(code, cancellationToken), note));
}

/// <summary>What the page of a negotiation shows, and what was just saved.</summary>
public sealed record NegotiationModel(Negotiation Negotiation, string? Note)
{
    /// <summary>What the address says of something saved that goes beyond the mandate.</summary>
    public const string Beyond = "beyond";
}
