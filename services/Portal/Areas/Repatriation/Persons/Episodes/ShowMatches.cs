using Cooperation.Portal.Clients;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Repatriation.Persons.Episodes;

/// <summary>GET /cases/persons/{id}/matches: who of other cases may be the same person.</summary>
internal static class ShowMatches
{
    public static void Map(RouteGroupBuilder cases) => cases.MapGet("/persons/{id:guid}/matches", ShowAsync);

    private static async Task<IResult> ShowAsync(Guid id, PersonsClient persons, HttpContext context, CancellationToken cancellationToken)
    {
        var person = await persons.ReadAsync(id, withIdentity: false, cancellationToken);
        var matches = await persons.MatchesAsync(id, cancellationToken);
        context.Response.Headers.CacheControl = "no-store";
        return Page.Show<MatchesPage>(new MatchesModel(person, matches));
    }
}

/// <summary>A person and who may be the same.</summary>
public sealed record MatchesModel(Returning Person, Matches Matches);
