using System.ComponentModel.DataAnnotations;
using Cooperation.Hotline.Data;
using Cooperation.Hotline.Domain.Codes;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Hotline.Domain.People;
using Cooperation.Hotline.Features.Exchanges;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.People;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Calendar;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records.People;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Hotline.Features.People;

/// <summary>POST /api/hotline/exchanges/{id}/people/{personId}/corrections: who of the lead desk may identify a person corrects what is known of him; what is left out stays as it is, what was there before is kept.</summary>
internal static class CorrectPerson
{
    public static void Map(RouteGroupBuilder exchange) =>
        exchange.MapPost("/people/{personId:guid}/corrections", HandleAsync).WithIdempotency().WithName(nameof(CorrectPerson));

    internal static Task<Results<Ok<AddPerson.Response>, NotFound>> HandleAsync(
        ExchangeId id,
        PersonId personId,
        IfMatch version,
        Valid<Request> request,
        HotlineDbContext db,
        ExchangeStep step,
        PeopleStore<ExchangeId> people,
        Audit audit,
        CurrentUser user,
        RequestClock clock,
        HttpResponse response,
        CancellationToken cancellationToken
    ) =>
        step.InHandAsync<Results<Ok<AddPerson.Response>, NotFound>>(
            [id],
            async token =>
            {
                var exchange = await db.Exchanges.WithPeopleKeptBy(user).SingleOrDefaultAsync(e => e.Id == id, token);
                if (exchange?.People.SingleOrDefault(p => p.Id == personId) is not { } person || !user.Identifies(exchange, person))
                {
                    return TypedResults.NotFound();
                }

                version.Require(exchange);
                var at = clock.GetUtcNow();
                var changed = request.Value.Changed();
                changed.Check(VietnamTime.DateOf(at), MentionErrors.Person);
                exchange.CorrectPerson(personId, request.Value.Reason, user.AsOfficer(), at);
                audit.Record($"person.corrected.{person.Pseudonym}", "exchange", id.ToString());
                await people.CorrectAsync(id, personId, changed, request.Value.Removed, token);
                await db.SaveChangesAsync(token);
                response.SetEtag(exchange.Version);
                return TypedResults.Ok(new AddPerson.Response(personId.Value, person.Pseudonym, person.Roles, id.Value, exchange.Version));
            },
            cancellationToken
        );

    public sealed record Request : PersonDetailsRequest
    {
        [Required, MaxLength(1000), MultiLine]
        public required string Reason { get; init; }

        /// <summary>Details that are known no more, by name.</summary>
        [MaxLength(11), CodeOf(typeof(DetailTexts))]
        public IReadOnlyList<string> Remove { get; init; } = [];

        /// <summary>What is removed and not given anew in the same correction.</summary>
        internal IReadOnlyList<string> Removed =>
            [.. Remove.Distinct(StringComparer.Ordinal).Except(DetailTexts.NamesOf(ToDetails()), StringComparer.Ordinal)];

        internal ProtectedDetails Changed() =>
            DetailTexts.NamesOf(ToDetails()).Count + Remove.Count > 0
                ? ToDetails()
                : throw new DomainException(MentionErrors.Person.NothingToCorrect());
    }
}
