using System.ComponentModel.DataAnnotations;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records.Steps;
using Cooperation.Repatriation.Data;
using Cooperation.Repatriation.Domain.Cases;
using Cooperation.Repatriation.Features.Cases;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Repatriation.Features.Letters;

/// <summary>POST /api/repatriation/cases/{id}/letters/{letterId}/reply: a consular officer writes down what came back; the version is the case's.</summary>
internal static class TakeReply
{
    public static void Map(RouteGroupBuilder opened) =>
        opened.MapPost("/letters/{letterId:guid}/reply", HandleAsync).WithIdempotency().WithName(nameof(TakeReply));

    internal static async Task<Results<Ok<LetterState>, NotFound>> HandleAsync(
        CaseId id,
        Guid letterId,
        IfMatch version,
        Valid<Request> body,
        RepatriationDbContext db,
        RecordStep<RepatriationDbContext, RepatriationCase> cases,
        CurrentUser user,
        CancellationToken cancellationToken
    )
    {
        var letters = db.Letters.Where(letter => letter.CaseId == id && letter.Id == letterId);
        var taken = await cases.TakeAsync(
            new(
                id.Value,
                version,
                all => all.WithPeopleEnteredBy(user).Where(c => c.Id == id && letters.Any(letter => letter.CaseId == c.Id))
            ),
            "case.letter-replied",
            async (opened, by, at, token) =>
            {
                var letter = await letters.SingleAsync(token);
                letter.TakeReply(body.Value.RepliedOn, body.Value.Number, body.Value.Text, CivilTime.DateOf(at));
                opened.NoteLetter(RepatriationCase.LetterReplied, letter.Number, by, at);
            },
            cancellationToken
        );
        return taken is null ? TypedResults.NotFound() : TypedResults.Ok(new LetterState(letterId, taken.Version));
    }

    public sealed record Request
    {
        public required DateOnly RepliedOn { get; init; }

        [MaxLength(50)]
        public string? Number { get; init; }

        [Required, MaxLength(2000), MultiLine]
        public required string Text { get; init; }
    }
}
