using System.Text.Json;
using System.Text.RegularExpressions;
using Cooperation.Loader.Scenario;

namespace Cooperation.Seeds.Tests;

public sealed partial class DemoYearTests
{
    private static readonly IReadOnlyList<IReadOnlyList<PlannedExchange>> Streams = Build();
    private static readonly PlannedExchange[] All = [.. Streams.SelectMany(stream => stream)];

    [Fact]
    public void The_same_seed_gives_the_same_requests() => JsonSerializer.Serialize(Build()).ShouldBe(JsonSerializer.Serialize(Streams));

    [Fact]
    public void Another_seed_gives_others_under_other_keys()
    {
        var other = Build(7).SelectMany(stream => stream).ToArray();

        other.Select(exchange => exchange.Key).Intersect(All.Select(exchange => exchange.Key)).ShouldBeEmpty();
        other.Select(exchange => exchange.Request.Summary).ShouldNotBe(All.Select(exchange => exchange.Request.Summary));
    }

    [Fact]
    public void There_are_600_to_900_most_with_China_then_Cambodia_and_Laos()
    {
        All.Length.ShouldBeInRange(600, 900);
        All.GroupBy(exchange => exchange.Request.Partner)
            .OrderByDescending(partner => partner.Count())
            .Select(partner => partner.Key)
            .Take(4)
            .ShouldBe(["CN", "KH", "LA", "TH"]);
        All.Select(exchange => exchange.Request.Partner).Distinct().Count().ShouldBe(6);
        All.Select(exchange => exchange.Key).ShouldBeUnique();
    }

    [Fact]
    public void Every_month_has_some_and_the_peak_crackdown_most()
    {
        var months = All.CountBy(exchange => Moment(exchange).Month).ToDictionary();

        months.Count.ShouldBe(12);
        new[] { 7, 8, 9 }
            .Average(month => months[month])
            .ShouldBeGreaterThan(new[] { 3, 4, 5, 6, 10, 11 }.Average(month => months[month]) * 1.2);
    }

    [Fact]
    public void All_codes_stand_in_the_lists()
    {
        All.Select(exchange => exchange.Request.Kind).Distinct().Order().ShouldBe(ReferenceTests.CodesOf("kind").Order());
        All.Select(exchange => exchange.Request.Medium).Distinct().Order().ShouldBe(ReferenceTests.CodesOf("medium").Order());
        All.Select(exchange => exchange.Request.Urgency).Distinct().Order().ShouldBe(ReferenceTests.CodesOf("urgency").Order());
        All.Select(exchange => exchange.Request.Area).Distinct().Order().ShouldBe(ReferenceTests.CodesOf("area").Order());
        All.Select(exchange => exchange.Request.Handling).ShouldBeSubsetOf(ReferenceTests.CodesOf("handling"));
        All.Select(exchange => exchange.Request.SourceReliability).ShouldBeSubsetOf(ReferenceTests.CodesOf("reliability"));
        All.Select(exchange => exchange.Request.InformationCredibility).ShouldBeSubsetOf(ReferenceTests.CodesOf("credibility"));
        All.Select(exchange => exchange.Request.Language).ShouldBeSubsetOf(ReferenceTests.CodesOf("language"));
        All.SelectMany(exchange => exchange.Request.People ?? [])
            .SelectMany(person => person.Roles)
            .ShouldBeSubsetOf(ReferenceTests.CodesOf("role"));
    }

    [Fact]
    public void Each_is_logged_by_an_officer_whose_desk_fits_and_over_a_channel_that_exists()
    {
        var accounts = Table.Demo("accounts.csv").ToDictionary(row => row["user_name"]);
        var channels = Table.Reference("channels.csv");

        foreach (var exchange in All)
        {
            var (officer, request) = (accounts[exchange.Account], exchange.Request);
            officer.List("roles").ShouldContain(request.Area == "inland" ? "policeLiaison" : "borderGuardLiaison");
            (officer["partners"].Length == 0 || officer.List("partners").Contains(request.Partner)).ShouldBeTrue(exchange.Key);
            officer.List("areas").ShouldContain(request.Area);
            (
                request.Province is null || officer.List("provinces") is [] || officer.List("provinces").Contains(request.Province)
            ).ShouldBeTrue(exchange.Key);
            channels.ShouldContain(row =>
                row["partner"] == request.Partner && row.HoldsOn(DateOnly.FromDateTime(Moment(exchange).DateTime))
            );
        }
    }

