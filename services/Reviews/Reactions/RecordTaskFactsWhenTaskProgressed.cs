using System.Globalization;
using Cooperation.Contracts.Agreements;
using Cooperation.Platform.Hosting.Calendar;
using Cooperation.Platform.Messaging;
using Cooperation.Platform.Messaging.Replay;
using Cooperation.Reviews.Data;

namespace Cooperation.Reviews.Reactions;

/// <summary>What an agency reported of a quarter of a task becomes a fact that figures count, one for each task, agency or province, and quarter; in the year of the quarter.</summary>
internal sealed class RecordTaskFactsWhenTaskProgressed(ReviewsDbContext db)
    : FactReaction<TaskProgressed>(db, Kind),
        IReaction<TaskProgressed>,
        IReplayTarget,
        IFactMapping
{
    public static FactKind Kind { get; } = new("agreements", "task", "reviews.task-facts");

    protected override CurrentFact Map(TaskProgressed message)
    {
        var first = FirstDayOf(message.Quarter.Value);
        var owner = message.Province is { } province ? $"{message.Agency}-{province}" : message.Agency.Value;
        return new()
        {
            Counts = true,
            Reference = $"{message.Task}-{owner}-{message.Quarter}",
            Kind = message.Section.Value,
            Status = message.Status.Value,
            Agency = message.Agency.Value,
            Province = message.Province?.Value,
            DatedAt = VietnamTime.StartOf(first),
            Year = first.Year,
            Month = first.Month,
            DueAt = VietnamTime.StartOf(first.AddMonths(3)),
            DoneAt = message.ReportedAt,
        };
    }

    // 2018-Q2
    private static DateOnly FirstDayOf(string quarter) =>
        new(int.Parse(quarter.AsSpan(0, 4), CultureInfo.InvariantCulture), ((quarter[^1] - '0') * 3) - 2, 1);
}
