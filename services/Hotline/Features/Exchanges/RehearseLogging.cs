using Cooperation.Hotline.Data;
using Cooperation.Hotline.Data.Rules;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Platform.Domain.Records;
using Cooperation.Platform.Hosting.Calendar;
using Cooperation.Platform.Hosting.Rehearsing;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Hotline.Features.Exchanges;

/// <summary>Logs an exchange and takes it back before the service is ready: the first desk after a start waited a second and more for its save. Its number goes back with it (R11).</summary>
internal sealed class RehearseLogging(HotlineDbContext db, NewExchange log, TimeProvider time) : IRehearsal
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var at = time.GetUtcNow();
        var day = VietnamTime.DateOf(at);
        var partner = await db
            .Channels.IgnoreAutoIncludes()
            .OrderBy(channel => channel.Id)
            .Select(channel => channel.Partner)
            .FirstOrDefaultAsync(cancellationToken);
        if (partner is null)
        {
            return;
        }

        var rules = await db.RulesOfAsync(day, partner, cancellationToken);
        var desk = rules.Desks[0];
        var intake = Intake.OfUnusedNumber(day.Year, rules, new Officer(Guid.Empty, "", desk.Agency, desk.Code), at, "");
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await log.KeepAsync(intake, RequestOf(intake.Entry), [], cancellationToken);
        await transaction.RollbackAsync(cancellationToken);
    }

    private static LogExchange.Request RequestOf(ExchangeEntry entry) =>
        new()
        {
            Partner = entry.Partner,
            Direction = entry.Direction,
            Medium = entry.Medium,
            Urgency = entry.Urgency,
            Area = entry.Area,
            Kind = entry.Kind,
            Handling = entry.Handling,
            Language = entry.Language,
        };
}
