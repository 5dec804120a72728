using System.Text;
using System.Text.Json.Nodes;
using Cooperation.Hotline.Tests.Builders;

namespace Cooperation.Hotline.Tests.Features.Importing;

/// <summary>Several people in one row: each has what stands in his own place, and what can't be given to one of them is said.</summary>
[Collection(ImportingService.Name)]
public sealed class PeopleInRowsTests(HotlineService service)
{
    private const string Head = "Nước,Chiều,Ngày nhận,Nội dung,Họ tên,Năm sinh,Số giấy tờ,Điện thoại liên hệ,Nơi ở,Vai trò";

    [Fact]
    public async Task An_empty_place_stays_empty_and_shifts_nobody()
    {
        var mark = Imports.Mark();

        await service.ImportedAsync(
            Officers.OfMocBai,
            Log(mark, "Phạm Thị Một;Phạm Thị Hai", ";1999", "B1112223;", ";0977111222", "Tây Ninh;\nLong An;", "Nạn nhân")
        );

        var people = await PeopleAsync(mark);
        people.Select(Said).ShouldBe(["Phạm Thị Một||B1112223||Tây Ninh|victim", "Phạm Thị Hai|1999||0977111222|Long An|victim"]);
    }

    [Fact]
    public async Task Who_is_known_by_a_paper_or_a_birth_alone_is_kept_and_a_place_with_nothing_is_nobody()
    {
        var mark = Imports.Mark();

        await service.ImportedAsync(Officers.OfMocBai, Log(mark, "", "1999;;", "B1112223;;C3332221", "", "", ""));

        (await PeopleAsync(mark)).Select(Said).ShouldBe(["|1999|B1112223|||other", "||C3332221|||other"]);
    }

    [Theory]
    [InlineData("0977111222", "", "H")]
    [InlineData("0977111222;0977111333;0977111444", "", "H")]
    [InlineData("", "1999", "F")]
    public async Task A_list_that_cannot_be_given_out_is_named_by_row_and_column(string telephones, string births, string column)
    {
        var answer = await service.CheckedAsync(
            Officers.OfMocBai,
            Log(Imports.Mark(), "Phạm Thị Một;Phạm Thị Hai", births, "", telephones, "", "")
        );

        var problem = answer["problems"]!.AsArray().ShouldHaveSingleItem()!;
        (problem["row"]!.GetValue<int>(), problem["column"]!.GetValue<string>()).ShouldBe((2, column));
        problem["message"]!.GetValue<string>().ShouldContain("cho 2 người");
        answer.ToJsonString().ShouldNotContain("0977111222");
    }

    private static byte[] Log(string mark, params string[] people)
    {
        string[] cells = ["Campuchia", "Đến", "05/03/2014", $"{mark} hỏi về một số người", .. people];
        return Encoding.UTF8.GetBytes($"{Head}\n{string.Join(',', cells.Select(cell => $"\"{cell}\""))}\n");
    }

    private async Task<IReadOnlyList<JsonNode>> PeopleAsync(string mark)
    {
        var ids = await service.QueryAsync<Guid>("select id from hotline.exchanges where subject like @mark", ("mark", mark + "%"));
        var address = $"{Calls.Exchanges}/{ids.ShouldHaveSingleItem()}";
        var people = new List<JsonNode>();
        foreach (var person in (await service.ReadAsync(Officers.OfMocBai, address))["people"]!.AsArray())
        {
            people.Add(await service.ReadAsync(Officers.OfMocBai, $"{address}/people/{person!.Id()}"));
        }

        return people;
    }

    private static string Said(JsonNode person) =>
        string.Join(
            '|',
            new[] { "name", "birth", "document", "telephone", "address" }
                .Select(field => (string?)person[field])
                .Append((string?)person["roles"]![0])
        );
}
