using System.Diagnostics;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Cooperation.Hotline.Features.Importing;
using Cooperation.Hotline.Tests.Builders;

namespace Cooperation.Hotline.Tests.Features.Importing;

/// <summary>Cells of logs hold several people, numbers, births: each stands apart and is found, or the row goes back; nothing of them stays in a text.</summary>
[Collection(ImportingService.Name)]
public sealed class PeopleInOneCellTests(HotlineService service)
{
    private const string Head = "Nước,Chiều,Ngày nhận,Trích yếu,Nội dung,Kết quả,Họ tên,Năm sinh,Số giấy tờ,Điện thoại liên hệ";

    [Theory]
    [InlineData(
        "Sùng Thị Tơ, Vàng Thị Lan",
        "0913000222/0913000333",
        "tìm Sùng Thị Tơ và VÀNG THI LAN, gọi 0913 000 222, +84913000333",
        "tìm N1 và N2, gọi N1, N2"
    )]
    [InlineData("1. Sùng Thị Tơ\n2. Vàng Thị Lan", "", "Tìm Sùng Thị Tơ, Vàng-Thị-Lan", "Tìm N1, N2")]
    [InlineData("1. Sùng Thị Tơ 2. Vàng Thị Lan", "", "Vàng Thị Lan, Sùng Thị Tơ", "N2, N1")]
    [InlineData("1/ Sùng Thị Tơ; 2/ Vàng Thị Lan", "1. 0913000222\n2. 0913000333", "0913000333", "N2")]
    [InlineData("- Sùng Thị Tơ\n- Vàng Thị Lan", "0913000222, 0913000333", "gọi 0913.000.333", "gọi N2")]
    [InlineData("Sùng Thị Tơ và Vàng Thị Lan", "0913000222 và 0913000333", "Sùng  Thị\u00A0Tơ", "N1")]
    [InlineData("Sùng Thị Tơ / Vàng Thị Lan", "0913000222;0913000333", "Su\u0300ng Thị Tơ", "N1")]
    [InlineData("Sùng Thị Tơ & Vàng Thị Lan", "0913000222 - 0913000333", "Sùng Thị Tơ Vàng Thị Lan", "N1 N2")]
    [InlineData("Sùng Thị Tơ (SN 1999), Vàng Thị Lan (nữ, sinh năm 2001)", "", "Sùng Thị Tơ (SN 1999)", "N1 (SN 1999)")]
    [InlineData("chị Sùng Thị Tơ\nem Vàng Thị Lan", "", "Sùng Thị Tơ và em Vàng Thị Lan", "N1 và N2")]
    public async Task Each_person_of_one_cell_stands_apart_and_is_found(string names, string telephones, string text, string kept)
    {
        var mark = Imports.Mark();
        var (first, second) = Own("Sùng Thị Tơ", "Vàng Thị Lan", mark);
        string Mine(string said) =>
            said.Replace("Tơ", first.Split(' ')[^1], StringComparison.Ordinal)
                .Replace("Lan", second.Split(' ')[^1], StringComparison.Ordinal)
                .Replace("LAN", second.Split(' ')[^1].ToUpperInvariant(), StringComparison.Ordinal);

        await service.ImportedAsync(Officers.OfMocBai, Log(mark, Mine(text), Mine(text), Mine(names), "", "", telephones));

        var exchange = await OneAsync(mark);
        foreach (var field in new[] { "subject", "summary" })
        {
            exchange[field]!.GetValue<string>().ShouldBe($"{mark} {kept}");
        }

        exchange["outcome"]!["reason"]!.GetValue<string>().ShouldBe(kept);
        exchange["people"]!.AsArray().Count.ShouldBe(2);
        foreach (var name in new[] { first, second })
        {
            (await FoundAsync(new { name })).ShouldBe([exchange.Id()]);
        }
    }

