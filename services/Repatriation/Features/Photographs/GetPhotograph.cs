using Cooperation.Platform.Domain.People;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records.Attachments;
using Cooperation.Repatriation.Data;
using Cooperation.Repatriation.Domain.Cases;
using Cooperation.Repatriation.Domain.Codes;
using Cooperation.Repatriation.Domain.Persons;
using Cooperation.Repatriation.Features.People;
using Cooperation.Repatriation.Features.Persons;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Repatriation.Features.Photographs;

/// <summary>GET /api/repatriation/persons/{id}/photographs/{photograph}: a photograph, for who may know who the person is now or has broken the glass; on record before the first byte (R24).</summary>
internal static class GetPhotograph
{
    public static void Map(RouteGroupBuilder person) =>
        person
            .MapGet($"/{PersonSteps.Photograph}/{{photograph:guid}}", HandleAsync)
            .Produces(StatusCodes.Status200OK, contentType: "application/octet-stream")
            .WithName(nameof(GetPhotograph));

    internal static async Task<Results<AttachmentResult, NotFound>> HandleAsync(
        PersonId id,
        Guid photograph,
        RepatriationDbContext db,
        AttachmentStore<CaseId> files,
        CurrentUser user,
        RequestClock clock,
        CancellationToken cancellationToken
    )
    {
        var person = await db
            .Persons.AsNoTracking()
            .IgnoreAutoIncludes()
            .SeenBy(user)
            .SingleOrDefaultAsync(p => p.Id == id, cancellationToken);
        if (person is null)
        {
            return TypedResults.NotFound();
        }

        var glass = user.Identifies(person) ? null : await db.GlassOverAsync(person, user, clock.GetUtcNow(), cancellationToken);
        var kept = await db
            .Photographs.AsNoTracking()
            .SingleOrDefaultAsync(p => p.Id == photograph && p.PersonId == id && p.WithdrawnAt == null, cancellationToken);
        if (kept is null || (glass is null && !user.Identifies(person)))
        {
            return TypedResults.NotFound();
        }

        var file = await files.StandingOf(kept.SealedWith).AsNoTracking().SingleAsync(a => a.Id == photograph, cancellationToken);
        return await files.PreviewAsync(file, glass?.Alert, cancellationToken) is { } content
            ? new AttachmentResult(content, AttachmentResult.Inline)
            : TypedResults.NotFound();
    }
}

/// <summary>That there is a photograph, as those see it who may know who the person is.</summary>
internal sealed record PhotographView(Guid Id, DateTimeOffset At, string By, string Desk);

internal static class PhotographsOfPerson
{
    /// <summary>Those that stand, the first one first.</summary>
    public static async Task<IReadOnlyList<PhotographView>> PhotographsOfAsync(
        this RepatriationDbContext db,
        Person person,
        CancellationToken cancellationToken
    ) =>
        await db
            .Photographs.AsNoTracking()
            .Where(p => p.PersonId == person.Id && p.WithdrawnAt == null)
            .OrderBy(p => p.Id)
            .Select(p => new PhotographView(p.Id, p.At, p.By.Name, p.By.Desk))
            .ToListAsync(cancellationToken);
}
