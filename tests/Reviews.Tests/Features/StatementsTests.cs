using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Cooperation.Contracts;
using Cooperation.Reviews.Data;
using Cooperation.Reviews.Reactions;
using Cooperation.Reviews.Tests.Builders;
using Cooperation.Reviews.Tests.Data;
using Cooperation.Tests.Support.Services;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Cooperation.Reviews.Tests.Features;

/// <summary>/api/reviews/statements: figures for somebody outside, frozen, suppressed, approved by a second person and sent.</summary>
public sealed class StatementsTests(ReviewsService reviews) : IClassFixture<ReviewsService>, IAsyncLifetime
{
    private const string Statements = "/api/reviews/statements";

    private static readonly DateTimeOffset Now = new(2019, 1, 10, 2, 0, 0, TimeSpan.Zero);

    private static readonly TestAccount Keeper = new("planner", "BNG", "BNG-LS") { At = Now, Name = "Phan Thu Hà" };
    private static readonly TestAccount Second = new("supervisor", "BNG", "BNG-LS") { At = Now, Name = "Người thứ hai" };
    private static readonly TestAccount Standing = new("planner", "BCA", "CA-VP130") { At = Now, Name = "Lâm Mỹ Hạnh" };
    private static readonly TestAccount Other = new("planner", "BLDTBXH", "LD-KHTH") { At = Now, Name = "Tô Thanh Bình" };

    private static int persons;
    private static int cases;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await reviews.ForgetAsync();
        await reviews.ExecuteAsync("truncate reviews.marks, reviews.statements cascade"); // what one statement hid, another hides too
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task A_statement_goes_from_the_request_to_what_was_sent_and_stays_so()
    {
        await PersonsAsync(female: 12, male: 7);
        var statement = await BegunAsync();
        await FrozenAsync(statement);
        (await CodeOfAsync(statement, "approval", Keeper)).ShouldBe("reviews.statement.own-work");
        await TakenAsync(statement, "approval", Second);
        await TakenAsync(statement, "sending", Keeper, Sending("2019-01-09"));
        await PersonsAsync(female: 5, male: 0);
        var shown = await ReadAsync(statement);
        ((string?)shown["status"], (string?)shown["sentOn"], (string?)shown["sentTo"], (string?)shown["approvedBy"]).ShouldBe(
            ("sent", "2019-01-09", "Đại sứ quán một nước", Second.Name)
        );
        shown["reference"]!.GetValue<string>().ShouldStartWith("ST-2019-");
        Cells(shown, "personsBySex").ShouldBe([("Nam", "7"), ("Nữ", "12"), ("", "19")], ignoreOrder: true);
        shown["steps"]!.AsArray().Select(step => (string)step!).ShouldBe(["correction"]);
    }

    [Fact]
    public async Task A_small_count_leaves_in_no_answer_and_no_file_nor_does_what_it_could_be_reckoned_from()
    {
        await PersonsAsync(female: 40, male: 3);
        var statement = await BegunAsync();
        await FrozenAsync(statement);
        var shown = await ReadAsync(statement);
        Cells(shown, "personsBySex").ShouldBe([("Nam", "…"), ("Nữ", "…"), ("", "43")], ignoreOrder: true);
        var csv = Encoding.UTF8.GetString(await FileAsync(statement, "csv"));
        csv.ShouldContain(";2018;…");
        csv.ShouldNotContain(";2018;3\r\n");
        csv.ShouldNotContain(";2018;40\r\n");
        using var document = Word(await FileAsync(statement, "docx"));
        var lines = document.MainDocumentPart!.Document!.Descendants<Paragraph>().Select(line => line.InnerText).ToList();
        lines.ShouldContain("DỰ THẢO");
        lines.ShouldContain("…");
        lines.ShouldContain("43");
        lines.ShouldNotContain("40");
        lines.ShouldContain((string)shown["hash"]!);

        // The hash that is printed is of what leaves: that of what was counted could be tried until a small count fits.
        var inside = await reviews.QueryAsync<string>(
            "select hash from reviews.statement_editions where published_hash = @hash",
            ("hash", (string)shown["hash"]!)
        );
        inside.Single().ShouldNotBe((string)shown["hash"]!);
    }

    [Fact]
    public async Task Fewer_than_five_in_all_are_told_in_no_table()
    {
        await PersonsAsync(female: 2, male: 1);
        var statement = await BegunAsync(tables: ["personsBySex", "personsByAge", "personsByStatus"]);
        await FrozenAsync(statement);
        var shown = await ReadAsync(statement);
        foreach (var table in new[] { "personsBySex", "personsByAge", "personsByStatus" })
        {
            Cells(shown, table).ShouldAllBe(cell => cell.Value == "…");
        }
    }