    [Theory]
    [InlineData("Cứ Thị Bích (SN 1999)")]
    [InlineData("Cứ Thị Bích - SN 1999")]
    [InlineData("Cứ Thị Bích, sinh năm 1999")]
    [InlineData("Cứ Thị Bích sinh năm: 1999")]
    public async Task A_birth_behind_a_name_is_the_birth(string cell)
    {
        var mark = Imports.Mark();

        await service.ImportedAsync(Officers.OfMocBai, Log(mark, "Gia đình Cứ Thị Bích đề nghị", "", cell, "", "", ""));

        var exchange = await OneAsync(mark);
        exchange["summary"]!.GetValue<string>().ShouldBe($"{mark} Gia đình N1 đề nghị");
        var person = await service.ReadAsync(
            Officers.OfMocBai,
            $"{Calls.Exchanges}/{exchange.Id()}/people/{exchange["people"]!.AsArray().ShouldHaveSingleItem()!.Id()}"
        );
        (person["name"]!.GetValue<string>(), person["birth"]!.GetValue<string>()).ShouldBe(("Cứ Thị Bích", "1999"));
    }

    [Theory]
    [InlineData("Cứ Thị Bích, Tây Ninh")]
    [InlineData("Cứ Thị Bích (con bà Hoa)")]
    [InlineData("Cứ Thị Bích, xã Tân Lập")]
    [InlineData("Cứ Thị Bích 0913000222")]
    [InlineData("Cứ Thị Bích, Hoa")]
    [InlineData("Cứ Thị Bích 16 tuổi")]
    [InlineData("Cứ Thị Bích (CMND 290123456)")]
    public async Task A_cell_with_more_than_names_is_named_and_not_repeated(string cell)
    {
        var answer = await service.CheckedAsync(Officers.OfMocBai, Log(Imports.Mark(), "hỏi về Cứ Thị Bích", "", cell, "", "", ""));

        var problem = answer["problems"]!.AsArray().ShouldHaveSingleItem()!;
        (problem["row"]!.GetValue<int>(), problem["column"]!.GetValue<string>()).ShouldBe((2, "G"));
        answer.ToJsonString().ShouldNotContain("Bích");
    }

    [Theory]
    [InlineData("7.9304E+10", "", "I")]
    [InlineData("7,9304E+10", "", "I")]
    [InlineData("", "8.49123E+10", "J")]
    [InlineData("", "8.49123e10", "J")]
    public async Task A_number_that_lost_its_digits_is_refused(string document, string telephone, string column)
    {
        var answer = await service.CheckedAsync(Officers.OfMocBai, Log(Imports.Mark(), "hỏi", "", "Lò Thị Sáu", "", document, telephone));

        var problem = answer["problems"]!.AsArray().ShouldHaveSingleItem()!;
        problem["column"]!.GetValue<string>().ShouldBe(column);
        problem["message"]!.GetValue<string>().ShouldContain("mất chữ số");
    }

    [Fact]
    public async Task A_person_is_found_by_each_way_to_type_his_numbers()
    {
        var mark = Imports.Mark();

        await service.ImportedAsync(
            Officers.OfMocBai,
            Log(mark, "hỏi", "", "Lò Thị Hai", "", "079304661234/B7661234", "0914661111; 0650 3661 999")
        );

        string[] wanted = [(await OneAsync(mark)).Id()];
        foreach (var telephone in new[] { "0914661111", "914661111", "+84914661111", "0084 914 661 111", "0274 3661 999", "06503661999" })
        {
            (await FoundAsync(new { telephone })).ShouldBe(wanted, telephone);
        }

        foreach (var document in new[] { "079304661234", "079 304 661 234", "79304661234", "b 7661234" })
        {
            (await FoundAsync(new { document })).ShouldBe(wanted, document);
        }

        (
            await FoundAsync(
                new
                {
                    name = "lo hai",
                    telephone = "914661111",
                    document = "79304661234",
                }
            )
        ).ShouldBe(wanted);
        (await FoundAsync(new { name = "lo ba", telephone = "914661111" })).ShouldBeEmpty();
    }

