using System.Net;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Cooperation.Repatriation.Tests.Builders;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Repatriation.Tests.Features;

/// <summary>POST and GET /api/repatriation/cases/{id}/papers.</summary>
[Collection(OneService.Name)]
public sealed class MakingPapers(RepatriationService service)
{
    private const string Request = "verificationRequest";

    [Fact]
    public async Task The_mission_asks_for_the_check_on_an_official_paper_with_number_hash_and_who_made_it()
    {
        var (opened, persons) = await OpenedAsync(Papers.Known("Nguyễn Thị Giấy Tờ"), Papers.Known("Trần Thị Văn Bản"));
        var made = await service.MadeAsync(Officers.OfPhnomPenh, opened, Request);
        made.Text("number").ShouldStartWith("CP-KH-2018-");
        var file = await service.FileAsync(Officers.OfPhnomPenh, opened, made);
        Convert.ToHexStringLower(SHA256.HashData(file)).ShouldBe(made.Text("sha256"));

        var lines = Papers.LinesOf(file);
        lines.ShouldContain("ĐẠI SỨ QUÁN VIỆT NAM TẠI PHNÔM PÊNH");
        lines.ShouldContain($"Số: {made.Text("number")}");
        lines.ShouldContain("Phnôm Pênh, ngày 15 tháng 6 năm 2018");
        lines.ShouldContain("MẪU CHƯA KIỂM CHỨNG");
        lines.ShouldContain("VĂN BẢN ĐỀ NGHỊ");
        lines.ShouldContain("NGUYỄN THỊ GIẤY TỜ");
        lines.ShouldContain("TRẦN THỊ VĂN BẢN");
        lines.ShouldContain("12/05/1996");
        lines.ShouldContain(line => line.StartsWith("Căn cứ Luật 66/2011/QH12", StringComparison.Ordinal));
        lines.ShouldNotContain("[chưa có]");

        var list = await service.ReadAsync(Officers.OfPhnomPenh, Papers.Of(opened));
        var item = list["items"]!.AsArray().ShouldHaveSingleItem()!;
        (item.Text("number"), item.Text("by").Length > 0, item["open"]!.GetValue<bool>()).ShouldBe((made.Text("number"), true, true));
        item["persons"]!.AsArray().Select(p => p!.GetValue<string>()).ShouldBe(persons.Select(p => p.Text("pseudonym")));
        Due(list, Request).ShouldBeEmpty();
        var read = await service.ReadAsync(Officers.OfPhnomPenh, $"{A.Cases}/{opened}");
        read["timeline"]!
            .AsArray()
            .Select(entry => (entry!["number"]!.GetValue<int>(), entry.Text("what")))
            .ShouldBe([(1, "opened"), (2, "paperMade")]);
    }

    [Fact]
    public async Task What_is_missing_is_listed_and_nothing_made_up_nor_kept()
    {
        var (opened, persons) = await OpenedAsync(
            new JsonObject { ["sex"] = "female", ["name"] = "Lê Thị Chưa Đủ" },
            Papers.Known("Phan Thị Đủ")
        );
        using var refused = await service.AskPaperAsync(Officers.OfPhnomPenh, opened, Request);
        (refused.StatusCode, await refused.CodeAsync()).ShouldBe((HttpStatusCode.UnprocessableEntity, "repatriation.paper.field-missing"));
        (await refused.FieldsAsync()).ShouldBe(["persons[0].birth", "persons[0].nationality", "persons[0].address"], ignoreOrder: true);
        (await service.ReadAsync(Officers.OfPhnomPenh, Papers.Of(opened)))["items"]!.AsArray().ShouldBeEmpty();

        var lines = await service.LinesAsync(Officers.OfPhnomPenh, opened, Request, new() { ["gaps"] = true });
        lines.Count(line => line == "[chưa có]").ShouldBe(3);
        var items = (await service.ReadAsync(Officers.OfPhnomPenh, Papers.Of(opened)))["items"]!.AsArray();
        items.ShouldHaveSingleItem()!["gaps"]!.GetValue<bool>().ShouldBeTrue();
        persons.Count.ShouldBe(2);

        var (nameless, _) = await OpenedAsync(A.Person());
        using var unnamed = await service.AskPaperAsync(Officers.OfPhnomPenh, nameless, Request, new JsonObject { ["gaps"] = true });
        (await unnamed.FieldsAsync()).ShouldBe(["persons[0].name"]);
    }

