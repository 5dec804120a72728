using System.ComponentModel.DataAnnotations;
using Cooperation.Agreements.Data;
using Cooperation.Agreements.Domain.Codes;
using Cooperation.Agreements.Domain.Instruments;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records.Lists;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Agreements.Features.Instruments;

/// <summary>GET /api/agreements/instruments: the instruments that the user sees, by code.</summary>
internal static class ListInstruments
{
    public static void Map(RouteGroupBuilder instruments) =>
        instruments.MapGet("/", HandleAsync).RequireAuthorization(InstrumentAccess.MayList).WithName(nameof(ListInstruments));

    internal static Task<Page<Row>> HandleAsync(
        ValidQuery<Query> query,
        AgreementsDbContext db,
        CurrentUser user,
        CancellationToken cancellationToken
    )
    {
        var (asked, last) = (query.Value, Cursor.Read(query.Value.After, parts: 1)?[0]);
        return Asked(db, user, asked)
#pragma warning disable CA1309 // Compared by the database, whose column is ordinal.
            .Where(row => last == null || string.Compare(row.Code, last) > 0)
#pragma warning restore CA1309
            .OrderBy(row => row.Code)
            .PageAsync(asked.Size(), row => Cursor.Of(row.Code), cancellationToken);
    }

    /// <summary>Those that were asked for, of those that the user sees.</summary>
    internal static IQueryable<Row> Asked(AgreementsDbContext db, CurrentUser user, Query asked) =>
        Rows(db.Instruments.AsNoTracking().SeenBy(user), asked.AsOf)
            .Where(row => asked.Partner == null || row.Partner == asked.Partner)
            .Where(row => asked.Status == null || row.Status == asked.Status);

    // As they stand; of a day, as they stood then, and those of which nothing was known yet are not there.
    private static IQueryable<Row> Rows(IQueryable<Instrument> instruments, DateOnly? day) =>
        instruments
            .Select(i => new
            {
                Instrument = i,
                Status = day == null
                    ? i.Status
                    : i
                        .Standings.Where(standing => standing.Since <= day)
                        .OrderByDescending(standing => standing.Number)
                        .Select(standing => standing.Status)
                        .FirstOrDefault(),
            })
            .Where(stood => stood.Status != null)
            .Select(stood => new Row
            {
                Code = stood.Instrument.Code,
                Partner = stood.Instrument.Partner,
                Kind = stood.Instrument.Kind,
                Title = stood.Instrument.Title,
                TitleEnglish = stood.Instrument.TitleEnglish,
                Status = stood.Status!,
                LeadAgency = stood.Instrument.LeadAgency,
                SignedOn = stood.Instrument.SignedOn,
                InForceOn = stood.Instrument.InForceOn,
                ExpiresOn = stood.Instrument.ExpiresOn,
                Amends = stood.Instrument.Amends,
                Unverified = stood.Instrument.Unverified,
                Version = stood.Instrument.Version,
            });

    /// <summary>An instrument as a row of a list.</summary>
    public sealed record Row
    {
        public required string Code { get; init; }

        public required string Partner { get; init; }

        public required string Kind { get; init; }

        public required string Title { get; init; }

        public string? TitleEnglish { get; init; }

        /// <summary>As it stands, or stood on the day that was asked for.</summary>
        public required string Status { get; init; }

        public required string LeadAgency { get; init; }

        public DateOnly? SignedOn { get; init; }

        public DateOnly? InForceOn { get; init; }

        public DateOnly? ExpiresOn { get; init; }

        public string? Amends { get; init; }

        public required bool Unverified { get; init; }

        public required long Version { get; init; }
    }

    public sealed record Query : ListQuery
    {
        [MaxLength(2)]
        public string? Partner { get; init; }

        [CodeOf(typeof(InstrumentStatus))]
        public string? Status { get; init; }

        /// <summary>How they stood on this day.</summary>
        public DateOnly? AsOf { get; init; }
    }
}
