using System.Linq.Expressions;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Hotline.Domain.Similarity;
using Cooperation.Hotline.Features.Exchanges.Views;
using Cooperation.Platform.Hosting.Calendar;

namespace Cooperation.Hotline.Features.Exchanges.Similar;

/// <summary>What is compared of a candidate, and what is shown of it.</summary>
internal sealed record SimilarRow
{
    public required ExchangeId Id { get; init; }

    public required Reference Reference { get; init; }

    public required string Status { get; init; }

    public required string Partner { get; init; }

    public required string Direction { get; init; }

    public required string Kind { get; init; }

    public required string Area { get; init; }

    public string? Province { get; init; }

    public required DateTimeOffset At { get; init; }

    public string? Subject { get; init; }

    internal ExchangeTraits Traits =>
        new()
        {
            Partner = Partner,
            Kind = Kind,
            Area = Area,
            At = At,
        };

    internal static Expression<Func<SeenExchange, SimilarRow>> From { get; } =
        seen => new SimilarRow
        {
            Id = seen.Exchange.Id,
            Reference = seen.Exchange.Reference,
            Status = seen.Exchange.Status,
            Partner = seen.Exchange.Entry.Partner,
            Direction = seen.Exchange.Entry.Direction,
            Kind = seen.Exchange.Entry.Kind,
            Area = seen.Exchange.Entry.Area,
            Province = seen.Exchange.Entry.Province,
            At = seen.Exchange.ReceivedOrSentAt,
            Subject = seen.Exchange.Entry.Subject,
        };

    internal NearProvince? NearTo(IReadOnlyList<NearProvince> near) =>
        Province is null ? null : near.FirstOrDefault(province => province.SpeaksOf(Province, VietnamTime.DateOf(At)));
}