    [Fact]
    public async Task Who_issues_which_is_dated_data_and_a_consular_officer_issues_no_victim_certificate()
    {
        var (opened, persons) = await OpenedAsync(Papers.Known("Võ Thị Xác Nhận"));
        using var refused = await service.AskPaperAsync(Officers.OfPhnomPenh, opened, "victimCertificate");
        (refused.StatusCode, await refused.CodeAsync()).ShouldBe((HttpStatusCode.Forbidden, "repatriation.paper.not-issued-by"));
        var problem = await refused.BodyAsync();
        problem.Text("source").ShouldContain("66/2011/QH12");
        problem.Text("detail").ShouldContain("không phải Bộ Ngoại giao");

        using var early = await service.AskPaperAsync(
            Officers.OfPhnomPenh,
            opened,
            "travelPaperRequest",
            new JsonObject { ["persons"] = new JsonArray(persons[0].Id()) }
        );
        (early.StatusCode, await early.CodeAsync()).ShouldBe((HttpStatusCode.UnprocessableEntity, "repatriation.paper.not-at-this-step"));
        using var nobody = await service.AskPaperAsync(Officers.OfPhnomPenh, opened, "travelPaperRequest");
        (await nobody.CodeAsync()).ShouldBe("repatriation.paper.nobody-named");
        using var unknown = await service.AskPaperAsync(Officers.OfPhnomPenh, opened, "passport");
        unknown.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        using var foreign = await service.AskPaperAsync(
            Officers.OfPhnomPenh,
            opened,
            Request,
            new JsonObject { ["persons"] = new JsonArray(Guid.CreateVersion7().ToString()) }
        );
        (await foreign.CodeAsync()).ShouldBe("repatriation.paper.person-unknown");
    }

