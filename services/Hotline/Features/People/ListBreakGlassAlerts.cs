using Cooperation.Hotline.Data;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Hotline.Features.Exchanges;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Records.People;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Hotline.Features.People;

/// <summary>GET /api/hotline/glass-breaks: the alerts of the last thirty days, for the desk whose details were opened, its supervisor, the central desk and the auditor.</summary>
internal static class ListBreakGlassAlerts
{
    public static void Map(IEndpointRouteBuilder hotline) =>
        hotline
            .MapGet("/glass-breaks", HandleAsync)
            .RequireForces(ExchangeAccess.Readers)
            .WithTags("People")
            .WithName(nameof(ListBreakGlassAlerts));

    internal static async Task<Response> HandleAsync(
        HotlineDbContext db,
        CurrentUser user,
        BreakGlassAlerts<ExchangeId> alerts,
        CancellationToken cancellationToken
    )
    {
        var isAuditor = user.Is(Roles.Auditor);
        var visible = db.Exchanges.SeenBy(user).Where(seen => seen.MayRead || isAuditor).Select(seen => seen.Exchange.Id);
        var watched = db.Exchanges.WatchedOver(user).Select(exchange => exchange.Id);
        var listed = await alerts.ListAsync(visible, watched, cancellationToken);
        var ids = listed.Select(row => row.Alert.RecordId).Distinct().ToArray();
        var references = await db
            .Exchanges.Where(exchange => ids.Contains(exchange.Id))
            .Select(exchange => new { exchange.Id, exchange.Reference })
            .ToDictionaryAsync(exchange => exchange.Id, exchange => exchange.Reference.Value, cancellationToken);
        return new([.. listed.Select(row => Alert.Of(row, references[row.Alert.RecordId]))]);
    }

    /// <param name="Items">Newest first.</param>
    public sealed record Response(IReadOnlyList<Alert> Items);

    /// <summary>That protected details were opened: which exchange, who, from when until when. The reason stands with the exchange.</summary>
    public sealed record Alert(
        Guid Exchange,
        string Reference,
        DateTimeOffset At,
        DateTimeOffset Until,
        string Name,
        string Desk,
        bool Open
    )
    {
        /// <summary>Key of the alert.</summary>
        public required Guid Id { get; init; }

        /// <summary>Who has seen it; null while none has.</summary>
        public string? SeenBy { get; init; }

        public DateTimeOffset? SeenAt { get; init; }

        /// <summary>Whether it waits for the user to say that he has seen it.</summary>
        public bool MayMark { get; init; }

        internal static Alert Of(ListedAlert<ExchangeId> row, string reference) =>
            new(row.Alert.RecordId.Value, reference, row.Alert.At, row.Alert.Until, row.Alert.By.Name, row.Alert.By.Desk, row.IsOpen)
            {
                Id = row.Alert.Id,
                SeenBy = row.Seen?.By.Name,
                SeenAt = row.Seen?.At,
                MayMark = row.MayMark,
            };
    }
}
