using System.Diagnostics;
using System.Net;
using System.Text.Json.Nodes;
using Cooperation.Hotline.Bench.Finding;
using Npgsql;

namespace Cooperation.Hotline.Bench.Reviewing;

/// <summary>An annual review of one partner: frozen once, counted again many times, asked figure by figure as of today and of an earlier day, and as files.</summary>
internal static class ReviewMeasured
{
    private const string Api = "/api/reviews";
    private const int Year = FigureQuestions.Year;

    // What stands in a review (FrozenFigures), split as it is there, of its partner.
    private static readonly string[] Tables =
    [
        "exchanges?by=direction&by=kind",
        "exchanges?by=quarter",
        "reply-times?by=direction",
        "outcomes?by=",
        "signs-of-crime?by=",
        "late-entries?by=",
        "cases?by=kind",
        "persons?by=status",
        "sexes?by=sex",
        "age-bands?by=ageBand",
        "received?by=gate",
        "identifications?by=",
        "return-times?by=kind",
        "handovers?by=kind",
        "activities?by=agency",
        "meetings?by=status",
        "action-items?by=agency",
    ];

    public static async Task RunAsync(Caller planner, NpgsqlDataSource source, int rounds, CancellationToken cancellationToken)
    {
        var review = await FrozenAsync(planner, source, cancellationToken);
        var (today, earlier) = ("2100-01-01", "2024-12-31");
        var timings = await Timing.TakeTurnsAsync(
            [
                (_, token) => planner.GetAsync($"{Api}/annual-reviews/{review}/verification", token),
                (_, token) => EachAsync(planner, "", token),
                (_, token) => EachAsync(planner, $"&asOf={today}", token),
                (_, token) => EachAsync(planner, $"&asOf={earlier}", token),
            ],
            rounds,
            cancellationToken
        );
        Console.WriteLine($"annual review, all figures below its marks       {timings[0]} best {timings[0].Best:0.0}");
        Console.WriteLine($"its figures one by one, as known now             {timings[1]} best {timings[1].Best:0.0}");
        Console.WriteLine($"its figures one by one, as of the current day    {timings[2]} best {timings[2].Best:0.0}");
        Console.WriteLine($"its figures one by one, as of an earlier day     {timings[3]} best {timings[3].Best:0.0}");
        var verified = await planner.GetAsync($"{Api}/annual-reviews/{review}/verification", cancellationToken);
        Console.WriteLine($"the review agrees: {verified["agrees"]}");

        string[] formats = ["docx", "xlsx", "csv"];
        var files = await Timing.TakeTurnsAsync(
            [
                .. formats.Select(format =>
                    (Func<int, CancellationToken, Task>)(
                        (_, token) => planner.DownloadAsync($"{Api}/annual-reviews/{review}/document?format={format}", token)
                    )
                ),
            ],
            rounds,
            cancellationToken
        );
        foreach (var (format, timing) in formats.Zip(files))
        {
            Console.WriteLine($"annual review as {format, -31} {timing} best {timing.Best:0.0}");
        }
    }

    private static async Task EachAsync(Caller planner, string asOf, CancellationToken cancellationToken)
    {
        foreach (var table in Tables)
        {
            foreach (var year in new[] { Year, Year - 1 })
            {
                var by = table.EndsWith("by=", StringComparison.Ordinal) ? table.Replace("by=", "", StringComparison.Ordinal) : $"{table}&";
                await planner.GetAsync($"{Api}/figures/{by}partner=KH&year={year}{asOf}", cancellationToken);
            }
        }
    }

    private static async Task<string> FrozenAsync(Caller planner, NpgsqlDataSource source, CancellationToken cancellationToken)
    {
        var period = new { from = $"{Year}-01-01", to = $"{Year}-12-31" };
        var known = await planner.GetAsync($"{Api}/annual-reviews?partner=KH", cancellationToken);
        if (known["items"]!.AsArray().FirstOrDefault(review => (string?)review!["from"] == period.from) is { } begun)
        {
            return (string)begun["id"]!;
        }

        await using var instruments = source.CreateCommand(
            $"select reference from reviews.fact_current where type = 'instrument' and counts and partner = 'KH' and agency = 'BCA' and year < {Year} order by reference limit 1"
        );
        var instrument = (string)(await instruments.ExecuteScalarAsync(cancellationToken))!;
        var review = await planner.PostAsync(
            $"{Api}/annual-reviews",
            new
            {
                instrument,
                period.from,
                period.to,
            },
            cancellationToken
        );
        var id = (string)review["id"]!;
        for (var attempt = 1; ; attempt++)
        {
            var start = Stopwatch.GetTimestamp();
            var (status, body) = await planner.CallAsync(
                HttpMethod.Post,
                $"{Api}/annual-reviews/{id}/freeze",
                new JsonObject { ["quotations"] = new JsonArray() },
                (long)review["version"]!,
                cancellationToken
            );
            Console.WriteLine(
                $"freeze of {instrument} {Year}: {(int)status} after {Stopwatch.GetElapsedTime(start).TotalMilliseconds:0} ms {(status == HttpStatusCode.OK ? "" : body)}"
            );
            if (status == HttpStatusCode.OK || attempt == 3)
            {
                return id;
            }
        }
    }
}