    [Fact]
    public async Task To_another_agency_there_is_neither_the_case_nor_the_paper()
    {
        var (opened, _) = await OpenedAsync(Papers.Known("Bùi Thị Người Khác"));
        var made = await service.MadeAsync(Officers.OfPhnomPenh, opened, Request);
        foreach (var stranger in Officers.Strangers.Concat([Officers.OfBattambang, Officers.OfImmigration, Officers.OfTayNinh]))
        {
            using var asked = await service.AskPaperAsync(stranger, opened, Request);
            asked.StatusCode.ShouldBe(HttpStatusCode.NotFound, $"{stranger.Role} {stranger.Desk}");
            using var listed = await service.GetAsync(stranger, Papers.Of(opened));
            listed.StatusCode.ShouldBe(HttpStatusCode.NotFound, $"{stranger.Role} {stranger.Desk}");
            using var file = await service.GetAsync(stranger, $"{Papers.Of(opened)}/{made.Id()}");
            file.StatusCode.ShouldBe(HttpStatusCode.NotFound, $"{stranger.Role} {stranger.Desk}");
        }

        var (other, _) = await OpenedAsync(Papers.Known("Hồ sơ khác"));
        using var elsewhere = await service.GetAsync(Officers.OfPhnomPenh, $"{Papers.Of(other)}/{made.Id()}");
        elsewhere.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task It_opens_only_to_who_may_read_the_name_now_and_each_reading_is_on_record()
    {
        var (opened, persons) = await OpenedAsync(Papers.Known("Tống Thị Bản Ghi"));
        var made = await service.MadeAsync(Officers.OfPhnomPenh, opened, Request);
        await service.FileAsync(Officers.OfPhnomPenh, opened, made);
        using var supervisor = await service.GetAsync(Officers.SupervisorOfDepartment, $"{Papers.Of(opened)}/{made.Id()}");
        supervisor.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var refused = await service.AskPaperAsync(Officers.SupervisorOfDepartment, opened, Request);
        (refused.StatusCode, await refused.CodeAsync()).ShouldBe((HttpStatusCode.Forbidden, "repatriation.paper.names-closed"));

        (
            await service.QueryAsync<string>(
                "select what from repatriation.readings where repatriation_case_id = @id and what in ('person', 'attachment') order by at, what",
                ("id", Guid.Parse(opened))
            )
        ).ShouldBe(["attachment", "person"]); // of one moment, the clock of the tests standing still
        (
            await service.QueryAsync<string>(
                "select action from audit.entries where subject_id = @id and (action like '%paper%' or action like 'attachment%')",
                ("id", opened)
            )
        ).ShouldBe(
            [$"person.paper.{Request}.{persons[0].Text("pseudonym")}", "case.paper-made", "attachment.made", "attachment.download"],
            ignoreOrder: true
        );

        // Received by the gate, he is no longer in the mission's hands: what it made is there, and opens no more.
        await service.BroughtAsync(persons[0], "received");
        using var later = await service.GetAsync(Officers.OfPhnomPenh, $"{Papers.Of(opened)}/{made.Id()}");
        later.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var item = (await service.ReadAsync(Officers.OfPhnomPenh, Papers.Of(opened)))["items"]![0]!;
        item["open"]!.GetValue<bool>().ShouldBeFalse();
    }

    [Fact]
    public async Task A_copy_is_held_against_number_maker_and_hash_by_who_may_read_it_now_and_on_record()
    {
        var (opened, persons) = await OpenedAsync(Papers.Known("Nghiêm Thị Đối Chiếu"));
        var made = await service.MadeAsync(Officers.OfPhnomPenh, opened, Request);
        var address = $"{Papers.Of(opened)}/{made.Id()}/proof";
        var proof = await service.ReadAsync(Officers.OfPhnomPenh, address);
        (proof.Text("number"), proof.Text("sha256"), proof.Text("byDesk")).ShouldBe(
            (made.Text("number"), made.Text("sha256"), "BNG-KH-PNH")
        );
        proof["persons"]!.AsArray().Select(person => person!.GetValue<string>()).ShouldBe([persons[0].Text("pseudonym")]);
        (
            await service.QueryAsync<long>(
                "select count(*) from audit.entries where subject_id = @id and action = 'attachment.named'",
                ("id", opened)
            )
        ).ShouldBe([1]);

        foreach (var other in Officers.Strangers.Concat([Officers.OfBattambang, Officers.SupervisorOfDepartment]))
        {
            using var hidden = await service.GetAsync(other, address);
            hidden.StatusCode.ShouldBe(HttpStatusCode.NotFound, $"{other.Role} {other.Desk}");
        }
    }

    [Fact]
    public async Task The_same_call_makes_one_paper()
    {
        var (opened, _) = await OpenedAsync(Papers.Known("Đinh Thị Một Lần"));
        var (officer, key) = (Officers.OfPhnomPenh, Guid.CreateVersion7().ToString());
        using var first = await service.AskPaperAsync(officer, opened, Request, key: key);
        using var again = await service.AskPaperAsync(officer, opened, Request, key: key);
        (await again.BodyAsync()).Text("number").ShouldBe((await first.BodyAsync()).Text("number"));
        (await service.ReadAsync(Officers.OfPhnomPenh, Papers.Of(opened)))["items"]!.AsArray().Count.ShouldBe(1);
    }

    [Fact]
    public async Task What_may_not_be_printed_makes_no_paper()
    {
        var (opened, _) = await OpenedFromAsync(A.Case().With("handling", "TLP:RED"), Papers.Known("Mai Thị Kín"));
        using var refused = await service.AskPaperAsync(Officers.OfPhnomPenh, opened, Request);
        (refused.StatusCode, await refused.CodeAsync()).ShouldBe(
            (HttpStatusCode.UnprocessableEntity, "repatriation.handling.not-exported")
        );
    }

    [Fact]
    public async Task A_name_on_a_paper_stands_in_no_log_message_or_page_of_the_database_in_the_clear()
    {
        var (opened, _) = await OpenedAsync(Papers.Known("Khổng Thị Quýt Hồng"));
        var made = await service.MadeAsync(Officers.OfPhnomPenh, opened, Request);
        var file = await service.FileAsync(Officers.OfPhnomPenh, opened, made);
        Papers.XmlOf(file).ShouldContain("KHỔNG THỊ QUÝT HỒNG");

        service.Log.ShouldNotContain("Quýt Hồng", Case.Insensitive);
        foreach (var table in await TablesAsync())
        {
            (await service.QueryAsync<long>($"select count(*) from {table} t where t::text ilike '%quýt hồng%'"))[0].ShouldBe(0, table);
        }

        // Not as bytes either: a DOCX is compressed, so its own first bytes are what would show a file in the clear.
        (
            await service.QueryAsync<long>(
                "select count(*) from repatriation.attachment_pieces where position('\\x504b0304'::bytea in content) > 0"
            )
        )[0]
            .ShouldBe(0);
    }

    private async Task<IReadOnlyList<string>> TablesAsync() =>
        await service.QueryAsync<string>(
            "select format('%I.%I', schemaname, tablename) from pg_tables where schemaname not in ('pg_catalog', 'information_schema')"
        );

    private static IReadOnlyList<string> Due(JsonNode list, string kind) =>
        [
            .. list["kinds"]!.AsArray().Single(one => one!.Text("code") == kind)!["due"]!
                .AsArray()
                .Select(person => person!.Text("pseudonym")),
        ];

    private Task<(string Case, IReadOnlyList<JsonNode> Persons)> OpenedAsync(params JsonObject[] persons) =>
        OpenedFromAsync(A.Case(), persons);

    private Task<(string Case, IReadOnlyList<JsonNode> Persons)> OpenedFromAsync(JsonObject request, params JsonObject[] persons) =>
        service.OpenedAsync(request: request.With("persons", new JsonArray([.. persons])));
}
