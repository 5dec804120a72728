using System.ComponentModel.DataAnnotations;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Calendar;
using Cooperation.Platform.Hosting.Problems;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Reviews.Data;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Reviews.Features.Figures;

/// <summary>GET /api/reviews/figures/reply-times: how long the partners and we take to answer each other; every row opens to its records. For planners and the central desk.</summary>
internal static class GetReplyTimesFigure
{
    /// <summary>What to count.</summary>
    public record Query
    {
        /// <summary>Partner country, ISO 3166-1 alpha-2; all partners without it.</summary>
        [RegularExpression(Shapes.Partner)]
        public string? Partner { get; init; }

        /// <summary>The year, by Viet Nam time; this year without it.</summary>
        [Range(Shapes.FirstYear, Shapes.LastYear)]
        public int? Year { get; init; }
    }

    /// <summary>The figure and what it means.</summary>
    public sealed record Response(
        string Name,
        string Definition,
        string Unit,
        string Source,
        string? Partner,
        int Year,
        DateTimeOffset At,
        IReadOnlyList<Row> Rows
    );

    /// <summary>One partner and direction.</summary>
    /// <param name="Partner">Partner country.</param>
    /// <param name="Direction">incoming: we answer; outgoing: the partner answers.</param>
    /// <param name="Asked">Exchanges to which an answer is owed.</param>
    /// <param name="Acknowledged">Receipt was confirmed.</param>
    /// <param name="Answered">Answered for good.</param>
    /// <param name="InTime">Answered and never late; counted for incoming ones, whose answer has a due time.</param>
    /// <param name="Late">Once answered late, or taken back when the time was over; counted for incoming ones.</param>
    /// <param name="ClosedUnanswered">Closed without the answer that was owed.</param>
    /// <param name="Waiting">Somebody waits for the answer: not those closed, and not those taken back.</param>
    /// <param name="Overdue">Of these, past the due time.</param>
    /// <param name="MedianHoursToAcknowledge">Median from receipt or sending to confirmation; null where none was confirmed.</param>
    /// <param name="MedianHoursToAnswer">Median from receipt or sending to the final answer; null where none was given.</param>
    /// <param name="NinetiethHoursToAnswer">90th percentile of the same.</param>
    /// <param name="Records">The address of the records counted here.</param>
    public sealed record Row(
        string Partner,
        string Direction,
        int Asked,
        int Acknowledged,
        int Answered,
        int InTime,
        int Late,
        int ClosedUnanswered,
        int Waiting,
        int Overdue,
        double? MedianHoursToAcknowledge,
        double? MedianHoursToAnswer,
        double? NinetiethHoursToAnswer,
        string Records
    );

    public static void Map(RouteGroupBuilder figures) =>
        figures
            .MapGet("/reply-times", HandleAsync)
            .WithName(nameof(GetReplyTimesFigure))
            .WithSummary("How long the partners and we take to answer each other");

    private static async Task<Ok<Response>> HandleAsync(
        ValidQuery<Query> query,
        ReviewsDbContext db,
        RequestClock clock,
        HttpContext context,
        CancellationToken cancellationToken
    )
    {
        var at = clock.GetUtcNow();
        var year = query.Value.Year ?? VietnamTime.YearOf(at);
        var counts = await db.ReplyTimesAsync(query.Value.Partner, year, at, cancellationToken);
        var language = RequestLanguage.Of(context);
        var figure = ReplyTimes.Definition;
        return TypedResults.Ok(
            new Response(
                figure.Name.In(language),
                figure.Formula.In(language),
                figure.Unit.In(language),
                figure.Source.In(language),
                query.Value.Partner,
                year,
                at,
                [
                    .. counts.Select(row => new Row(
                        row.Partner,
                        row.Direction,
                        row.Asked,
                        row.Acknowledged,
                        row.Answered,
                        row.InTime,
                        row.Late,
                        row.ClosedUnanswered,
                        row.Waiting,
                        row.Overdue,
                        row.MedianHoursToAcknowledge,
                        row.MedianHoursToAnswer,
                        row.NinetiethHoursToAnswer,
                        ListExchangeRecords.AddressOfReplies(row.Partner, year, row.Direction)
                    )),
                ]
            )
        );
    }
}
