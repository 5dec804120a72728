using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Records.Clocks;
using Cooperation.Platform.Records.Lists;
using Cooperation.Repatriation.Data;
using Cooperation.Repatriation.Domain.Codes;
using Cooperation.Repatriation.Features.Cases;
using Cooperation.Repatriation.Features.Letters;
using Cooperation.Repatriation.Features.Persons;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Repatriation.Features.Homes;

/// <summary>What a home says of cases: the open ones, those that came in and nobody has begun on, who of their people is late, and letters without the answer that they ask for.</summary>
/// <param name="Open">How many are open.</param>
/// <param name="New">Of them, in how many nothing was done yet for somebody.</param>
/// <param name="Requests">Of them, how many wait to be linked to what the hotline asks.</param>
/// <param name="Items">Those that came in, the newest first.</param>
/// <param name="PersonsLate">How many of their people are late, whichever desk's turn it is.</param>
/// <param name="LettersLate">How many letters are late for a reply.</param>
/// <param name="Letters">Some of them, the longest overdue first.</param>
internal sealed record CaseWork(
    int Open,
    int New,
    int Requests,
    IReadOnlyList<CaseRow> Items,
    CappedCount PersonsLate,
    CappedCount LettersLate,
    IReadOnlyList<LateLetter> Letters
)
{
    private const int Rows = 10;

    /// <summary>Null for who has no cases.</summary>
    public static async Task<CaseWork?> OfAsync(
        RepatriationDbContext db,
        CurrentUser user,
        DateTimeOffset at,
        CancellationToken cancellationToken
    )
    {
        if (!user.HasCases())
        {
            return null;
        }

        // Asked once for all cases: asked of each it costs as much as all the rest of the page.
        var unbegun = db.Persons.Where(p => p.Standing.Stage == PersonStages.Reported && p.Standing.ClosedAt == null).Select(p => p.CaseId);
        var open = db
            .Cases.AsNoTracking()
            .SeenBy(user)
            .Where(c => c.Status == CaseStatus.Open)
            .Select(c => new
            {
                Case = c,
                IsNew = unbegun.Contains(c.Id),
                Waits = c.Request != null && c.Request.LinkedAt == null,
            });
        var counts = await open.GroupBy(_ => 1)
            .Select(all => new
            {
                Open = all.Count(),
                New = all.Count(c => c.IsNew),
                Requests = all.Count(c => c.Waits),
            })
            .SingleOrDefaultAsync(cancellationToken);
        var came = await open.Where(c => c.IsNew || c.Waits)
            .Select(c => c.Case)
            .OrderByDescending(c => c.ReportedAt)
            .ThenByDescending(c => c.Id)
            .Select(CaseRow.From)
            .Take(Rows)
            .ToListAsync(cancellationToken);
        var letters = db.LateLetters(user, CivilTime.DateOf(at));
        var late = await letters.Take(Rows).ToListAsync(cancellationToken);
        return new(
            counts?.Open ?? 0,
            counts?.New ?? 0,
            counts?.Requests ?? 0,
            came,
            await db
                .Persons.AsNoTracking()
                .IgnoreAutoIncludes()
                .SeenBy(user)
                .Where(p => p.Standing.ClosedAt == null && p.Clocks.AsQueryable().Where(LateRecords.Running).Any(c => c.DueAt < at))
                .CountCappedAsync(cancellationToken),
            late.Count < Rows ? CappedCount.Of(late.Count) : await letters.CountCappedAsync(cancellationToken),
            late
        );
    }
}
