using System.ComponentModel.DataAnnotations;
using System.Linq.Expressions;
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
        return db
            .Instruments.AsNoTracking()
            .SeenBy(user)
            .Where(i => asked.Partner == null || i.Partner == asked.Partner)
            .Where(i => asked.Status == null || i.Status == asked.Status)
#pragma warning disable CA1309 // Compared by the database, whose column is ordinal.
            .Where(i => last == null || string.Compare(i.Code, last) > 0)
#pragma warning restore CA1309
            .OrderBy(i => i.Code)
            .Select(Row.From)
            .PageAsync(asked.Size(), row => Cursor.Of(row.Code), cancellationToken);
    }

    /// <summary>An instrument as a row of a list.</summary>
    public sealed record Row(
        string Code,
        string Partner,
        string Kind,
        string Title,
        string? TitleEnglish,
        string Status,
        string LeadAgency,
        DateOnly? SignedOn,
        DateOnly? InForceOn,
        string? Amends,
        bool Unverified,
        long Version
    )
    {
        internal static Expression<Func<Instrument, Row>> From { get; } =
            i => new Row(
                i.Code,
                i.Partner,
                i.Kind,
                i.Title,
                i.TitleEnglish,
                i.Status,
                i.LeadAgency,
                i.SignedOn,
                i.InForceOn,
                i.Amends,
                i.Unverified,
                i.Version
            );
    }

    public sealed record Query : ListQuery
    {
        [MaxLength(2)]
        public string? Partner { get; init; }

        [CodeOf(typeof(InstrumentStatus))]
        public string? Status { get; init; }
    }
}
