using Cooperation.Hotline.Domain;
using Cooperation.Hotline.Domain.Channels;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Hotline.Data.Rules;

/// <summary>The rules of every day and partner, with the channels as they stood when it was read: a log of ten years asks for thousands of days, and a whole log goes by the same rules.</summary>
internal sealed class RulesOfEveryDay
{
    private readonly ILookup<string, Channel> channels;

    private RulesOfEveryDay(ReferenceSnapshot reference, IEnumerable<Channel> channels)
    {
        Reference = reference;
        this.channels = channels.ToLookup(channel => channel.Partner, StringComparer.Ordinal);
    }

    public ReferenceSnapshot Reference { get; }

    public static async Task<RulesOfEveryDay> ReadAsync(HotlineDbContext db, CancellationToken cancellationToken) =>
        new(await db.ReferenceAsync(cancellationToken), await db.Channels.AsNoTracking().AsSingleQuery().ToListAsync(cancellationToken));

    public RulesOfTheDay Of(DateOnly day, string partner) => Reference.Of(day, partner, [.. channels[partner]]);
}
