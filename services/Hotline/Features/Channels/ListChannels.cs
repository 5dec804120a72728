using System.ComponentModel.DataAnnotations;
using Cooperation.Hotline.Data;
using Cooperation.Hotline.Domain.Channels;
using Cooperation.Hotline.Domain.Channels.Testing;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Calendar;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Hotline.Features.Channels;

/// <summary>GET /api/hotline/channels?partner=&amp;desk=&amp;number=&amp;on=&amp;at=&amp;testing=: the lines of a day with who answers at a moment and how their tests stand; for the desks.</summary>
internal static class ListChannels
{
    public static void Map(RouteGroupBuilder channels) =>
        channels.MapGet("/", HandleAsync).RequireForces(ChannelAccess.Readers).WithName(nameof(ListChannels));

    internal static async Task<Ok<Response>> HandleAsync(
        ValidQuery<Query> query,
        HotlineDbContext db,
        CurrentUser user,
        RequestClock clock,
        CancellationToken cancellationToken
    ) => TypedResults.Ok(await db.LinesAsync(query, user, clock, cancellationToken));

    /// <summary>The lines that are asked for, in order.</summary>
    internal static async Task<Response> LinesAsync(
        this HotlineDbContext db,
        Query query,
        CurrentUser user,
        RequestClock clock,
        CancellationToken cancellationToken
    )
    {
        var (partner, desk, number, testing) = (query.Partner, query.Desk, query.Number, query.Testing);
        var at = query.At ?? clock.GetUtcNow();
        var today = VietnamTime.DateOf(at);
        var day = query.On ?? today;
        var channels = await db
            .Channels.AsNoTracking()
            .AsSingleQuery()
            .Where(channel => partner == null || channel.Partner == partner)
            .ToListAsync(cancellationToken);
        var book = await ChannelBook.ReadAsync(db, at, channels, cancellationToken);
        var lines = channels
            .Select(channel => (Channel: channel, State: channel.On(day)))
            .Where(line =>
                line.State is { Terms: var terms } && (desk is null || terms.Desk == desk) && HasNumber(line.Channel, terms, number)
            )
            .Select(line => ChannelView.Of(line.Channel, line.State!, book, user, now: day == today))
            .Where(line => testing is null || TestingFilters.Fits(testing, line.Testing));
        return new Response(day, at, [.. InOrder(lines, testing)]);
    }

    private static bool HasNumber(Channel channel, ChannelTerms terms, string? typed) =>
        typed is null
        || terms
            .Numbers.Concat(terms.ContactPoints.SelectMany(point => point.Numbers))
            .Any(number => LineNumber.Same(number, typed, channel.Partner));

    // Of lines that need somebody's hand, the one longest without an answer comes first.
    private static IEnumerable<ChannelView> InOrder(IEnumerable<ChannelView> lines, string? testing) =>
        testing is null
            ? lines.OrderBy(line => line.Partner, StringComparer.Ordinal).ThenBy(line => line.Code, StringComparer.Ordinal)
            : lines.OrderByDescending(line => line.Testing.DaysUnanswered).ThenBy(line => line.Code, StringComparer.Ordinal);

    public sealed record Query(
        [MaxLength(2)] string? Partner = null,
        [MaxLength(24)] string? Desk = null,
        [MaxLength(60)] string? Number = null,
        DateOnly? On = null,
        DateTimeOffset? At = null,
        [CodeOf(typeof(TestingFilters))] string? Testing = null
    );

    internal sealed record Response(DateOnly On, DateTimeOffset At, IReadOnlyList<ChannelView> Items);

    /// <summary>What to pick out by tests.</summary>
    internal static class TestingFilters
    {
        public const string Due = "due";
        public const string Failing = "failing";
        public const string Attention = "attention";

        public static bool Fits(string filter, LineTestingView line) =>
            (filter != Failing && line.Due) || (filter != Due && line.State == LineCondition.Failing);
    }
}
