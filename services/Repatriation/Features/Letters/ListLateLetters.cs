using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records.Lists;
using Cooperation.Repatriation.Data;
using Cooperation.Repatriation.Domain.Codes;
using Cooperation.Repatriation.Domain.Letters;
using Cooperation.Repatriation.Features.Cases;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Repatriation.Features.Letters;

/// <summary>GET /api/repatriation/letters/late: notes and letters of cases that the user sees whose day for an answer is over and to which none came, the longest overdue first.</summary>
internal static class ListLateLetters
{
    public static void Map(RouteGroupBuilder repatriation) =>
        repatriation
            .MapGet("/letters/late", HandleAsync)
            .RequireAuthorization(CaseAccess.MayFollow)
            .WithTags("Letters")
            .WithName(nameof(ListLateLetters));

    internal static async Task<Page<LateLetter>> HandleAsync(
        ValidQuery<ListQuery> query,
        RepatriationDbContext db,
        CurrentUser user,
        RequestClock clock,
        CancellationToken cancellationToken
    )
    {
        var (asked, today) = (query.Value, CivilTime.DateOf(clock.GetUtcNow()));
        return await db.LateLetters(user, today, Cursor.ReadTimed(asked.After))
            .PageAsync(asked.Size(), row => Cursor.Of(CivilTime.StartOf(row.DueOn), row.Id), cancellationToken);
    }

    /// <summary>Those letters, in their order; of cases that are not over, or went into another one.</summary>
    public static IQueryable<LateLetter> LateLetters(
        this RepatriationDbContext db,
        CurrentUser user,
        DateOnly today,
        (DateTimeOffset At, Guid Id)? after = null
    )
    {
        var late = db.Letters.AsNoTracking().Where(letter => letter.RepliedOn == null && letter.DueOn < today);
        if (after is { } last)
        {
            var (day, id) = (CivilTime.DateOf(last.At), last.Id);
            late = late.Where(letter => letter.DueOn > day || (letter.DueOn == day && letter.Id > id));
        }

        return late.Join(
                db.Cases.SeenBy(user).Where(c => c.Status == CaseStatus.Open || c.Status == CaseStatus.Merged),
                letter => letter.CaseId,
                opened => opened.Id,
                (letter, opened) => new { Letter = letter, Case = opened }
            )
            .OrderBy(row => row.Letter.DueOn)
            .ThenBy(row => row.Letter.Id)
            .Select(row => new LateLetter(
                row.Letter.Id,
                row.Case.Id.Value,
                row.Case.Reference,
                row.Case.Partner,
                row.Case.Desk,
                row.Letter.Kind,
                row.Letter.To,
                row.Letter.Number,
                row.Letter.SentOn,
                row.Letter.DueOn!.Value
            ));
    }
}

/// <summary>A note or letter that is late for a reply; what it asks stands with its case.</summary>
internal sealed record LateLetter(
    Guid Id,
    Guid CaseId,
    string Case,
    string Partner,
    string Desk,
    string Kind,
    string To,
    string Number,
    DateOnly SentOn,
    DateOnly DueOn
);
