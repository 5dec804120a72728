using System.ComponentModel.DataAnnotations;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records.Steps;
using Cooperation.Repatriation.Data;
using Cooperation.Repatriation.Domain.Cases;
using Cooperation.Repatriation.Domain.Codes;
using Cooperation.Repatriation.Domain.Letters;
using Cooperation.Repatriation.Features.Cases;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Repatriation.Features.Letters;

/// <summary>POST /api/repatriation/cases/{id}/letters: a consular officer writes down a note or letter that was sent. Without If-Match, for it collides with nothing.</summary>
internal static class SendLetter
{
    public static void Map(RouteGroupBuilder opened) =>
        opened.MapPost("/letters", HandleAsync).WithIdempotency().WithName(nameof(SendLetter));

    internal static async Task<Results<Created<LetterState>, NotFound>> HandleAsync(
        CaseId id,
        Valid<Request> body,
        RepatriationDbContext db,
        RecordStep<RepatriationDbContext, RepatriationCase> cases,
        CurrentUser user,
        CancellationToken cancellationToken
    )
    {
        CaseLetter? letter = null;
        var taken = await cases.TakeAsync(
            new(id.Value, Version: null, all => all.WithPeopleEnteredBy(user).Where(c => c.Id == id)),
            "case.letter-sent",
            (opened, by, at, _) =>
            {
                letter = CaseLetter.Send(opened, body.Value.ToEntry(), CivilTime.DateOf(at), by, at);
                db.Add(letter);
                opened.NoteLetter(RepatriationCase.LetterSent, letter.Number, by, at);
                return Task.CompletedTask;
            },
            cancellationToken
        );
        return taken is null || letter is null
            ? TypedResults.NotFound()
            : TypedResults.Created($"/api/repatriation/cases/{id}", new LetterState(letter.Id, taken.Version));
    }

    public sealed record Request
    {
        [Required, CodeOf(typeof(CaseLetterKinds))]
        public required string Kind { get; init; }

        /// <summary>The authority to which it goes.</summary>
        [Required, MaxLength(300)]
        public required string To { get; init; }

        [Required, MaxLength(50)]
        public required string Number { get; init; }

        public required DateOnly SentOn { get; init; }

        [Required, MaxLength(2000), MultiLine]
        public required string Asked { get; init; }

        public DateOnly? DueOn { get; init; }

        internal LetterEntry ToEntry() => new(Kind, To, Number, SentOn, Asked, DueOn);
    }
}
