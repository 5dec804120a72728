using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records.Steps;
using Cooperation.Repatriation.Data;
using Cooperation.Repatriation.Domain.Cases;
using Cooperation.Repatriation.Domain.Persons;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Repatriation.Features.Cases;

/// <summary>POST /api/repatriation/cases/{id}/link: a consular officer says that a case opened by hand is the one for which Hotline asks; Hotline is answered.</summary>
internal static class LinkRequest
{
    public static void Map(RouteGroupBuilder opened) =>
        opened.MapPost("/link", HandleAsync).WithIdempotency().WithName(nameof(LinkRequest));

    internal static async Task<Results<Ok<CaseState>, NotFound>> HandleAsync(
        CaseId id,
        IfMatch version,
        Valid<Request> body,
        RepatriationDbContext db,
        RecordStep<RepatriationDbContext, RepatriationCase> cases,
        PersonsOfRequest persons,
        Audit audit,
        CurrentUser user,
        CancellationToken cancellationToken
    )
    {
        IReadOnlyList<Person> entered = [];
        var taken = await cases.TakeAsync(
            new(id.Value, version, all => all.WithPeopleEnteredBy(user).Where(c => c.Id == id)),
            "case.request-linked",
            async (opened, by, at, token) =>
            {
                opened.LinkRequest(by, at);
                if (body.Value.EnterPersons is true)
                {
                    entered = await persons.EnterAsync(opened, opened.Request!, by, at, token);
                    opened.Count(entered);
                    await db.NumberAsync(audit, opened, entered, token);
                }
            },
            cancellationToken
        );
        return taken is null ? TypedResults.NotFound() : TypedResults.Ok(CaseState.Of(taken, entered));
    }

    /// <param name="EnterPersons">Whether those whom the request names are entered too; left out where they stand in the case already.</param>
    public sealed record Request(bool? EnterPersons);
}

/// <summary>That Hotline asked for the case, as whoever reads the case sees it.</summary>
/// <param name="ExchangeId">Key of the exchange, for the address of its page.</param>
/// <param name="Exchange">Its number.</param>
/// <param name="Desk">The desk that holds the identities.</param>
/// <param name="RequestedAt">When it was asked for.</param>
/// <param name="PersonsRescued">How many were rescued; null where that is not known.</param>
/// <param name="Victims">How many victims it names.</param>
/// <param name="LinkedAt">When it was linked; null while it waits for that.</param>
internal sealed record HotlineRequestView(
    Guid ExchangeId,
    string Exchange,
    string Desk,
    DateTimeOffset RequestedAt,
    int? PersonsRescued,
    int Victims,
    DateTimeOffset? LinkedAt
)
{
    public static HotlineRequestView? Of(HotlineRequest? request) =>
        request is null
            ? null
            : new(
                request.ExchangeId,
                request.Exchange,
                request.Desk,
                request.RequestedAt,
                request.PersonsRescued,
                request.Victims.Count,
                request.LinkedAt
            );
}
