using System.Text.Json;
using Cooperation.Agreements.Domain.Codes;
using Cooperation.Agreements.Domain.Reviews;
using Cooperation.Platform.Domain.Records;
using Cooperation.Platform.Hosting.Calendar;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Cooperation.Agreements.Data;

/// <summary>Puts on the calendar what the plan says falls due in 2018, and the next five- or ten-year mark of the other instruments, unverified: no text was seen that orders it. An instrument with a review has a calendar of its own already.</summary>
internal static class ReviewSeeds
{
    private const int PlanYear = 2018;
    private const int Mark = 5;

    private static readonly Officer Plan = new(Guid.Empty, "Chương trình 130/CP", Agencies.Police, "CA-VP130");

    private static readonly JsonSerializerOptions Names = new(JsonSerializerDefaults.Web);

    private static string File => Path.Combine(AppContext.BaseDirectory, "seeds", "plan", "instruments.json");

    public static async Task AddMissingAsync(AgreementsDbContext db, CancellationToken cancellationToken)
    {
        var at = db.GetService<Demonstration>().LoadedAt;
        var known = await db.Reviews.Select(review => review.Instrument).Distinct().ToListAsync(cancellationToken);
        foreach (var row in Read().Where(row => !known.Contains(row.Code)))
        {
            if (await db.Instruments.AsSplitQuery().SingleOrDefaultAsync(i => i.Code == row.Code, cancellationToken) is { } instrument)
            {
                db.AddRange(row.Entries().Select(entry => Review.Load(entry, instrument, Plan, at)));
            }
        }

        await db.SaveChangesAsync(cancellationToken);
    }

    internal static IReadOnlyList<Row> Read() => JsonSerializer.Deserialize<Rows>(System.IO.File.ReadAllText(File), Names)!.Instruments;

    internal sealed record Rows(IReadOnlyList<Row> Instruments);

    internal sealed record Row(string Code, DateOnly SignedOn, Cycle ReviewCycle)
    {
        public IEnumerable<ReviewEntry> Entries()
        {
            foreach (var due in ReviewCycle.DueIn2018)
            {
                yield return Entry(due.Kind, PlanYear, due.Host);
            }

            if (!ReviewCycle.DueIn2018.Any(due => due.Kind is ReviewKinds.FiveYear or ReviewKinds.TenYear))
            {
                var marks = (PlanYear - SignedOn.Year + Mark - 1) / Mark;
                yield return Entry(marks % 2 == 0 ? ReviewKinds.TenYear : ReviewKinds.FiveYear, SignedOn.Year + (marks * Mark), host: null);
            }
        }

        private ReviewEntry Entry(string kind, int year, string? host) =>
            new()
            {
                Kind = kind,
                Year = year,
                Host = host,
                Unverified = ReviewCycle.Unverified,
            };
    }

    internal sealed record Cycle(bool Unverified, IReadOnlyList<DueReview> DueIn2018);

    internal sealed record DueReview(string Kind, string? Host);
}
