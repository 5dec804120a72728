using System.Net;
using System.Text.Json.Nodes;
using Cooperation.Hotline.Tests.Builders;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Hotline.Tests.Features.Importing;

/// <summary>An old log comes in whole or not at all, once, and by the rules by which exchanges are logged.</summary>
[Collection(ImportingService.Name)]
public sealed class ImportingTests(HotlineService service)
{
    [Fact]
    public async Task A_log_becomes_exchanges_that_are_over_with_numbers_that_follow_one_another()
    {
        var mark = Imports.Mark();

        var import = await service.ImportedAsync(Officers.OfMocBai, Imports.Log(mark, 300));

        import["state"]!.GetValue<string>().ShouldBe("done", import.ToJsonString());
        (import["rows"]!.GetValue<int>(), import["accepted"]!.GetValue<int>()).ShouldBe((300, 300));
        var references = await OfMarkAsync<string>("reference", mark);
        var first = references.Min(NumberOf);
        references.Select(NumberOf).ShouldBe(Enumerable.Range(first, 300), ignoreOrder: true);
        (await OfMarkAsync<string>("distinct status || ' ' || outcome_code || ' ' || late_reason || ' ' || waiting_for", mark)).ShouldBe([
            "closed oldLog Nhập từ sổ cũ. nobody",
        ]);
        (
            await service.QueryAsync<long>(
                "select count(*) from hotline.clocks c join hotline.exchanges e on e.id = c.exchange_id where subject like @mark",
                ("mark", mark + "%")
            )
        )[0]
            .ShouldBe(0);
    }

    [Fact]
    public async Task Imported_exchanges_are_found_and_told_to_the_other_services_like_others()
    {
        var mark = Imports.Mark();
        await service.ImportedAsync(Officers.OfMocBai, Imports.Log(mark, 2));

        var found = await service.ReadAsync(Officers.OfMocBai, $"{Calls.Exchanges}?q={Uri.EscapeDataString(mark)}");

        found["items"]!.AsArray().Count.ShouldBe(2);
        (
            await service.QueryAsync<long>(
                "select count(*) from messaging.log l join hotline.exchanges e on e.id::text = l.subject_id where e.subject like @mark",
                ("mark", mark + "%")
            )
        )[0]
            .ShouldBe(2);
    }

    [Fact]
    public async Task A_list_is_narrowed_to_what_one_import_brought_for_its_own_desk_only()
    {
        var mark = Imports.Mark();
        // Numbers that no exchange of the year has: they are looked for below, and a reference is found by its number too.
        await service.ImportedAsync(Officers.OfMocBai, Imports.Log(mark, 2, from: 701));
        var import = await service.ImportedAsync(Officers.OfMocBai, Imports.Log(mark, 5, from: 701));
        var list = $"{Calls.Exchanges}?import={import.Id()}";

        var listed = await service.ReadAsync(Officers.OfMocBai, list);
        var found = await service.ReadAsync(Officers.OfMocBai, $"{list}&q={Uri.EscapeDataString(mark + " 704")}");
        var exported = await service.GetAsync(Officers.OfMocBai, list.Replace("?", "/export?format=csv&", StringComparison.Ordinal));

        listed["items"]!.AsArray().Count.ShouldBe(3);
        found["items"]!.AsArray().Count.ShouldBe(1);
        var lines = (await exported.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).TrimEnd().Split("\r\n");
        lines.Length.ShouldBe(4, "a head and three rows");
        foreach (var other in new[] { Officers.OfTayNinhPolice, Officers.CentralPolice })
        {
            (await service.ReadAsync(other, list))["items"]!.AsArray().ShouldBeEmpty();
        }
    }

    [Fact]
    public async Task One_wrong_row_keeps_all_of_them_out()
    {
        var mark = Imports.Mark();
        using var answer = await service.SendAsync(
            Officers.OfMocBai,
            Imports.Csv(Imports.Row(mark, 1), "2;Campuchia;Đến;31/02/2014;;a;b;;;", Imports.Row(mark, 3))
        );

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var import = await answer.BodyAsync();
        import["state"]!.GetValue<string>().ShouldBe("refused");
        (import["rows"]!.GetValue<int>(), import["accepted"]!.GetValue<int>(), import["problemCount"]!.GetValue<int>()).ShouldBe((3, 0, 1));
        (import["problems"]![0]!["row"]!.GetValue<int>(), import["problems"]![0]!["column"]!.GetValue<string>()).ShouldBe((3, "D"));
        (await OfMarkAsync<string>("reference", mark)).ShouldBeEmpty();
        (await PiecesOfAsync(import.Id())).ShouldBe(0);
    }