    [Fact]
    public async Task A_count_of_fewer_than_five_cases_is_told_nowhere_nor_what_it_could_be_reckoned_from()
    {
        await CasesAsync("rescued", 7);
        await CasesAsync("handedOver", 3);
        var statement = await BegunAsync(tables: ["casesByKind"]);
        await FrozenAsync(statement);
        var cells = Cells(await ReadAsync(statement), "casesByKind");
        cells.Select(cell => cell.Value).ShouldBe(["…", "…", "10"], ignoreOrder: true);
        cells.ShouldContain(("", "10"));
        var csv = Encoding.UTF8.GetString(await FileAsync(statement, "csv"));
        csv.ShouldNotContain(";2018;3\r\n");
        csv.ShouldNotContain(";2018;7\r\n");
        using var document = Word(await FileAsync(statement, "docx"));
        document.MainDocumentPart!.Document!.Descendants<Paragraph>().Select(line => line.InnerText).ShouldNotContain("7");
    }

    [Fact]
    public async Task Fewer_than_five_cases_in_all_are_told_in_no_number()
    {
        await CasesAsync("rescued", 2);
        var statement = await BegunAsync(tables: ["casesByKind"]);
        await FrozenAsync(statement);
        Cells(await ReadAsync(statement), "casesByKind").ShouldAllBe(cell => cell.Value == "…");
    }

    [Fact]
    public async Task What_was_sent_is_corrected_by_another_edition_and_shows_it()
    {
        await PersonsAsync(female: 12, male: 7);
        var statement = await SentAsync();
        await TakenAsync(statement, "correction", Keeper, Reason("Hai người được ghi trùng"));
        await PersonsAsync(female: 10, male: 0);
        await FrozenAsync(statement);
        await TakenAsync(statement, "approval", Second);
        (await ReadAsync(statement, query: "?edition=1"))["correctedBy"].ShouldBeNull();
        await TakenAsync(statement, "sending", Keeper, Sending("2019-01-10"));
        var first = await ReadAsync(statement, query: "?edition=1");
        ((int)first["correctedBy"]!["number"]!, (string?)first["correctedBy"]!["reason"]).ShouldBe((2, "Hai người được ghi trùng"));
        Cells(first, "personsBySex").ShouldContain(("Nữ", "12"));
        Cells(await ReadAsync(statement), "personsBySex").ShouldContain(("Nữ", "22"));
        using var document = Word(await FileAsync(statement, "docx&edition=1"));
        document.MainDocumentPart!.Document!.InnerText.ShouldContain("Đã có bản đính chính 2");
    }

    [Fact]
    public async Task What_one_statement_hid_another_of_the_same_year_and_partner_hides_too()
    {
        await PersonsAsync(female: 40, male: 3);
        await SentAsync();
        await PersonsAsync(female: 0, male: 20);
        var later = await BegunAsync();
        await FrozenAsync(later);
        Cells(await ReadAsync(later), "personsBySex").ShouldBe([("Nam", "…"), ("Nữ", "…"), ("", "63")], ignoreOrder: true);
        var elsewhere = await BegunAsync(partner: null);
        await FrozenAsync(elsewhere);
        Cells(await ReadAsync(elsewhere), "personsBySex").ShouldContain(("Nam", "…"));
    }

    [Fact]
    public async Task One_of_all_partners_beside_one_of_a_partner_tells_nothing_small_of_the_others_and_names_it()
    {
        await PersonsAsync(female: 12, male: 7);
        var single = await SentAsync();
        await PersonsAsync(female: 9, male: 2, partner: "LA");
        var all = await BegunAsync(partner: null);
        await FrozenAsync(all);
        var shown = await ReadAsync(all);
        Cells(shown, "personsBySex").ShouldBe([("Nam", "…"), ("Nữ", "…"), ("", "30")], ignoreOrder: true);
        shown["beside"]!.AsArray().Select(reference => (string?)reference).ShouldBe([(string?)single["reference"]]);

        // And what was not sent keeps nothing back.
        var other = await BegunAsync(partner: "LA", tables: ["personsByStatus"]);
        await FrozenAsync(other);
        Cells(await ReadAsync(other), "personsByStatus").ShouldContain(("", "11"));
    }

