using System.ComponentModel.DataAnnotations;
using Cooperation.Agreements.Data;
using Cooperation.Agreements.Domain.Codes;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records.Lists;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Agreements.Features.Negotiations;

/// <summary>GET /api/agreements/negotiations: the tracks that the user sees, by code, each with how far it is; as of a day with the state of that day.</summary>
internal static class ListNegotiations
{
    public static void Map(RouteGroupBuilder negotiations) =>
        negotiations.MapGet("/", HandleAsync).RequireAuthorization(NegotiationAccess.MayList).WithName(nameof(ListNegotiations));

    internal static Task<Page<NegotiationRow>> HandleAsync(
        ValidQuery<Query> query,
        AgreementsDbContext db,
        CurrentUser user,
        CancellationToken cancellationToken
    )
    {
        var (asked, last, day) = (query.Value, Cursor.Read(query.Value.After, parts: 1)?[0], query.Value.AsOf);
        return (
            from n in db.NegotiationsSeenBy(user).AsNoTracking()
            join i in db.Instruments.IgnoreAutoIncludes() on n.InstrumentId equals i.Id
            where asked.Partner == null || n.Partner == asked.Partner
#pragma warning disable CA1309 // Compared by the database, whose column is ordinal.
            where last == null || string.Compare(n.Instrument, last) > 0
#pragma warning restore CA1309
            orderby n.Instrument
            select new NegotiationRow(
                n.Instrument,
                n.Partner,
                i.Title,
                i.TitleEnglish,
                day == null
                    ? i.Status
                    : i
                        .Standings.Where(standing => standing.Since <= day)
                        .OrderByDescending(standing => standing.Number)
                        .Select(standing => standing.Status)
                        .FirstOrDefault(),
                n.Rounds.Count,
                n.Articles.Count(article => article.State == NegotiationStates.Agreed),
                n.Articles.Count(article => article.State == NegotiationStates.Bracketed),
                n.Articles.Count(article => article.State == NegotiationStates.Open),
                n.Articles.Count(article => article.IsBeyondMandate),
                n.Version
            )
        ).PageAsync(asked.Size(), row => Cursor.Of(row.Code), cancellationToken);
    }

    /// <summary>A track as a row: how many articles stand how, and how many of ours go beyond the mandate.</summary>
    public sealed record NegotiationRow(
        string Code,
        string Partner,
        string Title,
        string? TitleEnglish,
        string? Status,
        int Rounds,
        int Agreed,
        int Bracketed,
        int Open,
        int BeyondMandate,
        long Version
    );

    public sealed record Query : ListQuery
    {
        [MaxLength(2)]
        public string? Partner { get; init; }

        /// <summary>The state of this day.</summary>
        public DateOnly? AsOf { get; init; }
    }
}
