using Cooperation.Platform.Domain.Handling;
using Cooperation.Platform.Domain.People;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Calendar;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records.Lists;
using Cooperation.Platform.Records.People;
using Cooperation.Platform.Records.Readings;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Records.Tests.Sample;

/// <summary>The slices of the sample: officers of the case's desk know its people, a supervisor of the desk through a broken glass.</summary>
public static class CaseEndpoints
{
    public static readonly PersonErrors Errors = new("sample", "case");

    public sealed record NewCase(IReadOnlyList<PersonDetailsRequest> People, string Handling = Handlings.Amber);

    public sealed record Search(string? Name = null, string? Document = null, string? Telephone = null);

    public sealed record Reason(string Text);

    public static void MapSample(this WebApplication app)
    {
        app.MapPlatform("sample");
        var api = app.MapGroup("/api/sample").RequireAuthorization();
        api.MapPost("/cases", AddAsync);
        api.MapGet("/cases/{id}/people/{person}", OpenAsync);
        api.MapGet("/cases/{id}/readings", ReadingsAsync);
        api.MapPost("/cases/{id}/break-glass", BreakGlassAsync);
        api.MapPost("/people/search", SearchAsync);
        api.MapGet("/alerts", AlertsAsync);
        api.MapPost("/alerts/{id:guid}/seen", MarkAsync);
        api.MapGet("/cases", ListAsync);
        CaseAttachments.Map(api);
        CaseLinks.Map(api);
    }

    internal static IQueryable<SampleCase> OfDesk(this SampleDbContext db, CurrentUser user)
    {
        var desk = user.Desk;
        return db.Cases.Where(c => c.Desk == desk);
    }

    private static async Task<IResult> AddAsync(
        NewCase request,
        SampleDbContext db,
        PeopleStore<CaseId> people,
        CurrentUser user,
        RequestClock clock,
        CancellationToken cancellationToken
    )
    {
        var details = request.People.Select(person => person.ToDetails()).ToArray();
        ProtectedDetails.Check(details, VietnamTime.DateOf(clock.GetUtcNow()), Errors);
        var added = SampleCase.Of(user.Desk, request.Handling, details.Length, clock.GetUtcNow());
        return await db.InTransactionAsync(
            async token =>
            {
                db.Add(added);
                await people.AddAsync(added.Id, added.People.Select(person => person.Id).Zip(details), token);
                await db.SaveChangesAsync(token);
                return Results.Ok(new { Id = added.Id.Value, People = added.People.Select(person => person.Id.Value) });
            },
            cancellationToken
        );
    }

    private static async Task<IResult> ListAsync(
        ValidQuery<ListQuery> query,
        SampleDbContext db,
        CurrentUser user,
        CancellationToken cancellationToken
    )
    {
        var cases = db.OfDesk(user).AsNoTracking();
        var page = await cases
            .NewestFirst(Cursor.ReadTimed(query.Value.After), c => c.OpenedAt, c => c.Id, id => new CaseId(id))
            .Select(c => new { c.Id, c.OpenedAt })
            .PageAsync(query.Value.Size(usual: 3, most: 5), c => Cursor.Of(c.OpenedAt, c.Id.Value), cancellationToken);
        return Results.Ok(
            new
            {
                Items = page.Items.Select(c => c.Id.Value),
                page.Next,
                Found = await cases.CountCappedAsync(cancellationToken),
            }
        );
    }

    private static async Task<IResult> OpenAsync(
        CaseId id,
        PersonId person,
        SampleDbContext db,
        PeopleStore<CaseId> people,
        CurrentUser user,
        RequestClock clock,
        CancellationToken cancellationToken
    )
    {
        var at = clock.GetUtcNow();
        var found = await db.OfDesk(user).AsNoTracking().SingleOrDefaultAsync(c => c.Id == id, cancellationToken);
        var alert = await AlertOfAsync(id, db, user, at, cancellationToken);
        return found?.People.Any(p => p.Id == person) == true && (!user.Is(Roles.Supervisor) || alert is not null)
            ? Results.Ok(
                await people.OpenAsync(Reading.OfPerson(id, person, user.AsOfficer(), at, alert), "person.read", cancellationToken)
            )
            : Results.NotFound();
    }

    private static async Task<Guid?> AlertOfAsync(
        CaseId id,
        SampleDbContext db,
        CurrentUser user,
        DateTimeOffset at,
        CancellationToken cancellationToken
    )
    {
        var alert = await db.Set<BreakGlassAlert<CaseId>>()
            .OpenTo(user.Id, at)
            .FirstOrDefaultAsync(a => a.RecordId == id, cancellationToken);
        return alert?.Id;
    }

    private static async Task<IResult> SearchAsync(
        Search search,
        SampleDbContext db,
        PeopleStore<CaseId> people,
        CurrentUser user,
        RequestClock clock,
        CancellationToken cancellationToken
    )
    {
        var found = await people.SearchAsync(
            PersonSearch.Of(search.Name, search.Document, search.Telephone, Errors),
            ids =>
                db.OfDesk(user)
                    .SelectMany(c => c.People, (c, person) => new { Case = c.Id, Person = person.Id })
                    .Where(hit => ids.Contains(hit.Person))
                    .OrderBy(hit => hit.Person),
            hit => (hit.Case, hit.Person),
            limit: 10,
            user.AsOfficer(),
            clock.GetUtcNow(),
            cancellationToken
        );
        return Results.Ok(found.Items.Select(hit => hit.Person.Value));
    }

    private static async Task<IResult> ReadingsAsync(CaseId id, SampleDbContext db, CancellationToken cancellationToken)
    {
        var (items, _) = await db.ReadingsOfAsync(id, limit: 50, cancellationToken);
        return Results.Ok(
            items.Select(reading => new
            {
                reading.What,
                Account = reading.By.Account,
                reading.BreakGlassAlertId,
            })
        );
    }

    private static async Task<IResult> BreakGlassAsync(
        CaseId id,
        Reason reason,
        SampleDbContext db,
        BreakGlassAlerts<CaseId> alerts,
        CurrentUser user,
        CancellationToken cancellationToken
    ) =>
        user.Is(Roles.Supervisor) && await db.OfDesk(user).AnyAsync(c => c.Id == id, cancellationToken)
            ? Results.Ok(new { (await alerts.BreakAsync(id, reason.Text, cancellationToken)).Id })
            : Results.NotFound();

    private static async Task<IResult> AlertsAsync(
        SampleDbContext db,
        BreakGlassAlerts<CaseId> alerts,
        CurrentUser user,
        CancellationToken cancellationToken
    )
    {
        var ofDesk = db.OfDesk(user).Select(c => c.Id);
        var listed = await alerts.ListAsync(ofDesk, ofDesk, cancellationToken);
        return Results.Ok(
            listed.Select(row => new
            {
                row.Alert.Id,
                row.IsOpen,
                row.MayMark,
                SeenBy = row.Seen?.By.Account,
            })
        );
    }

    private static async Task<IResult> MarkAsync(
        Guid id,
        SampleDbContext db,
        BreakGlassAlerts<CaseId> alerts,
        CurrentUser user,
        CancellationToken cancellationToken
    ) => await alerts.MarkSeenAsync(id, db.OfDesk(user).Select(c => c.Id), cancellationToken) ? Results.NoContent() : Results.NotFound();
}
