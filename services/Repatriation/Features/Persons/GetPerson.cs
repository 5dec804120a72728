using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Domain.People;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records;
using Cooperation.Platform.Records.Clocks;
using Cooperation.Platform.Records.People;
using Cooperation.Repatriation.Data;
using Cooperation.Repatriation.Domain.Cases;
using Cooperation.Repatriation.Domain.Codes;
using Cooperation.Repatriation.Domain.Journeys;
using Cooperation.Repatriation.Domain.Persons;
using Cooperation.Repatriation.Features.Caring;
using Cooperation.Repatriation.Features.Journeys;
using Cooperation.Repatriation.Features.People;
using Cooperation.Repatriation.Features.Persons.Episodes;
using Cooperation.Repatriation.Features.Photographs;
using Cooperation.Repatriation.Features.Protections;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Repatriation.Features.Persons;

/// <summary>GET /api/repatriation/persons/{id}: where a person stands, and who he is for those who may know it, which is on record before it is read (R24). <c>?identity=false</c> asks for the first alone.</summary>
internal static class GetPerson
{
    public static void Map(RouteGroupBuilder person) => person.MapGet("/", HandleAsync).WithName(nameof(GetPerson));

    internal static async Task<Results<Ok<PersonView>, NotFound>> HandleAsync(
        PersonId id,
        bool? identity,
        RepatriationDbContext db,
        BlockScenes scenes,
        PersonsByRules rules,
        PeopleStore<CaseId> people,
        PersonMatches matches,
        CurrentUser user,
        RequestClock clock,
        HttpResponse response,
        CancellationToken cancellationToken
    )
    {
        var at = clock.GetUtcNow();
        var person = await db.Persons.AsNoTracking().AsSplitQuery().SeenBy(user).SingleOrDefaultAsync(p => p.Id == id, cancellationToken);
        if (person is null)
        {
            return TypedResults.NotFound();
        }

        var alerts = await db.Set<ClockAlert>().AsNoTracking().Where(alert => alert.RecordId == id.Value).ToListAsync(cancellationToken);
        var calendars = (await rules.OfAsync(person, at, cancellationToken)).Calendars;
        var clocks = person
            .Clocks.OrderBy(PersonClocks.Catalogue.OrderOf)
            .ThenBy(c => c.Number)
            .Select(c => ClockView.Of(PersonClocks.Catalogue, c, calendars, alerts, mayRead: true, at));
        var glass = user.Identifies(person) ? null : await db.GlassOverAsync(person, user, at, cancellationToken);
        var mayIdentify = glass is not null || user.Identifies(person);
        var details =
            mayIdentify && identity is not false
                ? await people.OpenAsync(
                    Reading.OfPerson(person.CaseId, id, user.AsOfficer(), at, glass?.Alert),
                    person.EnteredWith,
                    $"person.read.{person.Pseudonym}",
                    cancellationToken
                )
                : null;
        var blocks = Block.AllOf(person, at, await scenes.OfAsync([person], cancellationToken));
        var needs = details?.Needs is { Count: > 0 } some
            ? Block.OfNeeds(person, some, await db.TravelNeedsAsync(CivilTime.DateOf(at), cancellationToken), at)
            : [];
        response.SetEtag(person.Version);
        response.Headers.CacheControl = "no-store";
        return TypedResults.Ok(
            PersonView.Of(person, [.. clocks], AllowedSteps.Of(person, user), mayIdentify, details, at) with
            {
                Blocks = [.. blocks, .. needs],
                Choices = StepChoices.Of(person.Standing),
                AgeBandToday = details?.Birth is { } birth
                    ? Domain.Persons.AgeBand.On(birth, CivilTime.DateOf(at), person.AgeDoubt is not null)
                    : null,
                NeedsUnseen =
                    details is null
                    && mayIdentify
                    && person.Standing.Stage is PersonStages.Confirmed or PersonStages.PapersIssued or PersonStages.HandoverPlanned
                    && NeedsOfTravellers.MayStop(
                        person,
                        await db.TravelNeedsAsync(CivilTime.DateOf(at), cancellationToken),
                        CivilTime.DateOf(at)
                    ),
                MayPlanHandover =
                    person.Standing.Stage == PersonStages.PapersIssued && user.RefusalOf(person, PersonSteps.Handover) is null,
                Journey = person.Journey,
                MayPlanJourney =
                    person.Standing is { IsOpen: true, ReceivedAt: null } && user.RefusalOf(person, PersonSteps.Journey) is null,
                MayCorrect = user.Identifies(person),
                MayBreakGlass = !mayIdentify && user.Is(Roles.Supervisor),
                OpenUntil = glass?.Until,
                Photographs = mayIdentify ? await db.PhotographsOfAsync(person, cancellationToken) : [],
                MayPhotograph = person.Standing.IsOpen && user.RefusalOf(person, PersonSteps.Photograph) is null,
                Protections = await db.ProtectionsOfAsync(person, CivilTime.DateOf(at), cancellationToken),
                Care = await db.CareOfAsync(person, user, CivilTime.DateOf(at), cancellationToken),
                MayCare = user.RefusalOf(person, PersonSteps.Care) is null,
                MayProtect = user.RefusalOf(person, PersonSteps.Protection) is null,
                Episodes = await EpisodesAsync(db, person, user, cancellationToken),
                MayMatch = PersonMatches.MayLook(user, person),
                MayBeKnown =
                    PersonMatches.MayLook(user, person) && person.FirstEpisode is null && await matches.AnyAsync(person, cancellationToken),
                MayUndoEpisode = person.FirstEpisode is not null && UndoEpisode.MayUndo(user),
                IdentityCalledAt = person.IdentityCalledAt,
                HeldAt = user.HoldsIdentityOf(person) ? await HeldAtAsync(db, person, cancellationToken) : null,
            }
        );
    }

    // Those whom the user sees: that there are others is told by the number of this one alone.
    private static async Task<IReadOnlyList<EpisodeView>> EpisodesAsync(
        RepatriationDbContext db,
        Person person,
        CurrentUser user,
        CancellationToken cancellationToken
    )
    {
        var first = person.FirstEpisode ?? person.Id;
        var episodes = await db
            .Persons.AsNoTracking()
            .IgnoreAutoIncludes()
            .SeenBy(user)
            .Where(p => p.Id == first || p.FirstEpisode == first)
            .OrderBy(p => p.Episode)
            .ToListAsync(cancellationToken);
        return episodes.Count > 1 ? [.. episodes.Select(EpisodeView.Of)] : [];
    }

    private static async Task<HeldPlace?> HeldAtAsync(RepatriationDbContext db, Person person, CancellationToken cancellationToken)
    {
        var exchange = await db
            .Cases.Where(c => c.Id == person.EnteredWith)
            .Select(c => (Guid?)c.Request!.ExchangeId)
            .SingleAsync(cancellationToken);
        return exchange is { } id && person.ExchangePersonId is { } mentioned ? new(id, mentioned) : null;
    }
}
