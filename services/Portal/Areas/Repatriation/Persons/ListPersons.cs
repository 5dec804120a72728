using Cooperation.Platform.Hosting;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Repatriation.Persons;

/// <summary>GET /cases/persons and /cases/late: the persons whom the user sees, the newest report first; those who are late, the earliest limit first.</summary>
internal static class ListPersons
{
    public const string Address = "/cases/persons";
    public const string Late = "/cases/late";

    /// <summary>The filter of those who are late: whose turn it is.</summary>
    public const string Desk = "desk";

    /// <summary>What the list and its board can be asked for.</summary>
    public static readonly string[] Filters = ["partner", "stage", "identification", "mine", "late", "soon", "minor", "held"];

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
        new ListAddress(Address, request.Query, Filters).ShowAsync<PersonsPage, ReturningRow>(
            language,
            clock.GetUtcNow(),
            query => persons.ListAsync(query, cancellationToken)
        );

    private static Task<IResult> LateAsync(
        HttpRequest request,
        PersonsClient persons,
        ReturnWorkClient work,
        CurrentUser user,
        PageLanguage language,
        RequestClock clock,
        CancellationToken cancellationToken
    )
    {
        var at = new ListAddress(Late, request.Query, Desk);
        PageOf<LateLetter> letters = new([], null);
        DueCares? care = null;
        LatePersons? counted = null;
        return at.ShowAsync<LatePersonsPage, ReturningRow>(
            language,
            clock.GetUtcNow(),
            async query =>
            {
                letters = !at.IsLater && Jobs.HasCases(user) ? await work.LateLettersAsync("", cancellationToken) : letters;
                care = at.IsLater ? null : await work.DueCareAsync("", cancellationToken);
                counted = await persons.LateAsync(query, cancellationToken);
                return new([.. counted.Items.Select(item => item.Person)], counted.Next);
            },
            list => new LateModel(list, letters, care, counted)
        );
    }
}

/// <summary>Who is late, and before the first page of them what nobody has answered in time.</summary>
public sealed record LateModel(ListOf<ReturningRow> List, PageOf<LateLetter> Letters, DueCares? Care, LatePersons? Counted);
