using System.Text;
using System.Text.Json.Nodes;
using Cooperation.Hotline.Tests.Builders;
using Cooperation.Tests.Support.Sheets;

namespace Cooperation.Hotline.Tests.Features.Importing;

/// <summary>A dry run tells row by row what would be imported and what is wrong, and keeps nothing.</summary>
[Collection(ImportingService.Name)]
public sealed class DryRunTests(HotlineService service)
{
    [Fact]
    public async Task A_right_log_would_be_imported_whole_and_is_not()
    {
        var mark = Imports.Mark();

        var answer = await service.CheckedAsync(Officers.OfMocBai, Imports.Log(mark, 3));

        (answer["rows"]!.GetValue<int>(), answer["accepted"]!.GetValue<int>()).ShouldBe((3, 3), answer.ToJsonString());
        answer["problems"]!.AsArray().ShouldBeEmpty();
        answer["understood"]![0]!["values"]!["partner"]!.GetValue<string>().ShouldBe("KH");
        (await service.QueryAsync<long>("select count(*) from hotline.exchanges where subject like @mark", ("mark", mark + "%")))[0]
            .ShouldBe(0);
        (await service.QueryAsync<long>("select count(*) from hotline.import_pieces"))[0].ShouldBe(0);
    }

    [Fact]
    public async Task Each_wrong_cell_is_named_by_row_and_column_with_the_reason()
    {
        var answer = await service.CheckedAsync(
            Officers.OfMocBai,
            Imports.Csv(
                "1;Campuchia;Đến;31/02/2014;;a;b;;;",
                "2;Campuchia;Đến;05/03/14;;a;b;;;",
                "3;Atlantis;Đến;05/03/2014;25:00;a;b;;;",
                "4;Campuchia;Đến;05/03/2030;;a;b;;;",
                "5;Campuchia;;05/03/2014;;;;;;",
                "6;Campuchia;Đến;05/03/2014;;MẬT: việc này;b;;;",
                "7;Campuchia;Đến;05/03/2014;;a;b;Lê Văn A;40/40/1999;",
                "8;Campuchia;Đến;05/03/2014;;a;b;;;"
            )
        );

        (answer["rows"]!.GetValue<int>(), answer["accepted"]!.GetValue<int>()).ShouldBe((8, 1));
        var problems = answer["problems"]!.AsArray().Select(Said).ToArray();
        problems.ShouldContain(said => said.StartsWith("2 D Ngày nhận Không có ngày này", StringComparison.Ordinal));
        problems.ShouldContain(said => said.StartsWith("3 D Ngày nhận Năm chỉ có hai chữ số", StringComparison.Ordinal));
        problems.ShouldContain(said => said.StartsWith("4 B Nước Không nhận ra giá trị này", StringComparison.Ordinal));
        problems.ShouldContain(said => said.StartsWith("4 E Giờ Không phải giờ", StringComparison.Ordinal));
        problems.ShouldContain(said => said.StartsWith("5 D Ngày nhận Thời gian này chưa đến", StringComparison.Ordinal));
        problems.ShouldContain(said => said.StartsWith("6 C Chiều Phải ghi", StringComparison.Ordinal));
        problems.ShouldContain(said => said.StartsWith("6 G Nội dung Phải có trích yếu hoặc nội dung", StringComparison.Ordinal));
        problems.ShouldContain(said => said.StartsWith("7 F Trích yếu Điều 5 Luật Bảo vệ bí mật nhà nước", StringComparison.Ordinal));
        problems.ShouldContain(said => said.StartsWith("8 I Năm sinh Ngày sinh ghi theo dạng", StringComparison.Ordinal));
        problems.Length.ShouldBe(9, string.Join('\n', problems));
    }

    [Fact]
    public async Task A_workbook_is_read_like_a_file_of_values_and_formulas_as_their_values()
    {
        var file = new BuiltWorkbook()
            .Row("Nước", "Chiều", "Ngày nhận", "Nội dung")
            .Row(
                "Lào",
                "Đi",
                new DateTime(2014, 3, 5, 9, 15, 0, DateTimeKind.Unspecified),
                """<c r="D2" t="str"><f>CONCAT("a","b")</f><v>Việc ở Lao Bảo</v></c>"""
            )
            .Bytes();

        var answer = await service.CheckedAsync(Officers.OfTayNinhPolice, file, "so.xlsx");

        answer["accepted"]!.GetValue<int>().ShouldBe(1, answer.ToJsonString());
        var values = answer["understood"]![0]!["values"]!;
        values["sentAt"]!.GetValue<string>().ShouldStartWith("2014-03-05T09:15");
        values["summary"]!.GetValue<string>().ShouldBe("Việc ở Lao Bảo");
        values["area"]!.GetValue<string>().ShouldBe("inland");
    }

    [Fact]
    public async Task What_was_understood_stands_under_the_field_of_each_column()
    {
        var answer = await service.CheckedAsync(
            Officers.OfMocBai,
            Encoding.UTF8.GetBytes(
                "STT;Nước;Chiều;Ngày nhận;Giờ;Nội dung;Dấu hiệu tội phạm;Kết quả\n17;Lào;Đi;05/03/2014;08:30;Hỏi một người;Có;Đã trả lời"
            )
        );

        var values = answer["understood"]![0]!["values"]!;
        new[] { "at", "ownNumber", "signsOfCrime", "result" }
            .Select(field => (string?)values[field])
            .ShouldBe(["2014-03-05T08:30:00+07:00", "17", "yes", "Đã trả lời"]);
    }

    [Fact]
    public async Task A_column_that_is_not_found_is_asked_for_and_may_be_given_for_all_rows()
    {
        byte[] file = Encoding.Unicode.GetBytes("Ngày\tViệc gì\r\n05/03/2014\tHỏi một người\r\n");

        var asked = await service.CheckedAsync(Officers.OfMocBai, file);
        asked["problems"]!.AsArray().Select(problem => problem!["field"]!.GetValue<string>()).ShouldBe(["partner", "direction", "summary"]);
        asked["rows"]!.GetValue<int>().ShouldBe(1);

        var given = await service.CheckedAsync(
            Officers.OfMocBai,
            file,
            mapping: """{"columns":{"at":"A","summary":"B"},"fixed":{"partner":"Căm-pu-chia","direction":"đến"}}"""
        );
        given["accepted"]!.GetValue<int>().ShouldBe(1, given.ToJsonString());
    }

    [Fact]
    public async Task The_report_never_says_who_anybody_is_nor_what_stood_in_a_wrong_cell()
    {
        using var answer = await service.SendAsync(
            Officers.OfMocBai,
            Imports.Csv("1;Campuchia;Đến;05/03/2014;;a;b;Trịnh Thị Kín;31/02/1990;B1234567"),
            "?dryRun=true"
        );

        var body = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        body.ShouldNotContain("Trịnh");
        body.ShouldNotContain("B1234567");
        body.ShouldNotContain("31/02");
    }

    private static string Said(JsonNode? problem) => $"{problem!["row"]} {problem["column"]} {problem["heading"]} {problem["message"]}";
}
