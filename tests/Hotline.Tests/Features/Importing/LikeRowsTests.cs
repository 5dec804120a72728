using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Cooperation.Hotline.Tests.Builders;

namespace Cooperation.Hotline.Tests.Features.Importing;

/// <summary>Rows that look alike: no victim is lost because the row of another reads the same.</summary>
[Collection(ImportingService.Name)]
public sealed class LikeRowsTests(HotlineService service)
{
    private const string Head = "Nước;Chiều;Ngày nhận;Nội dung;Họ tên;Năm sinh;Số giấy tờ;Điện thoại liên hệ";
    private const string Start = "Campuchia;Đến;05/03/2014;";

    [Fact]
    public async Task Rows_that_differ_only_in_their_people_all_come_in_and_come_in_once()
    {
        var mark = Imports.Mark();
        var file = Log(
            $"{mark} Bạn trao trả một nạn nhân;Lý Thị Mười;;;",
            $"{mark} Bạn trao trả một nạn nhân;Lý Thị Út Em;;;",
            $"{mark} Bạn trao trả một nạn nhân;Lý Thị Út Êm;;;",
            $"{mark} Bạn trao trả một nạn nhân;Lý Thị Út Êm;1999;;",
            $"{mark} Bạn trao trả một nạn nhân;;;B7654321;",
            $"{mark} Bạn trao trả một nạn nhân;;;;0912345678",
            $"{mark} Bạn trao trả nạn nhân Trần Thị Hoa;Trần Thị Hoa;;;",
            $"{mark} Bạn trao trả nạn nhân Trần Thị Hòa;Trần Thị Hòa;;;"
        );

        var first = await service.ImportedAsync(Officers.OfMocBai, file);
        var again = await service.ImportedAsync(Officers.OfMocBai, file);

        Counts(first).ShouldBe(("done", 8, 0), first.ToJsonString());
        Counts(again).ShouldBe(("done", 0, 8), again.ToJsonString());
        (await service.QueryAsync<long>("select count(*) from hotline.exchanges where subject like @mark", ("mark", mark + "%")))[0]
            .ShouldBe(8);
    }

    [Fact]
    public async Task A_row_that_says_the_same_as_an_earlier_one_is_named_with_it_and_nothing_comes_in()
    {
        var mark = Imports.Mark();
        var wholly = Imports.Row(mark, 1);

        using var answer = await service.SendAsync(Officers.OfMocBai, Imports.Csv(wholly, Imports.Row(mark, 2), wholly.ToUpperInvariant()));
        var repeated = await answer.BodyAsync();
        var numbered = await service.ImportedAsync(Officers.OfMocBai, Imports.Csv(wholly, Imports.Row(mark, 2), "2" + wholly[1..]));

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        Counts(repeated).ShouldBe(("refused", 0, 0));
        var problem = repeated["problems"]!.AsArray().ShouldHaveSingleItem()!;
        (problem["row"]!.GetValue<int>(), problem["column"]!.GetValue<string>()).ShouldBe((4, "A"));
        problem["message"]!.GetValue<string>().ShouldStartWith("Giống hệt dòng 2.");
        Counts(numbered).ShouldBe(("done", 3, 0));
    }

    [Fact]
    public async Task Rows_of_earlier_imports_are_told_from_rows_that_the_file_repeats()
    {
        var mark = Imports.Mark();
        await service.ImportedAsync(Officers.OfMocBai, Imports.Log(mark, 2));

        var answer = await service.CheckedAsync(
            Officers.OfMocBai,
            Imports.Csv(Imports.Row(mark, 1), Imports.Row(mark, 2), Imports.Row(mark, 2), Imports.Row(mark, 3))
        );

        (answer["accepted"]!.GetValue<int>(), answer["alreadyThere"]!.GetValue<int>(), answer["problemCount"]!.GetValue<int>()).ShouldBe(
            (1, 2, 1)
        );
    }

    private static byte[] Log(params string[] rows) =>
        Encoding.UTF8.GetBytes(string.Join('\n', [Head, .. rows.Select(row => Start + row)]));

    private static (string, int, int) Counts(JsonNode import) =>
        (import["state"]!.GetValue<string>(), import["accepted"]!.GetValue<int>(), import["alreadyThere"]!.GetValue<int>());
}
