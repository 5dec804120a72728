using System.Net;
using System.Text.Json.Nodes;
using Cooperation.Repatriation.Tests.Builders;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Repatriation.Tests.Features;

/// <summary>A partner's list of people, pasted into a new case or a standing one, and POST /api/repatriation/persons/preview.</summary>
[Collection(OneService.Name)]
public sealed class PastingLists(RepatriationService service)
{
    private const string Head = "STT\tHọ và tên\tGiới tính\tNgày sinh\tCMND/Hộ chiếu\tĐiện thoại\tGhi chú\n";
    private const string PlantedName = "Khuất Thị Trầm Hương";

    [Fact]
    public async Task Three_bad_rows_of_39_are_named_and_nothing_is_half_saved_then_all_39_come_in()
    {
        var opened = await service.CreatedAsync(Officers.OfPhnomPenh, A.Cases, A.Case());
        var before = await PersonsAsync();
        var bad =
            Head
            + string.Join(
                '\n',
                Enumerable
                    .Range(1, 39)
                    .Select(row =>
                        Row(
                            row,
                            row switch
                            {
                                5 => "sex",
                                17 => "birth",
                                39 => "born",
                                _ => "",
                            }
                        )
                    )
            );

        using var refused = await AddAsync(opened.Id(), bad);
        refused.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await refused.FieldsAsync()).ShouldBe(["list[6].sex", "list[18].birth", "list[40].birth"], ignoreOrder: true);
        (await PersonsAsync()).ShouldBe(before);
        (
            await service.QueryAsync<long>(
                "select count(*) from repatriation.person_details where repatriation_case_id = @id",
                ("id", Guid.Parse(opened.Id()))
            )
        )[0]
            .ShouldBe(0);

        using var taken = await AddAsync(opened.Id(), Head + string.Join('\n', Enumerable.Range(1, 39).Select(row => Row(row, ""))));
        taken.StatusCode.ShouldBe(HttpStatusCode.Created, await taken.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        var read = await service.ReadAsync(Officers.OfPhnomPenh, $"{A.Cases}/{opened.Id()}");
        read["persons"]!.AsArray().Count.ShouldBe(39);
        read.ToJsonString().ShouldNotContain(PlantedName);
        var person = await service.ReadAsync(Officers.OfPhnomPenh, $"{A.Persons}/{read["persons"]![1]!.Id()}");
        person.Text("name").ShouldBe(PlantedName + " 2");
        person.Text("birth").ShouldBe("1990-03-02");
        person.Text("sex").ShouldBe("male");
        service.Log.ShouldNotContain("Trầm");
        (await service.QueryAsync<long>("select count(*) from messaging.log where body::text like '%Trầm%'"))[0].ShouldBe(0);
    }

    [Fact]
    public async Task A_case_is_opened_with_a_list_or_not_at_all()
    {
        var count = (await service.AllOfAsync(Officers.OfBattambang, A.Cases)).Count;
        using var refused = await service.PostAsync(Officers.OfBattambang, A.Cases, A.Case().With("list", "Lê Thị Sen;nữ;hôm qua"));
        (await refused.FieldsAsync()).ShouldBe(["list[1].birth"]);
        (await service.AllOfAsync(Officers.OfBattambang, A.Cases)).Count.ShouldBe(count);

        var opened = await service.CreatedAsync(
            Officers.OfBattambang,
            A.Cases,
            A.Case().With("list", "Lê Thị Sen;nữ;khoảng 2001\nTrần Văn Cò;nam;05/1999;012345678;0912 345 678")
        );
        opened["persons"]!.AsArray().Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("ឈ្មោះ,ភេទ,ថ្ងៃខែឆ្នាំកំណើត\nស្រី សុខា,ស្រី,1999", "ស្រី សុខា", "female", "1999")]
    [InlineData("姓名\t性别\t出生日期\n王 小明\t男\t2001-02-03", "王 小明", "male", "2001-02-03")]
    [InlineData("Name;Sex;DOB\n\"Nguyen; Thi Be\";F;about 1998", "Nguyen; Thi Be", "female", "1998~")]
    public async Task Lists_of_every_partner_are_read_with_any_separator(string list, string name, string sex, string birth)
    {
        var read = await PreviewAsync(list);
        read["problems"]!.AsArray().ShouldBeEmpty();
        var row = read["rows"]!.AsArray().ShouldHaveSingleItem()!;
        (row.Text("name"), row.Text("sex"), row.Text("birth"), row["number"]!.GetValue<int>()).ShouldBe((name, sex, birth, 2));
    }

