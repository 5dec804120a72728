using Cooperation.Hotline.Data;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Hotline.Domain.Similarity;
using Cooperation.Platform.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Hotline.Features.Exchanges.Similar;

/// <summary>
/// Exchanges of about the same time: of the same partner and kind or a near province; for whoever reads only his desk's, those of his desk.
/// Each way walks an index of lists from the time onwards and back, so many rows and no more, however many there are.
/// </summary>
internal static class ByFacts
{
    private const int Walked = 1000;
    private const int Taken = 100;

    /// <summary>Candidates: whether they may be read is asked later.</summary>
    public static async Task<IReadOnlyList<ExchangeId>> ByFactsAsync(
        this HotlineDbContext db,
        SoughtExchange sought,
        IReadOnlyList<NearProvince> near,
        CurrentUser user,
        CancellationToken cancellationToken
    )
    {
        var at = sought.Traits.At.ToUniversalTime();
        var provinces = near.Select(province => province.Near).Distinct(StringComparer.Ordinal).ToArray();
        var statement = user.Is(Roles.CentralDesk)
            ? OfEverybody(sought.Traits.Partner, sought.Traits.Kind, provinces, at)
            : OfDesk(user.Desk, at);
        var ids = await db.Database.SqlQuery<Guid>(statement).ToListAsync(cancellationToken);
        return [.. ids.Distinct().Select(id => new ExchangeId(id))];
    }

    private static FormattableString OfDesk(string desk, DateTimeOffset at) =>
        $"""
            (select id as "Value" from hotline.exchanges where desk = {desk} and received_or_sent_at <= {at}
             order by received_or_sent_at desc, id desc limit {Taken})
            union all
            (select id from hotline.exchanges where desk = {desk} and received_or_sent_at > {at}
             order by received_or_sent_at, id limit {Taken})
            union all
            (select id from hotline.exchanges where logged_by_desk = {desk} and received_or_sent_at <= {at}
             order by received_or_sent_at desc, id desc limit {Taken})
            union all
            (select id from hotline.exchanges where logged_by_desk = {desk} and received_or_sent_at > {at}
             order by received_or_sent_at, id limit {Taken})
            """;

    private static FormattableString OfEverybody(string? partner, string? kind, string[] provinces, DateTimeOffset at) =>
        $"""
            (select id as "Value" from (
                select id, kind, province, received_or_sent_at as at from hotline.exchanges where partner = {partner} and received_or_sent_at <= {at}
                order by received_or_sent_at desc, id desc limit {Walked}
             ) as before
             where kind = {kind} or province = any ({provinces}) order by at desc, id desc limit {Taken})
            union all
            (select id from (
                select id, kind, province, received_or_sent_at as at from hotline.exchanges where partner = {partner} and received_or_sent_at > {at}
                order by received_or_sent_at, id limit {Walked}
             ) as after
             where kind = {kind} or province = any ({provinces}) order by at, id limit {Taken})
            union all
            (select id from (
                select id, province, received_or_sent_at as at from hotline.exchanges where received_or_sent_at <= {at}
                order by received_or_sent_at desc, id desc limit {Walked}
             ) as before
             where province = any ({provinces}) order by at desc, id desc limit {Taken})
            union all
            (select id from (
                select id, province, received_or_sent_at as at from hotline.exchanges where received_or_sent_at > {at}
                order by received_or_sent_at, id limit {Walked}
             ) as after
             where province = any ({provinces}) order by at, id limit {Taken})
            """;
}
