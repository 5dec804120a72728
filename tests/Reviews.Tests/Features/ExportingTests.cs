using System.IO.Compression;
using System.Net;
using System.Text;
using Cooperation.Reviews.Tests.Builders;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Reviews.Tests.Features;

/// <summary>Figures and the records behind them leave the system as files that say what they count.</summary>
public sealed class ExportingTests(ReviewsService reviews) : IClassFixture<ReviewsService>, IAsyncLifetime
{
    private const string Records = "/api/reviews/records/exchanges/export?partner=KH&year=2018";
    private const string Figure = "/api/reviews/figures/exchanges/export?partner=KH&year=2018";
    private const string ReplyTimes = "/api/reviews/figures/reply-times/export?partner=KH&year=2018";

    private readonly TestAccount planner = new("planner", "BCA", "CA-VP130") { At = new(2018, 3, 31, 0, 0, 0, TimeSpan.Zero) };

    public async ValueTask InitializeAsync()
    {
        await reviews.ForgetAsync();
        await reviews.FactAsync(1, "incoming", "answered", due: 4, acknowledged: 0.5, answered: 1.5, timeliness: "inTime");
        await reviews.FactAsync(2, "incoming", "classified", due: 4, waitingFor: "us");
        await reviews.FactAsync(3, "outgoing", "answered", answered: 48);
        await reviews.FactAsync(4, "incoming", "voided");
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task The_records_behind_a_number_are_as_many_as_it_counts_and_carry_names_and_no_text()
    {
        var lines = await LinesAsync(Records + "&direction=incoming&format=csv");

        lines.Length.ShouldBe(3);
        lines[0].ShouldStartWith("Số;Đối tác;Chiều;");
        lines[1].ShouldStartWith("HL-KH-2018-000001;Căm-pu-chia;Đến;");
        lines[1].ShouldContain("05/03/2018 09:00");
    }

    [Fact]
    public async Task The_figure_has_a_line_for_each_number_and_says_how_it_is_counted()
    {
        var lines = await LinesAsync(Figure + "&format=csv");

        lines[0].ShouldBe("Đối tác;Năm;Tháng;Loại việc;Chiều;Số trao đổi;Cách đếm");
        lines.Skip(1).Select(line => line.Split(';')[5]).ShouldBe(["2", "1"]);
        lines[1].ShouldContain("Đếm mỗi trao đổi một lần");
        lines[2].ShouldEndWith(";1;");
    }

    [Theory]
    [InlineData("semicolon", "1,5")]
    [InlineData("comma", "1.5")]
    public async Task Reply_times_keep_the_decimal_sign_that_goes_with_the_separator(string separator, string hours)
    {
        var lines = await LinesAsync($"{ReplyTimes}&format=csv&separator={separator}");

        lines[1].ShouldContain((separator == "comma" ? "," : ";") + hours + (separator == "comma" ? "," : ";"));
    }

    [Fact]
    public async Task What_has_no_due_time_is_empty_and_not_zero()
    {
        var theirs = (await LinesAsync(ReplyTimes + "&format=csv"))[2].Split(';');

        theirs[2].ShouldBe("Đối tác trả lời");
        theirs[6].ShouldBeEmpty();
    }

    [Fact]
    public async Task The_workbook_of_a_figure_says_on_a_sheet_of_its_own_what_was_counted_and_of_which_moment()
    {
        using var answer = await GetAsync(planner, Figure + "&format=xlsx", "vi");
        await using var file = await answer.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken);
        using var package = await ZipArchive.CreateAsync(
            file,
            ZipArchiveMode.Read,
            leaveOpen: true,
            entryNameEncoding: null,
            TestContext.Current.CancellationToken
        );

        package.Entries.Count(entry => entry.FullName.StartsWith("xl/worksheets/", StringComparison.Ordinal)).ShouldBe(2);
        (await TextOf(package, "xl/workbook.xml")).ShouldContain("Cách đếm");
        (await TextOf(package, "xl/worksheets/sheet2.xml")).ShouldContain("Đếm mỗi trao đổi một lần");
    }

    [Theory]
    [InlineData(Records)]
    [InlineData(Figure)]
    [InlineData(ReplyTimes)]
    public async Task Each_can_be_had_as_a_workbook_in_either_language_and_stands_in_the_audit(string address)
    {
        var account = planner with { Id = Guid.CreateVersion7() };
        using var answer = await GetAsync(account, address + "&format=xlsx", "en");

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        var file = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        file[..2].ShouldBe("PK"u8.ToArray());
        answer.Content.Headers.ContentDisposition!.FileName!.ShouldEndWith("-2018-03-31.xlsx");
        (await reviews.AuditOfAsync(account))
            .ShouldHaveSingleItem()
            .ShouldEndWith(".export: xlsx, " + (address == Records ? "3 rows" : "2 rows"));
    }

    [Theory]
    [InlineData(Records)]
    [InlineData(Figure)]
    [InlineData(ReplyTimes)]
    public async Task Who_may_not_open_a_figure_may_not_take_it_out(string address)
    {
        using var answer = await GetAsync(new("borderGuardLiaison", "BDBP", "BP-TN-MOCBAI"), address + "&format=csv");

        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Too_many_records_are_refused_before_any_of_them_goes_out()
    {
        // In slices: no statement of them takes so long that a busy machine gives it up.
        const int Slice = 2_500;
        for (var first = 1; first <= 50_000; first += Slice)
        {
            await reviews.ExecuteAsync(
                """
                insert into reviews.fact_current
                select another.*
                from reviews.fact_current fact, generate_series(@first, @last) n,
                    jsonb_populate_record(fact, jsonb_build_object('id', gen_random_uuid(), 'reference', 'HL-KH-2018-' || (100000 + n))) another
                where fact.reference = 'HL-KH-2018-000001'
                """,
                ("first", first),
                ("last", first + Slice - 1)
            );
        }

        using var answer = await GetAsync(planner, Records + "&format=csv");

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("50.000");
    }

    private async Task<string[]> LinesAsync(string address)
    {
        using var answer = await GetAsync(planner, address);
        var text = Encoding.UTF8.GetString(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, text);
        return text.TrimStart('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
    }

    private async Task<HttpResponseMessage> GetAsync(TestAccount account, string address, string language = "vi")
    {
        using var client = reviews.ClientOf(account);
        client.DefaultRequestHeaders.AcceptLanguage.ParseAdd(language);
        return await client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
    }

    private static async Task<string> TextOf(ZipArchive package, string part)
    {
        await using var stream = await package.GetEntry(part)!.OpenAsync(TestContext.Current.CancellationToken);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
    }
}
