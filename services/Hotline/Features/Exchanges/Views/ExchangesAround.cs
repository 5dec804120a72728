using Cooperation.Hotline.Data;
using Cooperation.Hotline.Data.Rules;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Hotline.Domain.Exchanges.Linking;
using Cooperation.Hotline.Features.Exchanges.Linking;
using Cooperation.Platform.Domain.Handling;
using Cooperation.Platform.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Hotline.Features.Exchanges.Views;

/// <summary>The thread of an exchange and the exchanges to which it is linked, asked for once: rows that the user sees, and marks that count whoever sees them.</summary>
internal sealed class ExchangesAround(Exchange exchange, IReadOnlyList<ExchangeAround> rows, CurrentUser user)
{
    public static async Task<ExchangesAround> OfAsync(
        HotlineDbContext db,
        Exchange exchange,
        IReadOnlyList<ExchangeLink> links,
        CurrentUser user,
        CancellationToken cancellationToken
    )
    {
        var linked = links.Select(link => link.From == exchange.Id ? link.To : link.From).ToArray();
        var rows = await db
            .Exchanges.AsNoTracking()
            .Where(e => e.Thread == exchange.Thread || linked.Contains(e.Id))
            .AsFarAs(user)
            .Select(other => new ExchangeAround
            {
                Id = other.Exchange.Id,
                Thread = other.Exchange.Thread,
                InReplyTo = other.Exchange.InReplyTo,
                Reference = other.Exchange.Reference,
                Partner = other.Exchange.Entry.Partner,
                Direction = other.Exchange.Entry.Direction,
                Kind = other.Exchange.Entry.Kind,
                Status = other.Exchange.Status,
                ReceivedOrSentAt = other.Exchange.ReceivedOrSentAt,
                Handling = other.Exchange.Entry.Handling,
                UseCondition = other.Exchange.Entry.UseCondition,
                MayRead = other.MayRead,
                IsOnLine = other.IsOnLine,
                Subject = other.MayRead ? other.Exchange.Entry.Subject : null,
            })
            .ToListAsync(cancellationToken);
        return new(exchange, rows, user);
    }

    /// <summary>The others of its thread, oldest first.</summary>
    public IReadOnlyList<ThreadView> Thread =>
        [
            .. Seen.Where(other => other.Thread == exchange.Thread && other.Id != exchange.Id)
                .OrderBy(other => other.ReceivedOrSentAt)
                .Select(other => new ThreadView(
                    other.Id.Value,
                    other.Reference.Value,
                    other.Direction,
                    other.Kind,
                    other.Status,
                    other.ReceivedOrSentAt,
                    other.InReplyTo?.Value
                )),
        ];

    private IEnumerable<ExchangeAround> Seen => rows.Where(other => user.Sees(other.MayRead, other.IsOnLine));

    /// <summary>Its links, oldest first, of those whose other end is seen.</summary>
    public IReadOnlyList<LinkView> Linked(IReadOnlyList<ExchangeLink> links) =>
        [
            .. from link in links
            orderby link.At
            join other in Seen on (link.From == exchange.Id ? link.To : link.From) equals other.Id
            select LinkView.Of(link, exchange.Id, other),
        ];

    /// <summary>What may be done with it: by the marks of its whole thread without what was voided.</summary>
    public EffectiveHandling Handling(ReferenceSnapshot reference) =>
        MarkedExchange
            .Of(exchange)
            .HandlingBy(
                rows.Where(other => other.Thread == exchange.Thread)
                    .Where(other => other.Status != ExchangeStatus.Voided || other.Id == exchange.Id)
                    .Select(other => new HandlingMark(other.Handling, other.UseCondition)),
                reference
            );
}

/// <summary>One of them.</summary>
internal sealed record ExchangeAround
{
    public required ExchangeId Id { get; init; }

    public required ExchangeId Thread { get; init; }

    public required ExchangeId? InReplyTo { get; init; }

    public required Reference Reference { get; init; }

    public required string Partner { get; init; }

    public required string Direction { get; init; }

    public required string Kind { get; init; }

    public required string Status { get; init; }

    public required DateTimeOffset ReceivedOrSentAt { get; init; }

    public required string Handling { get; init; }

    public required string? UseCondition { get; init; }

    public required bool MayRead { get; init; }

    public required bool IsOnLine { get; init; }

    /// <summary>Only where its case text may be read.</summary>
    public required string? Subject { get; init; }
}
