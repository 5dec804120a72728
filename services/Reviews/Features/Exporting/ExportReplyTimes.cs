using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Calendar;
using Cooperation.Platform.Hosting.Exports;
using Cooperation.Platform.Hosting.Problems;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Hosting.Seeds;
using Cooperation.Reviews.Data;
using Cooperation.Reviews.Features.Figures;

namespace Cooperation.Reviews.Features.Exporting;

/// <summary>GET /api/reviews/figures/reply-times/export: the reply times as a file, with how they are counted.</summary>
internal static class ExportReplyTimes
{
    private const string Incoming = "incoming";

    private static readonly Text Title = new("Thời gian trả lời", "Reply times");
    private static readonly Text WeAnswer = new("Ta trả lời", "We answer");
    private static readonly Text TheyAnswer = new("Đối tác trả lời", "They answer");

    public static void Map(RouteGroupBuilder figures) =>
        figures
            .MapGet("/reply-times/export", HandleAsync)
            .WithName(nameof(ExportReplyTimes))
            .WithSummary("How long the partners and we take to answer each other, as a file");

    private static async Task<ExportFile<ReplyTimesRow>> HandleAsync(
        ValidExport<GetReplyTimesFigure.Query> query,
        HttpContext context,
        ReviewsDbContext db,
        ReferenceNames names,
        Audit audit,
        RequestClock clock,
        CancellationToken cancellationToken
    )
    {
        var at = clock.GetUtcNow();
        var year = query.List.Year ?? VietnamTime.YearOf(at);
        var rows = await db.ReplyTimesAsync(query.List.Partner, year, at, cancellationToken);
        await audit.NoteAsync("reply-times.export", "figure", query.Choice, rows.Count, at, cancellationToken);
        return new()
        {
            Choice = query.Choice,
            Title = Title,
            FileName = $"reply-times-{year}",
            At = at,
            Columns = Columns(names, rows, year, RequestLanguage.Of(context)),
            Rows = rows.ToAsyncEnumerable(),
        };
    }

    private static IReadOnlyList<ExportColumn<ReplyTimesRow>> Columns(
        ReferenceNames names,
        IReadOnlyList<ReplyTimesRow> rows,
        int year,
        string language
    ) =>
        [
            new(new("Đối tác", "Partner"), row => names.Of(ReferenceNames.Partner, row.Partner, new DateOnly(year, 1, 1), language)),
            new(new("Năm", "Year"), _ => year, 8),
            new(new("Bên trả lời", "Who answers"), row => (row.Direction == Incoming ? WeAnswer : TheyAnswer).In(language)),
            new(new("Cần trả lời", "Answer owed"), row => row.Asked, 10),
            new(new("Đã xác nhận", "Acknowledged"), row => row.Acknowledged, 10),
            new(new("Đã trả lời", "Answered"), row => row.Answered, 10),
            new(new("Đúng hạn", "In time"), row => OfOurs(row, row.InTime), 10),
            new(new("Trả lời quá hạn", "Answered late"), row => OfOurs(row, row.Late), 10),
            new(new("Kết thúc không trả lời", "Closed unanswered"), row => row.ClosedUnanswered, 10),
            new(new("Đang chờ", "Waiting"), row => row.Waiting, 10),
            new(new("Trong đó quá hạn", "Of these overdue"), row => OfOurs(row, row.Overdue), 10),
            new(new("Trung vị đến xác nhận (giờ)", "Median to acknowledgement (hours)"), row => Hours(row.MedianHoursToAcknowledge)),
            new(new("Trung vị đến trả lời (giờ)", "Median to answer (hours)"), row => Hours(row.MedianHoursToAnswer)),
            new(new("Phân vị 90 đến trả lời (giờ)", "90th percentile to answer (hours)"), row => Hours(row.NinetiethHoursToAnswer)),
            new(new("Cách đếm", "How it is counted"), row => row == rows[0] ? ReplyTimes.Definition.Formula.In(language) : null, 64),
        ];

    // The partner's answer has no due time of ours: nothing, and not zero.
    private static int? OfOurs(ReplyTimesRow row, int count) => row.Direction == Incoming ? count : null;

    private static double? Hours(double? hours) => hours is { } length ? Math.Round(length, 1) : null;
}
