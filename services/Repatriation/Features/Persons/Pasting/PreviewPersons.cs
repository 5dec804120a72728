using System.ComponentModel.DataAnnotations;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Problems;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Repatriation.Features.Cases;

namespace Cooperation.Repatriation.Features.Persons.Pasting;

/// <summary>POST /api/repatriation/persons/preview: how a pasted list would be read, row by row, with what is wrong. It keeps nothing; what comes back is what was sent.</summary>
internal static class PreviewPersons
{
    public static void Map(RouteGroupBuilder persons) =>
        persons.MapPost("/preview", Handle).RequireAuthorization(CaseAccess.MayPaste).WithName(nameof(PreviewPersons));

    internal static Response Handle(Valid<Request> body, RequestClock clock, HttpContext context)
    {
        var language = RequestLanguage.Of(context);
        context.Response.Headers.CacheControl = "no-store";
        var read = PersonList.Read(body.Value.List, body.Value.ReportedAt ?? clock.GetUtcNow(), context.RequestAborted);
        return new(
            [.. read.Rows.Select(row => Row.Of(row.Row, row.Person))],
            read.LeftOut,
            [.. read.Errors.Select(error => new Problem(error.Field ?? "list", error.Code, error.Message.In(language)))]
        );
    }

    /// <param name="List">The list.</param>
    /// <param name="ReportedAt">When the people were reported; nobody was born after that.</param>
    public sealed record Request([Required, MaxLength(PersonList.Longest), MultiLine] string List, DateTimeOffset? ReportedAt);

    /// <param name="Rows">As they are read.</param>
    /// <param name="LeftOut">Headings of columns that are not read.</param>
    /// <param name="Problems">What is wrong, by row and field; nothing comes in while there is any.</param>
    internal sealed record Response(IReadOnlyList<Row> Rows, IReadOnlyList<string> LeftOut, IReadOnlyList<Problem> Problems);

    /// <summary>A person as his row is read.</summary>
    internal sealed record Row(
        int Number,
        string? Name,
        string? Sex,
        string? Birth,
        string? Document,
        string? Telephone,
        IReadOnlyList<string> Aliases,
        string? Nationality,
        string? Address
    )
    {
        public static Row Of(int number, NewPersonRequest person) =>
            new(
                number,
                person.Name,
                person.Sex,
                person.Birth,
                person.Document,
                person.Telephone,
                person.Aliases,
                person.Nationality,
                person.Address
            );
    }

    /// <summary>What is wrong in one place.</summary>
    internal sealed record Problem(string Field, string Code, string Message);
}