    [Fact]
    public async Task The_same_file_twice_changes_nothing_and_a_longer_one_adds_its_new_rows()
    {
        var mark = Imports.Mark();
        await service.ImportedAsync(Officers.OfMocBai, Imports.Log(mark, 5));

        var again = await service.ImportedAsync(Officers.OfMocBai, Imports.Log(mark, 5));
        (again["state"]!.GetValue<string>(), again["accepted"]!.GetValue<int>(), again["alreadyThere"]!.GetValue<int>()).ShouldBe(
            ("done", 0, 5)
        );
        var longer = await service.ImportedAsync(Officers.OfMocBai, Imports.Log(mark, 7));

        (longer["accepted"]!.GetValue<int>(), longer["alreadyThere"]!.GetValue<int>()).ShouldBe((2, 5));
        (await OfMarkAsync<string>("reference", mark)).Count.ShouldBe(7);
    }

    [Fact]
    public async Task Names_lie_in_protected_details_and_where_the_text_repeats_them_stands_the_pseudonym()
    {
        var mark = Imports.Mark();
        await service.ImportedAsync(
            Officers.OfMocBai,
            Imports.Csv(
                $"1;Campuchia;Đến;05/03/2014;08:30;{mark} tìm NGUYEN THI DAO;Chị Nguyễn Thị Đào (B7654321) và anh Lê Văn Tám bị đưa đi;Nguyễn Thị Đào\u2028;1999;B7654321".Replace(
                    "\u2028",
                    "",
                    StringComparison.Ordinal
                )
            )
        );

        (await OfMarkAsync<string>("subject || ' | ' || summary", mark)).ShouldBe([
            $"{mark} tìm N1 | Chị N1 (N1) và anh Lê Văn Tám bị đưa đi",
        ]);
        var found = await service.PostAsync(Officers.OfMocBai, "/api/hotline/people/search", new { name = "Đào Nguyễn" });
        (await found.BodyAsync()).ToJsonString().ShouldContain(await ReferenceAsync(mark));
    }

    [Fact]
    public async Task What_is_still_open_in_a_log_is_worked_on_like_a_late_entry()
    {
        var mark = Imports.Mark();
        var file = System.Text.Encoding.UTF8.GetBytes(
            $"Nước;Chiều;Ngày nhận;Trích yếu;Tình trạng;Kết quả\n"
                + $"Campuchia;Đến;05/03/2014;{mark} mở;đang xử lý;\nCampuchia;Đến;05/03/2014;{mark} xong;đã xong;Đã trao trả"
        );

        var import = await service.ImportedAsync(Officers.OfMocBai, file);

        import["state"]!.GetValue<string>().ShouldBe("done", import.ToJsonString());
        (await OfMarkAsync<string>("status || ' ' || coalesce(outcome_reason, '')", mark)).ShouldBe(
            ["logged ", "closed Đã trao trả"],
            ignoreOrder: true
        );
    }

    [Fact]
    public async Task An_imported_exchange_that_is_taken_up_again_is_classified_first()
    {
        var mark = Imports.Mark();
        await service.ImportedAsync(Officers.OfMocBai, Imports.Log(mark, 1));
        var id = (await OfMarkAsync<Guid>("id", mark))[0].ToString();

        using var reopened = await service.StepAsync(Officers.OfMocBai, id, "reopening", new { reason = "Có tin mới" }, 1);
        reopened.StatusCode.ShouldBe(HttpStatusCode.OK, await reopened.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        (await OfMarkAsync<string>("status", mark)).ShouldBe(["logged"]);
        using var classified = await service.ClassifyAsync(Officers.OfMocBai, id, Bodies.Harmless, "\"2\"");

        classified.StatusCode.ShouldBe(
            HttpStatusCode.OK,
            await classified.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)
        );
    }

    [Fact]
    public async Task No_desk_closes_an_exchange_as_out_of_an_old_log()
    {
        var exchange = await service.LoggedAsync(Officers.OfMocBai, An.Exchange());
        using var classified = await service.ClassifyAsync(Officers.OfMocBai, exchange.Id(), Bodies.Harmless);

        using var refused = await service.StepAsync(Officers.OfMocBai, exchange.Id(), "closure", new { outcome = "oldLog" }, 2);

        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task An_import_stands_in_the_audit_when_it_is_sent_and_when_it_is_done()
    {
        var import = await service.ImportedAsync(Officers.OfMocBai, Imports.Log(Imports.Mark(), 1));

        (
            await service.QueryAsync<string>("select action from audit.entries where subject_id = @id order by id", ("id", import.Id()))
        ).ShouldBe(["import.sent", "import.done"]);
    }

    private static int NumberOf(string reference) => int.Parse(reference.Split('-')[^1], System.Globalization.CultureInfo.InvariantCulture);

    private Task<IReadOnlyList<T>> OfMarkAsync<T>(string columns, string mark) =>
        service.QueryAsync<T>($"select {columns} from hotline.exchanges where subject like @mark", ("mark", mark + "%"));

    private async Task<string> ReferenceAsync(string mark) => (await OfMarkAsync<string>("reference", mark))[0];

    private async Task<long> PiecesOfAsync(string id) =>
        (await service.QueryAsync<long>("select count(*) from hotline.import_pieces where import_id = @id", ("id", Guid.Parse(id))))[0];
}