    [Fact]
    public async Task One_of_a_partner_beside_one_of_all_tells_nothing_small_of_the_others_and_names_it()
    {
        await PersonsAsync(female: 12, male: 7);
        await PersonsAsync(female: 9, male: 2, partner: "LA");
        var all = await SentAsync(partner: null);
        Cells(await ReadAsync(all), "personsBySex").ShouldContain(("Nam", "9"));
        var single = await BegunAsync();
        await FrozenAsync(single);
        var shown = await ReadAsync(single);
        Cells(shown, "personsBySex").ShouldContain(("Nam", "…"));
        shown["beside"]!.AsArray().Select(reference => (string?)reference).ShouldBe([(string?)all["reference"]]);
    }

    [Fact]
    public async Task The_ministry_keeps_them_the_standing_agency_reads_what_was_sent_and_for_others_there_are_none()
    {
        var inHand = await BegunAsync();
        (await reviews.StatusOfAsync(Standing, $"{Statements}/{inHand.Id()}")).ShouldBe(HttpStatusCode.NotFound);
        (await reviews.StatusOfAsync(Other, $"{Statements}/{inHand.Id()}")).ShouldBe(HttpStatusCode.NotFound);
        (await reviews.StatusOfAsync(Other, Statements)).ShouldBe(HttpStatusCode.Forbidden);
        (await reviews.StatusOfAsync(Other, $"{Statements}/{inHand.Id()}/document")).ShouldBe(HttpStatusCode.NotFound);
        using (var begun = await reviews.PostAsync(Standing, Statements, Request()))
        {
            begun.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        }

        await PersonsAsync(female: 12, male: 7);
        var sent = await SentAsync();
        (await ReadAsync(sent, Standing))["status"]!.GetValue<string>().ShouldBe("sent");
        (await ReadAsync(sent, Standing))["timeline"]!.AsArray().ShouldBeEmpty();
        (await CodeOfAsync(sent, "correction", Standing, Reason("Sai"))).ShouldBe("reviews.statement.not-yours");
        (await CodeOfAsync(inHand, "freeze", Second)).ShouldBe("reviews.statement.not-yours");
        (await reviews.ReadAsync(Standing, Statements))["items"]!
            .AsArray()
            .Select(row => (string?)row!["reference"])
            .ShouldNotContain((string?)inHand["reference"]);
        (await reviews.ReadAsync(Keeper, Statements))["items"]!
            .AsArray()
            .Select(row => (string?)row!["reference"])
            .ShouldContain((string?)inHand["reference"]);
    }

    [Fact]
    public async Task A_request_is_checked_and_one_that_is_dropped_stays_on_record()
    {
        var wrong = Request();
        (wrong["askedOn"], wrong["fromYear"], wrong["toYear"]) = ("2019-02-01", 2018, 2017);
        using (var answer = await reviews.PostAsync(Keeper, Statements, wrong))
        {
            answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
            (await answer.FieldsAsync()).ShouldBe(["askedOn", "toYear"], ignoreOrder: true);
        }

        var dropped = await BegunAsync();
        await TakenAsync(dropped, "withdrawal", Keeper, Reason("Người yêu cầu rút lại"));
        var shown = await ReadAsync(dropped);
        ((string?)shown["status"], (string?)shown["droppedWhy"]).ShouldBe(("withdrawn", "Người yêu cầu rút lại"));
        (await CodeOfAsync(dropped, "freeze", Keeper)).ShouldBe("reviews.statement.step-not-open");
        await PersonsAsync(female: 12, male: 7);
        var sent = await BegunAsync();
        await FrozenAsync(sent);
        await TakenAsync(sent, "approval", Second);
        (await CodeOfAsync(sent, "sending", Keeper, Sending("2019-02-01"))).ShouldBe("reviews.statement.sent-ahead");
        (await CodeOfAsync(sent, "sending", Keeper, Sending("2018-01-01"))).ShouldBe("reviews.statement.sent-before-asked");
    }

    private static JsonObject Request(string? partner = "KH", string[]? tables = null) =>
        new()
        {
            ["asker"] = "Đại sứ quán một nước",
            ["askedOn"] = "2019-01-07",
            ["letter"] = "15/ĐSQ",
            ["question"] = "Số nạn nhân được tiếp nhận năm 2018",
            ["partner"] = partner,
            ["fromYear"] = 2018,
            ["toYear"] = 2018,
            ["tables"] = new JsonArray([.. (tables ?? ["exchangesByKind", "personsBySex"]).Select(table => JsonValue.Create(table))]),
        };

    private static JsonObject Reason(string reason) => new() { ["reason"] = reason };

    private static JsonObject Sending(string on) =>
        new()
        {
            ["on"] = on,
            ["to"] = "Đại sứ quán một nước",
            ["letter"] = "27/LS-BH",
        };

