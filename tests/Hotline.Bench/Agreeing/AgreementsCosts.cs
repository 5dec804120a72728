using System.Globalization;
using Cooperation.Hotline.Bench.Finding;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Tests.Support.Servers;

namespace Cooperation.Hotline.Bench.Agreeing;

/// <summary>What lists, the page of a partner and the calendars cost at 500 instruments and 50,000 activities beside SQL by hand in alternating rounds, page 1 beside a deep page.</summary>
internal static class AgreementsCosts
{
    private const string Api = "/api/agreements/";
    private const int Rounds = 40;
    private const int PageOf = 50;
    private const int DeepInstruments = 9;
    private const int DeepOfYear = 90;
    private const int DeepOfAll = 900;
    private const int DeepReviews = 90;

    public static async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        await using var postgres = new TestPostgres();
        await postgres.InitializeAsync();
        await using var rabbitMq = new TestRabbitMq();
        await rabbitMq.InitializeAsync();
        await using var service = new MeasuredAgreements(postgres, rabbitMq);
        await service.InitializeAsync();
        var filling = new AgreementsFilling(service.Database.Superuser);
        Console.WriteLine($"{await filling.FillAsync(cancellationToken)}; load {Load()}");
        Console.WriteLine($"{await filling.BroughtForwardAsync(cancellationToken)} late activities were brought forward");

        using var standing = service.CallerOf("planner", "BCA", "CA-VP130");
        using var justice = service.CallerOf("planner", "BTP", "BTP-KHTH");
        using var desk = service.CallerOf("borderGuardLiaison", "BDBP", "BP-TN-MOCBAI", "KH");
        foreach (var question in await QuestionsAsync(standing, justice, desk, new(service.Database.Superuser), cancellationToken))
        {
            var timings = await Timing.TakeTurnsAsync([question.Ours, question.ByHand], Rounds, cancellationToken);
            Console.WriteLine($"{question.Name, -44} {timings[0]}   by hand {timings[1]}");
        }

        Console.WriteLine($"load {Load()}");
        return 0;
    }

    private static async Task<IReadOnlyList<Question>> QuestionsAsync(
        HttpClient standing,
        HttpClient justice,
        HttpClient desk,
        AgreementsByHand byHand,
        CancellationToken cancellationToken
    )
    {
        var code = await byHand.KeyAtAsync(
            "select code from agreements.instruments order by code",
            DeepInstruments * PageOf,
            row => row.GetString(0),
            cancellationToken
        );
        var ofYear = await ActivityAsync("where year = 2018", DeepOfYear);
        var ofAll = await ActivityAsync("", DeepOfAll);
        var review = await byHand.KeyAtAsync(
            "select due_on, id from agreements.reviews order by due_on, id",
            DeepReviews * PageOf,
            row => (Due: row.GetFieldValue<DateOnly>(0), Id: row.GetGuid(1)),
            cancellationToken
        );
        var (first, last) = (new DateOnly(2000, 1, 1), new DateOnly(2100, 1, 1));
        return
        [
            Ask("instruments, page 1", standing, "instruments?limit=50", token => byHand.InstrumentsAsync("", PageOf, token)),
            Ask(
                "instruments, page 10",
                standing,
                $"instruments?limit=50&after={Cursor.Of(code)}",
                token => byHand.InstrumentsAsync(code, PageOf, token)
            ),
            Ask("instruments as of a day", standing, "instruments?limit=50&asOf=2012-06-30"),
            Ask("instrument", standing, $"instruments/{code}"),
            Ask("partner", standing, "partners/KH", token => byHand.PartnerAsync("KH", token)),
            Ask(
                "activities of 2018, page 1",
                standing,
                "activities?year=2018&limit=50",
                token => byHand.ActivitiesAsync(2018, null, PageOf, token)
            ),
            Ask(
                "activities of 2018, page 91",
                standing,
                $"activities?year=2018&limit=50&after={After(ofYear)}",
                token => byHand.ActivitiesAsync(2018, ofYear, PageOf, token)
            ),
            Ask("activities, page 1", standing, "activities?limit=50", token => byHand.ActivitiesAsync(null, null, PageOf, token)),
            Ask(
                "activities, page 901",
                standing,
                $"activities?limit=50&after={After(ofAll)}",
                token => byHand.ActivitiesAsync(null, ofAll, PageOf, token)
            ),
            Ask("late activities", standing, "activities?late=true&limit=50", token => byHand.LateAsync(PageOf, token)),
            Ask(
                "reviews of 2018",
                standing,
                "reviews?year=2018&limit=50",
                token => byHand.ReviewsAsync(new(2018, 1, 1), new(2018, 12, 31), null, PageOf, token)
            ),
            Ask("reviews, page 1", standing, "reviews?limit=50", token => byHand.ReviewsAsync(first, last, null, PageOf, token)),
            Ask(
                "reviews, page 91",
                standing,
                $"reviews?limit=50&after={Cursor.Of(Number(review.Due), review.Id.ToString())}",
                token => byHand.ReviewsAsync(first, last, review, PageOf, token)
            ),
            Ask("reviews overdue", standing, "reviews?overdue=true&limit=50"),
            Ask("negotiations", standing, "negotiations?limit=50"),
            Ask("tasks of the plan", standing, "tasks?limit=100"),
            Ask("home of the standing agency", standing, "home"),
            Ask("home of one that takes part", justice, "home"),
            Ask("activities of 2018, of one that takes part", justice, "activities?year=2018&limit=50"),
            Ask("reviews, of one that takes part", justice, "reviews?limit=50"),
            Ask("instruments, of a desk at the border", desk, "instruments?limit=50"),
            Ask("activities of 2018, of a desk at the border", desk, "activities?year=2018&limit=50"),
            Ask("partner, of a desk at the border", desk, "partners/KH"),
        ];

        Task<(DateOnly Due, string Reference)> ActivityAsync(string where, int page) =>
            byHand.KeyAtAsync(
                $"select due, reference from agreements.activities {where} order by due, reference",
                page * PageOf,
                row => (row.GetFieldValue<DateOnly>(0), row.GetString(1)),
                cancellationToken
            );
    }

    private static string After((DateOnly Due, string Reference) key) => Cursor.Of(Number(key.Due), key.Reference);

    private static string Number(DateOnly day) => day.DayNumber.ToString(CultureInfo.InvariantCulture);

    private static Question Ask(string name, HttpClient caller, string path, Func<CancellationToken, Task>? byHand = null) =>
        new(name, (_, token) => GetAsync(caller, path, token), byHand is null ? null : (_, token) => byHand(token));

    private static async Task GetAsync(HttpClient caller, string path, CancellationToken cancellationToken)
    {
        using var answer = await caller.GetAsync(new Uri(Api + path, UriKind.Relative), cancellationToken);
        answer.EnsureSuccessStatusCode();
        await answer.Content.ReadAsByteArrayAsync(cancellationToken);
    }

    // What else the machine does belongs to the numbers.
    private static string Load() => File.ReadAllText("/proc/loadavg").Split(' ')[0];
}
