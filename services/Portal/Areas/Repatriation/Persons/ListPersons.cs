using Cooperation.Platform.Hosting;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Repatriation.Persons;

/// <summary>GET /cases/persons and /cases/late: the persons whom the user sees, the newest report first; those who are late, the earliest limit first.</summary>
internal static class ListPersons
{
    private static readonly string[] Filters = ["partner", "stage", "identification", "mine", "late", "minor"];

    public static void Map(RouteGroupBuilder cases)
    {
        cases.MapGet("/persons", HandleAsync);
        cases.MapGet("/late", LateAsync);
    }

    private static Task<IResult> HandleAsync(
        HttpRequest request,
        PersonsClient persons,
        PageLanguage language,
        RequestClock clock,
        CancellationToken cancellationToken
    ) =>
        new ListAddress("/cases/persons", request.Query, Filters).ShowAsync<PersonsPage, ReturningRow>(
            language,
            clock.GetUtcNow(),
            query => persons.ListAsync(query, cancellationToken)
        );

    private static Task<IResult> LateAsync(
        HttpRequest request,
        PersonsClient persons,
        PageLanguage language,
        RequestClock clock,
        CancellationToken cancellationToken
    ) =>
        new ListAddress("/cases/late", request.Query).ShowAsync<LatePersonsPage, ReturningRow>(
            language,
            clock.GetUtcNow(),
            async query =>
            {
                var late = await persons.LateAsync(query, cancellationToken);
                return new([.. late.Items.Select(item => item.Person)], late.Next);
            }
        );
}
