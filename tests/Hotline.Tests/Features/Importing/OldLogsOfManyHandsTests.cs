using System.Text;
using System.Text.Json.Nodes;
using Cooperation.Hotline.Tests.Builders;
using Cooperation.Tests.Support.Sheets;

namespace Cooperation.Hotline.Tests.Features.Importing;

/// <summary>Logs as desks really keep them: merged cells, a sheet a month, titles above the headings, fonts of old. What stands there comes in, or is named; nothing is left out without a word.</summary>
[Collection(ImportingService.Name)]
public sealed class OldLogsOfManyHandsTests(HotlineService service)
{
    private static readonly string[] Head =
    [
        "STT",
        "Nước",
        "Chiều",
        "Ngày",
        "Số công văn",
        "Trích yếu",
        "Nội dung",
        "Họ tên nạn nhân",
        "Ngày sinh",
        "CMND",
        "Số điện thoại",
        "Kết quả",
        "Mã xử lý",
    ];

    private static readonly DateTime Day = new(2014, 5, 14, 0, 0, 0, DateTimeKind.Unspecified);

    [Fact]
    public async Task Numbers_and_days_come_in_as_the_workbook_shows_them_and_are_found_however_they_are_typed()
    {
        var mark = Imports.Mark();
        var book = new BuiltWorkbook().Row([.. Head]);
        var name = $"Lò Thị Mẫu Hai {mark}";
        book.Row(
            "1",
            "KH",
            "Đến",
            Day,
            book.Shown(43324, "d\\-mmm"),
            $"{mark} Đề nghị",
            "Nội dung",
            name,
            book.Shown(36161, "yyyy"),
            book.Shown(79304001234, "000000000000"),
            book.Shown(912000111, "0000000000"),
            book.Shown(43250, "dd/mm/yyyy")
        );
        book.Row("2", "KH", "Đến", Day, null, $"{mark} Đề nghị", "Nội dung", "Lò Thị Mẫu Ba", book.Shown(36281, "mm/yyyy"));

        await service.ImportedAsync(Officers.OfMocBai, book.Bytes(), "so.xlsx");

        var rows = await service.QueryAsync<string>(
            "select coalesce(official_number, '-') || '|' || coalesce(outcome_reason, '') || '|' || reference from hotline.exchanges where subject like @mark order by reference",
            ("mark", mark + "%")
        );
        rows[0].ShouldStartWith("12-Aug|30/05/2018|");
        rows[1].ShouldStartWith("-|", customMessage: "the number of the row in the log is no document number");
        var people = await service.PeopleOfAsync(mark);
        people[0]["birth"]!.GetValue<string>().ShouldBe("1999");
        people[1]["birth"]!.GetValue<string>().ShouldBe("1999-05");
        people[0]["document"]!.GetValue<string>().ShouldBe("079304001234");
        people[0]["telephone"]!.GetValue<string>().ShouldBe("0912000111");
        foreach (
            var sought in new object[]
            {
                new { document = "079304001234" },
                new { telephone = "0912000111" },
                new { telephone = "+84912000111" },
            }
        )
        {
            using var found = await service.PostAsync(Officers.OfMocBai, "/api/hotline/people/search", sought);
            (await found.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain(rows[0].Split('|')[2]);
        }
    }

    [Fact]
    public async Task A_merged_cell_holds_for_each_of_its_rows()
    {
        var answer = await CheckedAsync(
            new BuiltWorkbook()
                .Row([.. Head])
                .Row("1", "KH", "Đến", Day, null, "a", "b", null, null, null, null, null, "TLP:RED")
                .Row("2", "KH", "Đến", null, null, "a", "c")
                .Merged("M2:M3")
                .Merged("D2:D3")
        );

        Accepted(answer).ShouldBe(2, answer.ToJsonString());
        Understood(answer, 1)["handling"]!.GetValue<string>().ShouldBe("TLP:RED");
        Understood(answer, 1)["at"]!.GetValue<string>().ShouldStartWith("2014-05-14");
    }

    [Fact]
    public async Task A_row_without_handling_below_a_strict_one_is_asked_for_and_not_loosened()
    {
        const string Log = "Nước;Chiều;Ngày;Nội dung;TLP\nKH;Đến;05/03/2014;một;TLP:RED\nKH;Đến;05/03/2014;hai;\n";

        var asked = await service.CheckedAsync(Officers.OfMocBai, Encoding.UTF8.GetBytes(Log));
        var given = await service.CheckedAsync(
            Officers.OfMocBai,
            Encoding.UTF8.GetBytes(Log),
            mapping: """{"columns":{"partner":"A","direction":"B","at":"C","summary":"D","handling":"E"},"fixed":{"handling":"TLP:AMBER"}}"""
        );

        Problems(asked).ShouldBe(["3 E"]);
        Accepted(given).ShouldBe(2, given.ToJsonString());
    }

    [Fact]
    public async Task An_error_or_a_formula_without_value_in_a_column_that_is_read_is_named_and_elsewhere_it_is_not()
    {
        var answer = await CheckedAsync(
            new BuiltWorkbook()
                .Row([.. Head, "Cột phụ"])
                .Row("1", "KH", "Đến", Day, null, "a", "b", """<c r="H2" t="e"><f>NA()</f><v>#N/A</v></c>""")
                .Row("2", "KH", "Đến", Day, null, "a", "c", """<c r="H3"><f>CONCATENATE("Lò ","Mẫu")</f></c>""")
                .Row("3", "KH", "Đến", Day, null, "a", "d", null, null, "7.9304E+10", "8.49123E+10")
                .Row("4", "KH", "Đến", Day, null, "a", "e", """<c r="N5" t="e"><f>NA()</f><v>#N/A</v></c>""")
        );

        Problems(answer).ShouldBe(["2 H", "3 H", "4 J", "4 K"], answer.ToJsonString());
        Accepted(answer).ShouldBe(1);
    }

    [Fact]
    public async Task Sheets_with_the_same_headings_are_read_together_and_what_is_left_out_is_said()
    {
        var book = new BuiltWorkbook()
            .ChartSheet("Biểu đồ")
            .Sheet("Bìa")
            .Sheet("Tháng 5")
            .Row("SỔ THEO DÕI TRAO ĐỔI THÔNG TIN")
            .Row("Năm 2018")
            .Row([.. Head])
            .Row("5", "KH", "Đến", Day, null, "a", "Nội dung 5")
            .Sheet("Tháng 6")
            .Row([.. Head])
            .Row("6", "KH", "Đến", Day, null, "a", "Nội dung 6")
            .Row("7", "KH", "Đến", "31/02/2014", null, "a", "Nội dung 7")
            .Sheet("Danh mục")
            .Row("Nước", "Mã")
            .Row("Căm-pu-chia", "KH")
            .Sheet("Tháng 7", "hidden")
            .Row([.. Head])
            .Row("8", "KH", "Đến", Day, null, "a", "Nội dung 8");

        var all = await CheckedAsync(book);
        var chosen = await service.CheckedAsync(
            Officers.OfMocBai,
            book.Bytes(),
            "so.xlsx",
            """{"columns":{"ownNumber":"A","partner":"B","direction":"C","at":"D","summary":"G"},"sheets":[3,6]}"""
        );

        (all["rows"]!.GetValue<int>(), Accepted(all)).ShouldBe((3, 2), all.ToJsonString());
        var problem = all["problems"]!.AsArray().ShouldHaveSingleItem()!;
        (problem["sheet"]!.GetValue<int>(), problem["row"]!.GetValue<int>()).ShouldBe((4, 3));
        problem["value"]!.GetValue<string>().ShouldBe("31/02/2014");
        var notes = all["notes"]!.AsArray().Select(note => note!.GetValue<string>()).ToList();
        notes.ShouldContain(note => note.StartsWith("Trang tính 3: 2 dòng đứng trên dòng tiêu đề (dòng 3)", StringComparison.Ordinal));
        notes.ShouldContain(note => note.StartsWith("Trang tính 5 không nhập", StringComparison.Ordinal));
        notes.ShouldContain(note => note.StartsWith("Trang tính 6 bị ẩn", StringComparison.Ordinal));
        (chosen["rows"]!.GetValue<int>(), Accepted(chosen)).ShouldBe((2, 2), chosen.ToJsonString());
    }

    [Fact]
    public async Task Letters_of_before_unicode_are_turned_shown_and_said()
    {
        var answer = await CheckedAsync(
            new BuiltWorkbook()
                .Row([.. Head])
                .Row("1", "KH", "Đến", Day, null, "§Ò nghÞ x¸c minh n¹n nh©n", "C«ng an tØnh T©y Ninh", "NguyÔn ThÞ MÉu")
        );

        Understood(answer, 0)["subject"]!.GetValue<string>().ShouldBe("Đề nghị xác minh nạn nhân");
        answer["notes"]!.AsArray().ShouldHaveSingleItem()!.GetValue<string>().ShouldContain("3 ô, cột F, G, H, từ dòng 2");
        answer.ToJsonString().ShouldNotContain("Nguyễn Thị");
    }

    [Fact]
    public async Task A_column_with_something_in_it_that_no_field_takes_is_said_and_not_dropped_in_silence()
    {
        var answer = await CheckedAsync(
            new BuiltWorkbook()
                .Row([.. Head, "Đơn vị ghi", "Họ và tên nạn nhân của vụ"])
                .Row("1", "KH", "Đến", Day, null, "a", "b", null, null, null, null, null, null, null, "Trịnh Thị Kín")
        );

        Accepted(answer).ShouldBe(1, answer.ToJsonString());
        answer["notes"]!.AsArray().ShouldHaveSingleItem()!.GetValue<string>().ShouldStartWith("Cột O có dữ liệu");
        answer.ToJsonString().ShouldNotContain("Kín");
    }

    [Fact]
    public async Task Days_of_two_kinds_in_one_column_are_warned_of()
    {
        var answer = await CheckedAsync(
            new BuiltWorkbook()
                .Row([.. Head])
                .Row("1", "KH", "Đến", "14/08/2014", null, "a", "b")
                .Row("2", "KH", "Đến", new DateTime(2014, 5, 8, 0, 0, 0, DateTimeKind.Unspecified), null, "a", "c")
        );

        Accepted(answer).ShouldBe(2, answer.ToJsonString());
        answer["notes"]!.AsArray().ShouldHaveSingleItem()!.GetValue<string>().ShouldStartWith("Cột D lẫn hai kiểu ngày");
    }

    [Fact]
    public async Task Days_that_are_none_stay_refused()
    {
        var answer = await CheckedAsync(
            new BuiltWorkbook()
                .Row([.. Head])
                .Row("1", "KH", "Đến", Day, null, "a", "b", "Lò Thị Mẫu", "12/05/58")
                .Row("2", "KH", "Đến", Day, null, "a", "c", "Lò Thị Mẫu", "00/00/1999")
                .Row("3", "KH", "Đến", Day, null, "a", "d", "Lò Thị Mẫu", "30/02/1999")
        );

        Problems(answer).ShouldBe(["2 I", "3 I", "4 I"]);
        answer["problems"]!.AsArray().ShouldAllBe(problem => problem!["value"] == null, "who was born when is nobody's to read here");
    }

    [Fact]
    public async Task A_log_without_headings_shows_no_row_of_it_as_headings_and_is_not_remembered()
    {
        var mark = Imports.Mark();
        var log = Encoding.UTF8.GetBytes(
            $"1;Campuchia;Đến;05/03/2014;{mark} hỏi;Trịnh Thị Kín\n2;Campuchia;Đến;06/03/2014;{mark} trả lời;\n"
        );
        using var sent = await service.SendAsync(Officers.OfMocBai, log, "?hold=true");
        var id = (await sent.BodyAsync()).Id();
        var held = await service.OverAsync(Officers.OfMocBai, id);

        var columns = await service.ReadAsync(Officers.OfMocBai, $"{Imports.Address}/{id}/columns");
        columns["columns"]!.AsArray().Select(column => column!["heading"]!.GetValue<string>()).ShouldAllBe(heading => heading.Length == 0);
        columns["head"]!.GetValue<int>().ShouldBe(0);
        columns.ToJsonString().ShouldNotContain("Kín");
        held["rows"]!.GetValue<int>().ShouldBe(2);
        held["notes"]!.AsArray().ShouldHaveSingleItem()!.GetValue<string>().ShouldContain("không thấy dòng tiêu đề");

        var mapping = """{"columns":{"partner":"B","direction":"C","at":"D","summary":"E","personName":"F"},"head":0}""";
        using var corrected = await service.PostAsync(Officers.OfMocBai, $"{Imports.Address}/{id}/mapping", new { mapping });
        (await service.OverAsync(Officers.OfMocBai, id))["accepted"]!.GetValue<int>().ShouldBe(2);
        (await service.CheckedAsync(Officers.OfMocBai, log))["mapping"]!["columns"]!.AsObject().Count.ShouldBe(0);
        await service.CalledOffAsync(Officers.OfMocBai, id);
    }

    [Fact]
    public async Task Ten_thousand_errors_are_answered_in_little()
    {
        var rows = Enumerable.Range(1, 10_000).Select(row => $"{row};Atlantis;Hướng;31/02/2014;25:00;;;;;");

        using var answer = await service.SendAsync(Officers.OfMocBai, Imports.Csv([.. rows]), "?dryRun=true");

        var body = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        body.Length.ShouldBeLessThan(100_000);
        JsonNode.Parse(body)!["problemCount"]!.GetValue<int>().ShouldBeGreaterThan(10_000);
    }

    private Task<JsonNode> CheckedAsync(BuiltWorkbook book) => service.CheckedAsync(Officers.OfMocBai, book.Bytes(), "so.xlsx");

    private static int Accepted(JsonNode answer) => answer["accepted"]!.GetValue<int>();

    private static JsonNode Understood(JsonNode answer, int place) => answer["understood"]![place]!["values"]!;

    private static IEnumerable<string> Problems(JsonNode answer) =>
        answer["problems"]!.AsArray().Select(problem => $"{problem!["row"]} {problem["column"]}");
}
