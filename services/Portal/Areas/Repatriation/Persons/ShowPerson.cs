using Cooperation.Portal.Clients;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Repatriation.Persons;

/// <summary>GET /cases/persons/{id}: where a person stands. POST opens who he is: it leaves an entry in the audit, so it is no GET, and the details stand in this answer only.</summary>
internal static class ShowPerson
{
    public static void Map(RouteGroupBuilder cases)
    {
        cases.MapGet("/persons/{id:guid}", ShowAsync);
        cases.MapPost("/persons/{id:guid}", RevealAsync);
    }

    private static async Task<IResult> ShowAsync(Guid id, string? note, PersonsClient persons, CancellationToken cancellationToken) =>
        Page.Show<PersonPage>(new PersonModel(await persons.ReadAsync(id, withIdentity: false, cancellationToken), note));

    private static async Task<IResult> RevealAsync(
        Guid id,
        IFormCollection sent,
        HttpContext context,
        PersonsClient persons,
        CancellationToken cancellationToken
    )
    {
        var person = await persons.ReadAsync(id, withIdentity: true, cancellationToken);
        context.Response.Headers.CacheControl = "no-store";
        return Page.Show<PersonPage>(new PersonModel(person, Note: null));
    }
}

/// <summary>What the page of a person shows, and the step that was just taken.</summary>
public sealed record PersonModel(Returning Person, string? Note);
