using System.Globalization;
using Cooperation.Platform.Hosting;
using Cooperation.Reviews.Data;
using Cooperation.Reviews.Data.Reconciling;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Reviews.Features.Reconciling;

/// <summary>The command <c>reconcile</c>: whoever runs the server has it done by the running processes, and reads what differs. Prints references and counts.</summary>
internal static class ReconcileCommand
{
    private static readonly TimeSpan Period = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(6);

    public static async Task<int> RunAsync(WebApplication app)
    {
        try
        {
            await using var scope = app.Services.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<ReviewsDbContext>();
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(app.Lifetime.ApplicationStopping);
            patience.CancelAfter(Patience);
            var run = await db.BeginReconciliationAsync(app.Services.GetRequiredService<TimeProvider>().GetUtcNow(), patience.Token);
            foreach (var line in LinesOf(ReconciliationView.Of(await EndedAsync(db, run.Id, patience.Token))))
            {
                await Console.Out.WriteLineAsync(line);
            }

            return 0;
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync("reviews: nobody has compared anything: is the system running?");
            return 3;
        }
        catch (MissingSettingException missing)
        {
            await Console.Error.WriteLineAsync(missing.Message);
            return 2;
        }
    }

    private static async Task<Reconciliation> EndedAsync(ReviewsDbContext db, Guid id, CancellationToken cancellationToken)
    {
        while (true)
        {
            var run = await db.Reconciliations.AsNoTracking().SingleAsync(known => known.Id == id, cancellationToken);
            if (run.EndedAt is not null)
            {
                return run;
            }

            await Task.Delay(Period, cancellationToken);
        }
    }

    private static IEnumerable<string> LinesOf(ReconciliationView view)
    {
        yield return view.Agrees is true ? "No difference" : "Differences";
        foreach (var owner in view.Owners)
        {
            yield return Line($"  {owner.Owner}: {owner.Records} records in {owner.Cells} cells compared");
        }

        foreach (var owner in view.Silent)
        {
            yield return $"  {owner}: did not answer";
        }

        foreach (var cell in view.Differences)
        {
            yield return Line(
                $"  {cell.Owner} {cell.Type} {cell.Partner ?? "-"} {cell.Month ?? "-"}: {cell.Theirs} there, {cell.Ours} here{(cell.IsCut ? ", not all listed" : "")}"
            );
            foreach (var record in cell.Records)
            {
                yield return Line($"    {record.Reference}: version {VersionOf(record.Theirs)} there, {VersionOf(record.Ours)} here");
            }
        }
    }

    private static string VersionOf(long? version) => version?.ToString(CultureInfo.InvariantCulture) ?? "none";

    private static string Line(FormattableString line) => FormattableString.Invariant(line);
}
