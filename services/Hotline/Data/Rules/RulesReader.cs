using Cooperation.Hotline.Domain;
using Cooperation.Hotline.Domain.Codes;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Hotline.Data.Rules;

/// <summary>Reads the rules of one day.</summary>
internal static class RulesReader
{
    private static readonly string[] ListsOfDataAlone = [CodeLists.Partner, CodeLists.Province, CodeLists.Language];

    public static async Task<RulesOfTheDay> RulesOfAsync(
        this HotlineDbContext db,
        DateOnly day,
        string partner,
        CancellationToken cancellationToken
    ) =>
        new()
        {
            Day = day,
            Codes = await db
                .Codes.AsNoTracking()
                .HeldOn(day)
                .Where(code => ListsOfDataAlone.Contains(code.List))
                .ToListAsync(cancellationToken),
            Channels = await db.Channels.AsNoTracking().Where(channel => channel.Partner == partner).ToListAsync(cancellationToken),
            Desks = await db.Desks.AsNoTracking().HeldOn(day).ToListAsync(cancellationToken),
            AnswerTimes = await db.AnswerTimes.AsNoTracking().HeldOn(day).ToListAsync(cancellationToken),
        };
}