    [Fact]
    public async Task A_preview_says_what_is_wrong_by_row_and_which_columns_are_not_read_and_keeps_nothing()
    {
        var before = await PersonsAsync();
        var read = await PreviewAsync(Head + Row(1, "sex") + "\n" + Row(2, "") + "\tthừa");
        read["leftOut"]!.AsArray().Select(heading => heading!.GetValue<string>()).ShouldBe(["Ghi chú"]);
        read["problems"]!.AsArray().Select(problem => problem!.Text("field")).ShouldBe(["list[2].sex", "list[3]"]);
        read["problems"]![0]!.Text("message").ShouldStartWith("Dòng 2, Giới tính");
        (await PersonsAsync()).ShouldBe(before);
    }

    [Theory]
    [InlineData("Họ và tên;Giới tính\n")]
    [InlineData("\"không đóng\n")]
    public async Task What_is_no_list_is_refused_by_its_field(string list)
    {
        using var answer = await service.PostAsync(Officers.OfPhnomPenh, A.Cases, A.Case().With("list", list));
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.FieldsAsync()).ShouldBe(["list"]);
    }

    [Fact]
    public async Task More_people_than_a_case_holds_are_refused()
    {
        using var answer = await service.PostAsync(
            Officers.OfPhnomPenh,
            A.Cases,
            A.Case().With("list", string.Join('\n', Enumerable.Range(1, 230).Select(row => $"Người Số {row};nữ;1999")))
        );
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.FieldsAsync()).ShouldBe(["list"]);
    }

    [Fact]
    public async Task Nobody_else_previews_a_list_or_enters_one()
    {
        var opened = await service.CreatedAsync(Officers.OfPhnomPenh, A.Cases, A.Case());
        foreach (var stranger in Officers.Strangers)
        {
            using var preview = await service.PostAsync(stranger, A.Persons + "/preview", new { list = "Lê Thị Sen;nữ" });
            preview.StatusCode.ShouldBe(HttpStatusCode.Forbidden, stranger.Desk);
            using var added = await service.PostAsync(
                stranger,
                $"{A.Cases}/{opened.Id()}/persons",
                new { list = "Lê Thị Sen;nữ" },
                "\"1\""
            );
            added.StatusCode.ShouldBe(HttpStatusCode.NotFound, stranger.Desk);
        }
    }

    private static string Row(int row, string wrong) =>
        $"{row}\t{PlantedName} {row}\t{(wrong == "sex" ? "không" : row % 2 == 0 ? "Nam" : "Nữ")}\t{(wrong == "birth" ? "31/02/1990" : wrong == "born" ? "01/01/2030" : "02/03/1990")}\t07719900{row:D4}\t\tnghe nói";

    private Task<HttpResponseMessage> AddAsync(string opened, string list) =>
        service.PostAsync(Officers.OfPhnomPenh, $"{A.Cases}/{opened}/persons", new { list }, "\"1\"");

    private async Task<JsonNode> PreviewAsync(string list)
    {
        using var answer = await service.PostAsync(Officers.OfPhnomPenh, A.Persons + "/preview", new { list, reportedAt = Officers.Noon });
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await answer.BodyAsync();
    }

    private async Task<long> PersonsAsync() =>
        (
            await service.QueryAsync<long>(
                "select count(*) from repatriation.persons p join repatriation.cases c on c.id = p.case_id where c.mission = 'KH-PNH'"
            )
        )[0];
}
