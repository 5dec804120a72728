using Cooperation.Hotline.Bench;
using Cooperation.Hotline.Bench.Agreeing;
using Cooperation.Hotline.Bench.Attaching;
using Cooperation.Hotline.Bench.Contending;
using Cooperation.Hotline.Bench.Feeding;
using Cooperation.Hotline.Bench.Finding;
using Cooperation.Hotline.Bench.Importing;
using Cooperation.Hotline.Bench.Offering;
using Cooperation.Hotline.Bench.Returning;
using Cooperation.Hotline.Bench.Reviewing;
using Cooperation.Hotline.Bench.Writing;

using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    stop.Cancel();
};

switch (args)
{
    case ["logging"]:
        return await LoggingCosts.RunAsync(stop.Token);
    case ["write"]:
        return await WritingCosts.RunAsync(stop.Token);
    case ["bare", var connection, var url]:
        return await BareInsert.ServeAsync(connection, url, stop.Token);
    case ["finding", var small, var large]:
        return await FindingCosts.RunAsync(small, large, stop.Token);
    case ["attachments", var directory]:
        return await AttachingCosts.RunAsync(directory, stop.Token);
    case ["contention", var directory]:
        return await ContentionCosts.RunAsync(directory, stop.Token);
    case ["offered", var rate, var directory] when int.TryParse(rate, out var aSecond):
        return await OfferedMinute.RunAsync(directory, aSecond, stop.Token);
    case ["import", var directory]:
        return await ImportCosts.RunAsync(directory, stop.Token);
    case ["agreements"]:
        return await AgreementsCosts.RunAsync(stop.Token);
    case ["feed"]:
        return await FeedCosts.RunAsync(stop.Token);
    case ["persons", var directory]:
        return await PersonsCosts.RunAsync(directory, stop.Token);
    case ["reviews", var directory]:
        return await ReviewsCosts.RunAsync(directory, ReviewsCosts.Exchanges, [], stop.Token);
    case ["reviews", var directory, var many, .. var parts] when long.TryParse(many, out var exchanges):
        return await ReviewsCosts.RunAsync(directory, exchanges, parts, stop.Token);
    case ["fill", var exchanges, var directory] when long.TryParse(exchanges, out var wanted):
        await MeasuredSystem.Of(directory).FillAsync(wanted, stop.Token);
        return 0;
    default:
        await Console.Error.WriteLineAsync(
            "Usage: ./deploy/bench write | logging | finding DIR DIR | attachments DIR | contention DIR | offered RATE DIR | import DIR | agreements | feed | persons DIR | reviews DIR [N [PART …]] | fill N DIR"
        );
        return 1;
}
