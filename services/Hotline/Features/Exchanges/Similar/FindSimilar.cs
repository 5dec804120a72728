using System.ComponentModel.DataAnnotations;
using Cooperation.Hotline.Data;
using Cooperation.Hotline.Data.People;
using Cooperation.Hotline.Domain.Codes;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Hotline.Domain.Similarity;
using Cooperation.Platform.Domain.People;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Problems;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records.People;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Hotline.Features.Exchanges.Similar;

/// <summary>
/// POST /api/hotline/similar: the ten exchanges nearest to one that is being typed or to a saved one, each with the reasons. Only what the user
/// may read, and people only where a search would find them. A POST, so that nothing typed stands in an address (R22).
/// </summary>
internal static class FindSimilar
{
    public static void Map(IEndpointRouteBuilder hotline) =>
        hotline.MapPost("/similar", HandleAsync).RequireForces(ExchangeAccess.Workers).WithTags("Exchanges").WithName(nameof(FindSimilar));

    internal static async Task<Results<Ok<Response>, NotFound>> HandleAsync(
        Valid<Request> request,
        HotlineDbContext db,
        SimilarExchanges exchanges,
        PeopleStore<ExchangeId> people,
        Audit audit,
        CurrentUser user,
        RequestClock clock,
        HttpResponse response,
        CancellationToken cancellationToken
    )
    {
        var at = clock.GetUtcNow();
        var sought = request.Value.Exchange is { } saved
            ? await db.SoughtAsync(new(saved), user, at, cancellationToken)
            : request.Value.ToSought(people, at);
        if (sought is null)
        {
            return TypedResults.NotFound();
        }

        var similar = await exchanges.ToAsync(sought, at, cancellationToken);
        await RecordAsync(db, audit, sought, similar, user, at, cancellationToken);
        response.Headers.CacheControl = "no-store";
        var language = RequestLanguage.Of(response.HttpContext);
        return TypedResults.Ok(
            new Response([.. similar.Select(found => SimilarView.Of(found.Row, found.Likeness, found.Common, language))])
        );
    }

    // On record as a search for people is (R20), before the answer. Among the readings of the exchanges that were found it stands only where
    // somebody typed whom he looks for: to open an exchange is no look into every other one that is similar to it.
    private static async Task RecordAsync(
        HotlineDbContext db,
        Audit audit,
        SoughtExchange sought,
        IReadOnlyList<SimilarExchange> similar,
        CurrentUser user,
        DateTimeOffset at,
        CancellationToken cancellationToken
    )
    {
        if (sought.KindsOfPeople is not { Length: > 0 } kinds || !user.IsAny(People.PeopleAccess.Searchers))
        {
            return;
        }

        var found = similar.SelectMany(exchange => exchange.People.Select(person => (exchange.Row.Id, Person: person.Id))).ToArray();
        if (sought.Id is null)
        {
            var noted = await db.SearchedLatelyAsync([.. found.Select(hit => hit.Id)], user, at, cancellationToken);
            db.AddRange(
                found.Where(hit => !noted.Contains(hit.Person)).Select(hit => Reading.OfSearch(hit.Id, hit.Person, user.AsOfficer(), at))
            );
        }

        audit.RecordRead("people.searched", "people", kinds, $"{found.Length}");
        await db.SaveChangesAsync(cancellationToken);
    }

    public sealed record Request
    {
        /// <summary>A saved exchange; what else is given then counts for nothing.</summary>
        public Guid? Exchange { get; init; }

        [MaxLength(2)]
        public string? Partner { get; init; }

        [CodeOf(typeof(Areas))]
        public string? Area { get; init; }

        [MaxLength(2)]
        public string? Province { get; init; }

        [CodeOf(typeof(ExchangeKinds))]
        public string? Kind { get; init; }

        public DateTimeOffset? ReceivedAt { get; init; }

        public DateTimeOffset? SentAt { get; init; }

        [MaxLength(300)]
        public string? Subject { get; init; }

        [MaxLength(100)]
        public string? OfficialNumber { get; init; }

        [MaxLength(10_000), MultiLine]
        public string? Summary { get; init; }

        [MaxLength(10_000), MultiLine]
        public string? Translation { get; init; }

        [MaxLength(50)]
        public IReadOnlyList<SimilarPerson> People { get; init; } = [];

        internal SoughtExchange ToSought(PeopleStore<ExchangeId> file, DateTimeOffset now) =>
            new(
                new ExchangeTraits
                {
                    Partner = Partner,
                    Kind = Kind,
                    Area = Area,
                    At = ReceivedAt ?? SentAt ?? now,
                },
                Province,
                [Subject, OfficialNumber, Translation, Summary],
                [.. People.Select(person => BlindPerson.Of(file.TermsSought(person.ToDetails())))]
            );
    }

    /// <param name="Items">At most ten, the most similar first.</param>
    public sealed record Response(IReadOnlyList<SimilarView> Items);
}