    [Fact]
    public void Times_follow_each_other_and_end_before_the_demo_date()
    {
        foreach (var exchange in All)
        {
            (exchange.Request.ReceivedAt is null).ShouldBe(exchange.Request.Direction == "outgoing", exchange.Key);
            (exchange.Request.OccurredAt ?? Moment(exchange)).ShouldBeLessThanOrEqualTo(Moment(exchange));
            Moment(exchange).ShouldBeLessThan(exchange.LoggedAt);
            (exchange.Classification?.At ?? Moments.End).ShouldBeInRange(exchange.LoggedAt, Moments.End);
            Moment(exchange).Year.ShouldBe(2018);
        }

        Streams.ShouldAllBe(stream => stream.Zip(stream.Skip(1)).All(pair => pair.First.LoggedAt <= pair.Second.LoggedAt));
    }

    [Fact]
    public void Late_entries_and_only_they_give_a_reason()
    {
        All.ShouldAllBe(exchange =>
            (exchange.Request.LateReason != null) == (exchange.LoggedAt - Moment(exchange) > TimeSpan.FromHours(24))
        );
        All.Count(exchange => exchange.Request.LateReason is not null).ShouldBeInRange(10, 60);
    }

    [Fact]
    public void Most_incoming_ones_are_classified_and_the_last_days_leave_a_tail()
    {
        var incoming = All.Where(exchange => exchange.Request.Direction == "incoming").ToArray();
        var waiting = incoming.Where(exchange => exchange.Classification is null).ToArray();

        waiting.Length.ShouldBeInRange(30, incoming.Length / 5);
        waiting
            .Where(exchange => exchange.Account == "bp.mocbai" && exchange.LoggedAt > Moments.End.AddDays(-5))
            .Select(exchange => exchange.Request.Urgency)
            .Distinct()
            .Count()
            .ShouldBe(4);
        All.Where(exchange => exchange.Request.Direction == "outgoing").ShouldAllBe(exchange => exchange.Classification == null);
    }

    [Fact]
    public void The_later_life_follows_and_most_of_the_year_is_answered_and_closed()
    {
        foreach (var exchange in All)
        {
            var moments = exchange.Steps.Select(step => step.At).Prepend(exchange.Classification?.At ?? exchange.LoggedAt).ToArray();
            moments.Zip(moments.Skip(1)).ShouldAllBe(pair => pair.First <= pair.Second, exchange.Key);
            moments[^1].ShouldBeLessThanOrEqualTo(Moments.End);
        }

        Share("closure").ShouldBeInRange(0.6, 0.9);
        Share("answer").ShouldBeInRange(0.5, 0.8);
    }

    private static double Share(string step) => (double)All.Count(exchange => exchange.Steps.Any(taken => taken.Name == step)) / All.Length;

    [Fact]
    public void Case_text_names_no_person_paper_or_telephone()
    {
        foreach (var text in All.SelectMany(Texts))
        {
            text.TrimStart('{').ShouldNotContain('{');
            text.IsNormalized().ShouldBeTrue();
            Protected().IsMatch(text).ShouldBeFalse(text);
        }
    }

    [Fact]
    public void Texts_vary() =>
        All.Select(exchange => exchange.Request.Summary).Distinct().Count().ShouldBeGreaterThan(All.Length * 8 / 10);

    [Fact]
    public void Papers_and_telephones_of_people_cannot_be_real()
    {
        var people = All.SelectMany(exchange => exchange.Request.People ?? []).ToArray();

        people.Length.ShouldBeGreaterThan(100);
        people.Where(person => person.Document is not null).ShouldAllBe(person => person.Document!.StartsWith("GL-"));
        people.Where(person => person.Telephone is not null).ShouldAllBe(person => person.Telephone!.StartsWith("0000 "));
    }

    private static IReadOnlyList<IReadOnlyList<PlannedExchange>> Build(ulong seed = DemoYear.Seed) =>
        DemoYear.Build(DemoFiles.Wording(), DemoFiles.Lines(), seed);

    private static DateTimeOffset Moment(PlannedExchange exchange) => exchange.Request.ReceivedAt ?? exchange.Request.SentAt!.Value;

    private static IEnumerable<string> Texts(PlannedExchange exchange) =>
        (
            (string?[])
                [
                    exchange.Request.Subject,
                    exchange.Request.Summary,
                    exchange.Request.Translation,
                    exchange.Request.Place,
                    exchange.Request.CounterpartContact,
                    exchange.Request.LateReason,
                    exchange.Classification?.Request.Note,
                    .. exchange.Steps.Select(step => System.Text.Json.JsonSerializer.Serialize(step.Request, Readable)),
                ]
        ).OfType<string>();

    private static readonly System.Text.Json.JsonSerializerOptions Readable = new()
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    // A common family name before another capitalised word, five digits in a row, or digits grouped as a telephone number.
    [GeneratedRegex(
        @"\b(Nguyễn|Trần|Lê|Phạm|Huỳnh|Hoàng|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Ngô|Dương|Lý|Lò|Vàng|Giàng|Thạch) \p{Lu}|\d{5,}|\d{3,}[ .-]\d{3,}",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking
    )]
    private static partial Regex Protected();
}