    [Fact]
    public async Task More_people_than_an_exchange_holds_are_one_problem_and_shown_nowhere()
    {
        var names = string.Join(
            ", ",
            Enumerable.Range(0, 1000).Select(person => $"Hầu Thị {(char)('A' + (person % 26))}{(char)('a' + (person / 26 % 26))}")
        );

        var answer = await service.CheckedAsync(Officers.OfMocBai, Log(Imports.Mark(), names, names, names, "", "", ""));

        answer["problems"]!.AsArray().Select(problem => problem!["column"]!.GetValue<string>()).Distinct().ShouldBe(["G"]);
        answer.ToJsonString().ShouldNotContain("Hầu");
    }

    [Fact]
    public void A_text_is_gone_through_once_however_many_people_there_are()
    {
        var people = new JsonArray([
            .. Enumerable
                .Range(0, 50)
                .Select(person => new JsonObject
                {
                    ["name"] = $"Nguyễn Thị {string.Concat(Enumerable.Repeat($"Lan{person} ", 12))}",
                    ["telephone"] = $"09{person:00}345678",
                    ["document"] = $"0793040{person:00000}",
                }),
        ]);
        var text = string.Concat(Enumerable.Repeat("Nguyễn Thị Lan1 Lan1 0 9 1 2 345678 ", 560));
        var started = Stopwatch.GetTimestamp();

        new NamesOutOfText(people).TakenOutOf(text);

        // Once through takes a hundredth of a second, once for each name minutes: how busy the machine is makes no difference between them.
        Stopwatch.GetElapsedTime(started).ShouldBeLessThan(TimeSpan.FromSeconds(30));
    }

    [Theory]
    [InlineData("王小明", "受害者王小明已回国", "受害者N1已回国")]
    [InlineData("សុខ ដារ៉ា", "នាង សុខដារ៉ា បាន", "នាង N1 បាន")]
    [InlineData("Nguyễn Thị Đào", "Nguy\u00ADễn Thị Đào, NGUYEN THI DAO", "N1, N1")]
    [InlineData("Lò Thị Mai", "Lò Thị Mai Anh; Lò Thị", "N1 Anh; Lò Thị")]
    [InlineData("chị Lò Thị Mai 2", "LÒ THỊ MAI, Lò Thị Mai 2", "N1, N1")]
    public void A_name_is_found_in_every_script_and_writing(string name, string text, string kept) =>
        new NamesOutOfText([new JsonObject { ["name"] = name }]).TakenOutOf(text).ShouldBe(kept);

    // Names of one test only, so that a search finds nobody of another.
    private static (string, string) Own(string first, string second, string mark)
    {
        var own = string.Concat(mark.Where(char.IsAsciiDigit).Select(digit => (char)('a' + (digit - '0'))));
        return ($"{first}{own}", $"{second}{own}");
    }

    private static byte[] Log(string mark, string text, string result, params string[] people)
    {
        string[] cells = ["Campuchia", "Đến", "05/03/2014", $"{mark} {text}", $"{mark} {text}", result, .. people];
        return Encoding.UTF8.GetBytes($"{Head}\n{string.Join(',', cells.Select(cell => $"\"{cell}\""))}\n");
    }

    private async Task<JsonNode> OneAsync(string mark)
    {
        var ids = await service.QueryAsync<Guid>("select id from hotline.exchanges where subject like @mark", ("mark", mark + " %"));
        return await service.ReadAsync(Officers.OfMocBai, $"{Calls.Exchanges}/{ids.ShouldHaveSingleItem()}");
    }

    private async Task<IReadOnlyList<string>> FoundAsync(object sought)
    {
        using var answer = await service.PostAsync(Officers.OfMocBai, "/api/hotline/people/search", sought);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return [.. (await answer.BodyAsync())["items"]!.AsArray().Select(item => item!["exchange"]!.GetValue<string>()).Distinct()];
    }
}
