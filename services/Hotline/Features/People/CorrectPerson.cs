using System.ComponentModel.DataAnnotations;
using Cooperation.Hotline.Data;
using Cooperation.Hotline.Domain.Codes;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Hotline.Domain.People;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.People;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Calendar;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records.People;
using Cooperation.Platform.Records.Steps;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Hotline.Features.People;

/// <summary>POST /api/hotline/exchanges/{id}/people/{personId}/corrections: who of the lead desk may identify a person corrects what is known of him; what is left out stays as it is, what was there before is kept.</summary>
internal static class CorrectPerson
{
    public static void Map(RouteGroupBuilder exchange) =>
        exchange.MapPost("/people/{personId:guid}/corrections", HandleAsync).WithIdempotency().WithName(nameof(CorrectPerson));

    internal static async Task<Results<Ok<AddPerson.Response>, NotFound>> HandleAsync(
        ExchangeId id,
        PersonId personId,
        IfMatch version,
        Valid<Request> request,
        RecordStep<HotlineDbContext, Exchange> exchanges,
        PeopleStore<ExchangeId> people,
        Audit audit,
        CurrentUser user,
        CancellationToken cancellationToken
    )
    {
        var seen = new SeenRecord<Exchange>(id.Value, version, all => all.WithPeopleKeptBy(user).Where(e => e.Id == id))
        {
            IsOpen = (exchange, _) => Task.FromResult(Mentioned(exchange, personId) is { } person && user.Identifies(exchange, person)),
        };
        var corrected = await exchanges.TakeAsync(
            seen,
            async (exchange, by, at, token) =>
            {
                var changed = request.Value.Changed();
                changed.Check(VietnamTime.DateOf(at), MentionErrors.Person);
                exchange.CorrectPerson(personId, request.Value.Reason, by, at);
                audit.Record($"person.corrected.{Mentioned(exchange, personId)!.Pseudonym}", "exchange", id.ToString());
                await people.CorrectAsync(id, personId, changed, request.Value.Removed, token);
            },
            cancellationToken
        );
        return corrected is null
            ? TypedResults.NotFound()
            : TypedResults.Ok(AddPerson.Response.Of(corrected, Mentioned(corrected, personId)!));
    }

    private static MentionedPerson? Mentioned(Exchange exchange, PersonId person) => exchange.People.SingleOrDefault(p => p.Id == person);

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
