using System.Diagnostics;
using Cooperation.Hotline.Data;
using Cooperation.Hotline.Data.Rules;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Platform.Domain.People;
using Cooperation.Platform.Domain.Records;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Calendar;
using Cooperation.Platform.Records.People;
using Cooperation.Platform.Records.References;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Hotline.Bench;

/// <summary>Logs one exchange as the slice does, with parts left out.</summary>
internal sealed class Logging(IServiceProvider services)
{
    private static readonly Officer Officer = new(Guid.Empty, "Trực ban đo", "BDBP", "BP-TN-MOCBAI");

    private static readonly ProtectedDetails[] People =
    [
        new("Nguyễn Thị Thử Nghiệm", "1999-05", "GL-000001", "0000 000 001"),
        new("Trần Văn Thử Nghiệm", "1990", "GL-000002", "0000 000 002"),
    ];

    /// <summary>Milliseconds for one exchange.</summary>
    public async Task<double> OnceAsync(bool people, bool audit, CancellationToken cancellationToken)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<HotlineDbContext>();
        var file = scope.ServiceProvider.GetRequiredService<PeopleStore<ExchangeId>>();
        var record = scope.ServiceProvider.GetRequiredService<Audit>();
        var start = Stopwatch.GetTimestamp();
        var at = TimeProvider.System.GetUtcNow();
        var rules = await db.RulesOfAsync(VietnamTime.DateOf(at), "KH", cancellationToken);
        var details = people ? People : [];
        var intake = Intake.Check(Entry(at), details.Length, rules, Officer, at);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var reference = new Reference(await db.NextReferenceAsync(Reference.SeriesOf("KH"), intake.Year, cancellationToken));
        var exchange = Exchange.Log(intake, [.. details.Select(_ => (IReadOnlyList<string>)["victim"])]).Numbered(reference);
        db.Add(exchange);
        await file.AddAsync(exchange.Id, exchange.People.Select(person => person.Id).Zip(details), cancellationToken);
        if (audit)
        {
            record.Record("exchange.logged", "exchange", exchange.Id.ToString());
        }

        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    /// <summary>Microseconds for the rules and the state machine of one exchange from logging to its classification, without a database.</summary>
    public async Task<double> RulesAloneAsync(int times, CancellationToken cancellationToken)
    {
        await using var scope = services.CreateAsyncScope();
        var at = TimeProvider.System.GetUtcNow();
        var rules = await scope
            .ServiceProvider.GetRequiredService<HotlineDbContext>()
            .RulesOfAsync(VietnamTime.DateOf(at), "KH", cancellationToken);
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < times; i++)
        {
            var exchange = Exchange.Log(Intake.Check(Entry(at), 0, rules, Officer, at), []).Numbered(Reference.Of("KH", 2026, i));
            exchange.Classify(new(true, "priority", null, "Đo"), rules, Officer, at);
        }

        return Stopwatch.GetElapsedTime(start).TotalMicroseconds / times;
    }

    private static ExchangeEntry Entry(DateTimeOffset at) =>
        new()
        {
            Partner = "KH",
            Direction = "incoming",
            Medium = "telephone",
            ReceivedAt = at.AddMinutes(-5),
            Urgency = "priority",
            Area = "border",
            Province = "80",
            Kind = "verificationRequest",
            SourceReliability = "B",
            InformationCredibility = "2",
            Handling = "TLP:AMBER",
            Language = "km",
            Subject = "Đề nghị xác minh",
            Summary = "Phía bạn đề nghị xác minh nhân thân hai người.",
        };
}
