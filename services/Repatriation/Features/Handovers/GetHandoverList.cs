using Cooperation.Platform.Domain.People;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records.People;
using Cooperation.Repatriation.Data;
using Cooperation.Repatriation.Domain.Cases;
using Cooperation.Repatriation.Domain.Handovers;
using Cooperation.Repatriation.Features.Persons;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Repatriation.Features.Handovers;

/// <summary>GET /api/repatriation/handovers/{id}/list: the list as it is printed. Who somebody is stands in it only for who may know it now, and each such reading is on record before the answer (R24).</summary>
internal static class GetHandoverList
{
    public static void Map(RouteGroupBuilder handover) => handover.MapGet("/list", HandleAsync).WithName(nameof(GetHandoverList));

    internal static async Task<Results<Ok<Response>, NotFound>> HandleAsync(
        HandoverId id,
        RepatriationDbContext db,
        PeopleStore<CaseId> people,
        CurrentUser user,
        RequestClock clock,
        HttpResponse response,
        CancellationToken cancellationToken
    )
    {
        var handover = await db
            .Handovers.AsNoTracking()
            .AsSplitQuery()
            .SeenBy(user)
            .SingleOrDefaultAsync(h => h.Id == id, cancellationToken);
        if (handover is null)
        {
            return TypedResults.NotFound();
        }

        var lines = handover.LinesFor(user).ToArray();
        var ids = lines.Select(line => line.PersonId).ToArray();
        var seen = await db
            .Persons.AsNoTracking()
            .IgnoreAutoIncludes()
            .SeenBy(user)
            .Where(person => ids.Contains(person.Id))
            .ToDictionaryAsync(person => person.Id, cancellationToken);
        List<Line> printed = [];
        foreach (var line in lines)
        {
            var person = seen.GetValueOrDefault(line.PersonId);
            var details =
                person is not null && user.Identifies(person)
                    ? await people.OpenAsync(
                        Reading.OfPerson(person.CaseId, person.Id, user.AsOfficer(), clock.GetUtcNow(), alert: null),
                        person.EnteredWith,
                        $"person.read.{person.Pseudonym}",
                        cancellationToken
                    )
                    : null;
            printed.Add(Line.Of(ListedView.Of(line, person), details));
        }

        response.Headers.CacheControl = "no-store";
        return TypedResults.Ok(new Response(handover.Id.Value, handover.Reference, printed));
    }

    internal sealed record Response(Guid Id, string Reference, IReadOnlyList<Line> Persons);

    /// <summary>A printed line.</summary>
    /// <param name="Listed">What everybody sees of it.</param>
    /// <param name="Identified">Whether the details below were opened for this answer.</param>
    internal sealed record Line(
        ListedView Listed,
        bool Identified,
        string? Name,
        string? Birth,
        string? Document,
        string? TravelPaper,
        IReadOnlyList<string> Needs
    )
    {
        internal static Line Of(ListedView listed, ProtectedDetails? details) =>
            new(listed, details is not null, details?.Name, details?.Birth, details?.Document, details?.TravelPaper, details?.Needs ?? []);
    }
}