    private static WordprocessingDocument Word(byte[] file)
    {
        var document = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        new OpenXmlValidator().Validate(document, Cancelled).Select(error => $"{error.Path?.XPath}: {error.Description}").ShouldBeEmpty();
        return document;
    }

    // Each line of a table with its number, the total under no name.
    private static IReadOnlyList<(string Name, string Value)> Cells(JsonNode statement, string code)
    {
        var table = statement["tables"]!.AsArray().Single(known => (string?)known!["code"] == code)!;
        return
        [
            .. table["lines"]!.AsArray().Select(line => ((string)line!["name"]!, Said(line["cells"]![0]!))),
            ("", Said(table["total"]![0]!)),
        ];
    }

    private static string Said(JsonNode cell) =>
        (bool)cell["isSuppressed"]! ? "…" : ((long?)cell["value"])?.ToString(CultureInfo.InvariantCulture) ?? "–";

    private Task<JsonNode> BegunAsync(string? partner = "KH", string[]? tables = null) =>
        reviews.CreatedAsync(Keeper, Statements, Request(partner, tables));

    private Task<JsonNode> ReadAsync(JsonNode statement, TestAccount? by = null, string query = "") =>
        reviews.ReadAsync(by ?? Keeper, $"{Statements}/{statement.Id()}{query}");

    private async Task<JsonNode> SentAsync(string? partner = "KH")
    {
        var statement = await BegunAsync(partner);
        await FrozenAsync(statement);
        await TakenAsync(statement, "approval", Second);
        await TakenAsync(statement, "sending", Keeper, Sending("2019-01-09"));
        return statement;
    }

    private async Task<HttpResponseMessage> StepAsync(JsonNode statement, string step, TestAccount by, JsonObject? body = null)
    {
        var version = (await ReadAsync(statement))["version"]!.GetValue<long>();
        return await reviews.PostAsync(
            by,
            $"{Statements}/{statement.Id()}/{step}",
            body ?? [],
            string.Create(CultureInfo.InvariantCulture, $"\"{version}\"")
        );
    }

    private async Task TakenAsync(JsonNode statement, string step, TestAccount by, JsonObject? body = null)
    {
        using var answer = await StepAsync(statement, step, by, body);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync(Cancelled));
    }

    private async Task<string> CodeOfAsync(JsonNode statement, string step, TestAccount by, JsonObject? body = null)
    {
        using var answer = await StepAsync(statement, step, by, body);
        return await answer.CodeAsync();
    }

    private async Task FrozenAsync(JsonNode statement)
    {
        var asked = StepAsync(statement, "freeze", Keeper);
        await reviews.AnswerAsync(1_000_000, FactKinds.Owners);
        using var answer = await asked;
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync(Cancelled));
    }

    private async Task<byte[]> FileAsync(JsonNode statement, string format)
    {
        using var answer = await reviews.GetAsync(Keeper, $"{Statements}/{statement.Id()}/document?format={format}");
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync(Cancelled));
        var file = await answer.Content.ReadAsByteArrayAsync(Cancelled);
        if (Environment.GetEnvironmentVariable("COOPERATION_KEEP_PAPERS") is { Length: > 0 } folder)
        {
            await File.WriteAllBytesAsync(
                Path.Combine(folder, answer.Content.Headers.ContentDisposition!.FileName!.Trim('"')),
                file,
                Cancelled
            );
        }

        return file;
    }

    private async Task CasesAsync(string route, int count)
    {
        await using var db = reviews.Context();
        await new RecordCaseFactsWhenCaseChanged(db).ApplyAsync(
            [
                .. Enumerable
                    .Range(0, count)
                    .Select(_ =>
                        CaseFactsTests.Changed(
                            string.Create(CultureInfo.InvariantCulture, $"RC-KH-2018-{Interlocked.Increment(ref cases):000000}"),
                            route
                        )
                    )
                    .Select(state => Facts.Heard(state.CaseId, state.Version, state)),
            ],
            Cancelled
        );
    }

    private async Task PersonsAsync(int female, int male, string partner = "KH")
    {
        await using var db = reviews.Context();
        await new RecordPersonFactsWhenPersonChanged(db).ApplyAsync(
            [
                .. Enumerable
                    .Range(0, female + male)
                    .Select(number =>
                        PersonFactsTests.Changed(
                            string.Create(CultureInfo.InvariantCulture, $"P-2018-{Interlocked.Increment(ref persons):000000}"),
                            "reported"
                        ) with
                        {
                            Sex = new Code(number < female ? "female" : "male"),
                            Partner = new Code(partner),
                        }
                    )
                    .Select(state => Facts.Heard(state.PersonId, state.Version, state)),
            ],
            Cancelled
        );
    }
}
