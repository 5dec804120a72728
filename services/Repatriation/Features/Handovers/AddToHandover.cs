using System.ComponentModel.DataAnnotations;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.People;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Repatriation.Data;
using Cooperation.Repatriation.Domain.Handovers;
using Cooperation.Repatriation.Domain.Persons;
using Cooperation.Repatriation.Features.Journeys;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Repatriation.Features.Handovers;

/// <summary>POST /api/repatriation/handovers/{id}/additions: who planned it puts more persons on its list, each at the version seen, before a side has confirmed; all of them or nothing.</summary>
internal static class AddToHandover
{
    public static void Map(RouteGroupBuilder handover) =>
        handover.MapPost($"/{HandoverSteps.Additions}", HandleAsync).WithIdempotency().WithName(nameof(AddToHandover));

    internal static async Task<Results<Ok<HandoverState>, NotFound>> HandleAsync(
        HandoverId id,
        IfMatch version,
        Valid<Request> body,
        HandoverStep steps,
        RepatriationDbContext db,
        OpenedNeeds needs,
        CurrentUser user,
        CancellationToken cancellationToken
    )
    {
        var asked = body.Value.Persons;
        return await db.SeesAllAsync(asked.Select(listed => listed.Id), user, cancellationToken)
            ? await steps.TakeAsync(
                id,
                version,
                HandoverSteps.Additions,
                async (handover, by, at, token) =>
                {
                    var held = await steps.HoldAsync([.. asked.Select(listed => new PersonId(listed.Id)).Distinct()], at, token);
                    Listing[] added = [.. asked.Select((listed, place) => Of(held, listed, $"persons[{place}]"))];
                    PlannedPersons.RefuseOthers(held, added.Select(listing => listing.Person), user);
                    var opened = await needs.OfAsync(held.People, handover.PlannedAt, token);
                    var site = await db.SiteAsync(handover.Gate, handover.Marker, handover.Day, token);
                    handover.Add(added, site with { Needs = opened }, held.SceneOf, by, at);
                    return held.People;
                },
                cancellationToken
            )
            : TypedResults.NotFound();
    }

    private static Listing Of(HeldPersons held, PlanHandover.Listed listed, string field) =>
        held.Find(new(listed.Id), listed.Version) is { } person
            ? new(person, listed.Companion)
            : throw new DomainException(ListErrors.NotOnThisList(field));

    public sealed record Request([Required, MinLength(1), MaxLength(200)] IReadOnlyList<PlanHandover.Listed> Persons);
}
