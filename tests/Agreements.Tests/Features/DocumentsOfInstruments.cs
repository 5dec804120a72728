using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Cooperation.Agreements.Tests.Builders;
using Cooperation.Platform.Hosting.Papers;
using Cooperation.Tests.Support.Files;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Agreements.Tests.Features;

/// <summary>/api/agreements/instruments/{code}/documents: put there by who keeps them, with their hash, read by whom their handling reaches, on record; a new edition or a withdrawal with its reason corrects them.</summary>
[Collection(OneService.Name)]
public sealed class DocumentsOfInstruments(AgreementsService service)
{
    private const string Instruments = "/api/agreements/instruments";

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_signed_text_is_kept_with_its_hash_and_comes_back_as_it_was()
    {
        await StandingAsync("KH-2018DA");
        var file = Pdf("toan van");
        var kept = await AddedAsync(
            "KH-2018DA",
            file,
            "Hiệp định đã ký.pdf",
            ("number", "15/2018/HĐ"),
            ("on", "2018-05-05"),
            ("language", "km")
        );
        (kept["reference"]!.GetValue<string>(), kept["edition"]!.GetValue<int>()).ShouldBe(("DC-KH-2018DA-1", 1));

        var shown = await DocumentAsync(Accounts.Planner, "KH-2018DA");
        (shown["kind"]!.GetValue<string>(), shown["language"]!.GetValue<string>()).ShouldBe(("signedText", "km"));
        var edition = shown["editions"]![0]!;
        edition["sha256"]!.GetValue<string>().ShouldBe(Convert.ToHexStringLower(SHA256.HashData(file)));
        edition["fileName"]!.GetValue<string>().ShouldBe("Hiệp định đã ký.pdf");
        (edition["number"]!.GetValue<string>(), edition["on"]!.GetValue<string>()).ShouldBe(("15/2018/HĐ", "2018-05-05"));

        using var opened = await service.GetAsync(Accounts.OfMocBai, $"{Documents("KH-2018DA")}/{edition.Id()}");
        opened.StatusCode.ShouldBe(HttpStatusCode.OK);
        opened.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        (await opened.Content.ReadAsByteArrayAsync(Cancelled)).ShouldBe(file);
        (await ReadingsAsync(edition.Id())).ShouldBe(["BDBP"]);
    }

    [Fact]
    public async Task Neither_content_nor_name_lies_in_the_clear()
    {
        await StandingAsync("KH-2018DB");
        var kept = await AddedAsync("KH-2018DB", Pdf("khong ai doc duoc"), "ten tep rat rieng.pdf");
        var id = ("id", (object)Guid.Parse(kept["document"]!.GetValue<string>()));
        var stored = await service.QueryAsync<byte[]>("select content from agreements.attachment_pieces where attachment_id = @id", id);
        stored.ShouldAllBe(piece => !Encoding.Latin1.GetString(piece).Contains("khong ai", StringComparison.Ordinal));
        var details = await service.QueryAsync<byte[]>(
            "select ciphertext from agreements.attachment_details where attachment_id = @id",
            id
        );
        details.Count.ShouldBe(3);
        details.ShouldAllBe(detail => !Encoding.UTF8.GetString(detail).Contains("rat rieng", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("TLP:CLEAR", true, true)]
    [InlineData("TLP:GREEN", true, true)]
    [InlineData("TLP:AMBER", true, false)]
    [InlineData("TLP:AMBER+STRICT", false, false)]
    [InlineData("TLP:RED", false, false)]
    public async Task Whom_its_handling_does_not_reach_finds_neither_the_document_nor_a_trace_of_it(
        string handling,
        bool planner,
        bool desk
    )
    {
        var code = $"KH-2018D{handling[4]}{handling.Length.ToString(CultureInfo.InvariantCulture)}";
        await StandingAsync(code);
        var kept = await AddedAsync(code, Pdf(code), "phu luc.pdf", ("handling", handling), ("title", "Phụ lục không nêu tên"));
        var document = kept["document"]!.GetValue<string>();
        foreach (
            var (account, reads) in new[]
            {
                (Accounts.Planner, true),
                (Accounts.PlannerOfMinistry, planner),
                (Accounts.OfMocBai, desk),
                (Accounts.Consul, desk),
            }
        )
        {
            var read = await service.ReadAsync(account, $"{Instruments}/{code}");
            read["documents"]!.AsArray().Count.ShouldBe(reads ? 1 : 0, account.Role + account.Agency);
            var expected = reads ? HttpStatusCode.OK : HttpStatusCode.NotFound;
            (await service.StatusOfAsync(account, $"{Documents(code)}/{document}/preview")).ShouldBe(expected, account.Role);
            if (!reads)
            {
                (await service.StatusOfAsync(account, $"{Documents(code)}/{document}")).ShouldBe(HttpStatusCode.NotFound);
                read.ToJsonString().ShouldNotContain("Phụ lục không nêu tên");
                read["timeline"]!.AsArray().ShouldNotContain(entry => entry!["what"]!.GetValue<string>() == "documentAdded");
            }
        }
    }

    [Fact]
    public async Task What_is_for_named_recipients_is_looked_at_and_not_taken_away()
    {
        await StandingAsync("KH-2018DD");
        var kept = await AddedAsync("KH-2018DD", Pdf("chi xem"), "chi xem.pdf", ("handling", "TLP:RED"));
        var address = $"{Documents("KH-2018DD")}/{kept["document"]!.GetValue<string>()}";
        using var looked = await service.GetAsync(Accounts.Planner, $"{address}/preview");
        looked.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("inline");
        using var taken = await service.GetAsync(Accounts.Planner, address);
        (taken.StatusCode, await taken.CodeAsync()).ShouldBe((HttpStatusCode.UnprocessableEntity, "agreements.handling.not-exported"));
    }

    [Fact]
    public async Task A_new_edition_takes_the_place_of_the_one_before_which_stays_readable()
    {
        await StandingAsync("KH-2018DE");
        var first = await AddedAsync("KH-2018DE", Pdf("ban mot"), "ban 1.pdf");
        var second = await AddedAsync("KH-2018DE", Docx(), "ban 2.docx", ("replaces", "DC-KH-2018DE-1"));
        (second["reference"]!.GetValue<string>(), second["edition"]!.GetValue<int>()).ShouldBe(("DC-KH-2018DE-1", 2));
        var editions = (await DocumentAsync(Accounts.Consul, "KH-2018DE"))["editions"]!.AsArray();
        editions.Select(edition => edition!.Id()).ShouldBe([second["document"]!.GetValue<string>(), first["document"]!.GetValue<string>()]);
        foreach (var edition in editions)
        {
            (await service.StatusOfAsync(Accounts.Consul, $"{Documents("KH-2018DE")}/{edition!.Id()}")).ShouldBe(HttpStatusCode.OK);
        }

        using var stricter = await SendAsync(
            Accounts.Planner,
            "KH-2018DE",
            Pdf("ban ba"),
            "ban 3.pdf",
            ("replaces", "DC-KH-2018DE-1"),
            ("handling", "TLP:AMBER")
        );
        stricter.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await service.ReadAsync(Accounts.Consul, $"{Instruments}/KH-2018DE"))["documents"]!.AsArray().ShouldBeEmpty();
        (await service.StatusOfAsync(Accounts.Consul, $"{Documents("KH-2018DE")}/{editions[0]!.Id()}")).ShouldBe(
            HttpStatusCode.NotFound,
            "the edition that stands is not for him, so those before it are not either"
        );
    }

    [Fact]
    public async Task A_withdrawn_document_stays_named_with_its_hash_who_and_why_and_its_content_is_destroyed()
    {
        await StandingAsync("KH-2018DF");
        var kept = await AddedAsync("KH-2018DF", Pdf("nham"), "nham.pdf");
        var address = $"{Documents("KH-2018DF")}/{kept["document"]!.GetValue<string>()}";
        (await WithdrawAsync("KH-2018DF", address, reason: null)).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await WithdrawAsync("KH-2018DF", address, "Nhầm tệp của văn kiện khác")).Status.ShouldBe(HttpStatusCode.OK);
        var shown = await DocumentAsync(Accounts.Planner, "KH-2018DF");
        shown["withdrawnReason"]!.GetValue<string>().ShouldBe("Nhầm tệp của văn kiện khác");
        shown["withdrawnBy"]!.GetValue<string>().ShouldNotBeEmpty();
        shown["keeps"]!.GetValue<bool>().ShouldBeFalse();
        shown["editions"]![0]!["sha256"]!.GetValue<string>().ShouldBe(Convert.ToHexStringLower(SHA256.HashData(Pdf("nham"))));
        (await service.StatusOfAsync(Accounts.Planner, address)).ShouldBe(HttpStatusCode.NotFound);
        (
            await service.QueryAsync<long>(
                "select count(*) from agreements.attachment_pieces where attachment_id = @id",
                ("id", Guid.Parse(kept["document"]!.GetValue<string>()))
            )
        ).ShouldBe([0]);
        (await WithdrawAsync("KH-2018DF", address, "Lần nữa")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_foreign_ministry_keeps_notices_of_entry_into_force_and_nothing_else()
    {
        await StandingAsync("KH-2018DG");
        (await service.ReadAsync(Accounts.PlannerOfMinistry, $"{Instruments}/KH-2018DG"))["steps"]!
            .AsArray()
            .Select(step => step!.GetValue<string>())
            .ShouldContain("documents");
        using var notice = await SendAsync(
            Accounts.PlannerOfMinistry,
            "KH-2018DG",
            Pdf("thong bao"),
            "thong bao.pdf",
            ("kind", "forceNotice")
        );
        notice.StatusCode.ShouldBe(HttpStatusCode.OK);
        using var text = await SendAsync(Accounts.PlannerOfMinistry, "KH-2018DG", Pdf("toan van"), "toan van.pdf");
        (text.StatusCode, await text.CodeAsync()).ShouldBe((HttpStatusCode.Forbidden, "agreements.document.notice-only"));
        (await DocumentAsync(Accounts.PlannerOfMinistry, "KH-2018DG"))["keeps"]!.GetValue<bool>().ShouldBeTrue();
    }

    [Fact]
    public async Task Who_only_reads_the_instrument_puts_nothing_there_and_who_does_not_see_it_finds_none()
    {
        await StandingAsync("KH-2018DH");
        var kept = await AddedAsync("KH-2018DH", Pdf("cong khai"), "a.pdf", ("handling", "TLP:CLEAR"));
        foreach (var account in new[] { Accounts.OfMocBai, Accounts.Consul })
        {
            using var refused = await SendAsync(account, "KH-2018DH", Pdf("khac"), "b.pdf");
            (refused.StatusCode, await refused.CodeAsync()).ShouldBe(
                (HttpStatusCode.Forbidden, "agreements.instrument.not-yours"),
                account.Role
            );
        }

        foreach (var stranger in Accounts.Strangers.Append(Accounts.OfHuuNghi).Append(Accounts.PlannerOf("BYT")))
        {
            using var refused = await SendAsync(stranger, "KH-2018DH", Pdf("khac"), "b.pdf");
            refused.StatusCode.ShouldBe(HttpStatusCode.NotFound, stranger.Role);
            (await service.StatusOfAsync(stranger, $"{Documents("KH-2018DH")}/{kept["document"]!.GetValue<string>()}")).ShouldBe(
                HttpStatusCode.NotFound
            );
        }
    }

    public static TheoryData<string, string, HttpStatusCode, string> Refused =>
        new()
        {
            { "kind", "poem", HttpStatusCode.BadRequest, "agreements.document.kind-unknown" },
            { "language", "xx", HttpStatusCode.BadRequest, "agreements.document.language-unknown" },
            { "title", "", HttpStatusCode.BadRequest, "agreements.document.title-needed" },
            { "title", new('a', 301), HttpStatusCode.BadRequest, "agreements.document.title-needed" },
            { "number", new('1', 51), HttpStatusCode.BadRequest, "agreements.document.number-too-long" },
            { "on", "31/12/2018", HttpStatusCode.BadRequest, "agreements.document.day-wrong" },
            { "on", "2018-06-16", HttpStatusCode.BadRequest, "agreements.document.time-in-future" },
            { "handling", "TLP:PINK", HttpStatusCode.BadRequest, "agreements.document.handling-unknown" },
            { "replaces", "DC-KH-2018DI-7", HttpStatusCode.BadRequest, "agreements.document.former-unknown" },
            { "title", "TỐI MẬT: phương án", HttpStatusCode.UnprocessableEntity, "agreements.document.state-secret" },
        };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task What_is_no_document_of_an_instrument_is_refused_at_its_field_and_nothing_kept(
        string field,
        string value,
        HttpStatusCode status,
        string code
    )
    {
        await StandingAsync("KH-2018DI");
        var before = await service.ReadAsync(Accounts.Planner, $"{Instruments}/KH-2018DI");
        using var refused = await SendAsync(Accounts.Planner, "KH-2018DI", Pdf("x"), "x.pdf", (field, value));
        (refused.StatusCode, await refused.CodeAsync()).ShouldBe((status, code));
        (await refused.FieldsAsync()).ShouldBe([field]);
        JsonNode.DeepEquals(await service.ReadAsync(Accounts.Planner, $"{Instruments}/KH-2018DI"), before).ShouldBeTrue();
    }

    [Fact]
    public async Task No_file_another_sort_the_same_again_and_one_that_nobody_could_open_are_refused()
    {
        await StandingAsync("KH-2018DK");
        await RefusedAsync("KH-2018DK", [], "", "file.missing");
        await RefusedAsync("KH-2018DK", Encoding.UTF8.GetBytes("chỉ là chữ"), "ghi chu.txt", "file.unknown-kind");
        await RefusedAsync("KH-2018DK", Pdf("x"), "x.docx", "file.not-what-it-says");
        await RefusedAsync(
            "KH-2018DK",
            Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="),
            "anh.png",
            "agreements.document.pdf-or-text"
        );
        await RefusedAsync("KH-2018DK", Docx(), "a.docx", "agreements.attachment.nobody-could-open", ("handling", "TLP:RED"));
        await AddedAsync("KH-2018DK", Pdf("mot"), "mot.pdf");
        await RefusedAsync("KH-2018DK", Pdf("mot"), "ten khac.pdf", "agreements.document.already");
    }

    [Fact]
    public async Task Of_what_nobody_signed_there_is_no_signed_text()
    {
        await service.CreatedAsync(Accounts.Planner, Instruments, Planned("KH-2018DL"));
        using var refused = await SendAsync(Accounts.Planner, "KH-2018DL", Pdf("chua ky"), "chua ky.pdf");
        (refused.StatusCode, await refused.CodeAsync()).ShouldBe((HttpStatusCode.UnprocessableEntity, "agreements.instrument.not-signed"));
        await AddedAsync("KH-2018DL", Pdf("de xuat"), "de xuat.pdf", ("kind", "other"));
    }

    [Fact]
    public async Task A_file_that_shows_an_activity_done_is_a_document_of_its_instrument_that_stands()
    {
        await StandingAsync("KH-2018DN");
        var kept = await AddedAsync("KH-2018DN", Pdf("bao cao"), "bao cao.pdf", ("kind", "evidence"));
        var activity = await service.CreatedAsync(
            Accounts.Planner,
            "/api/agreements/activities",
            new JsonObject
            {
                ["instrument"] = "KH-2018DN",
                ["year"] = 2018,
                ["title"] = "Tập huấn có báo cáo",
                ["due"] = "2018-11-20",
            }
        );
        (await ShownByAsync(activity, "DC-KH-2018DN-2")).ShouldBe((HttpStatusCode.BadRequest, "agreements.activity.file-unknown"));
        (await ShownByAsync(activity, "DC-KH-2018DA-1")).ShouldBe((HttpStatusCode.BadRequest, "agreements.activity.file-unknown"));
        (await ShownByAsync(activity, "DC-KH-2018DN-1")).ShouldBe((HttpStatusCode.OK, null));
        (await ShownByAsync(activity, "41/BC-VP130")).ShouldBe(
            (HttpStatusCode.OK, null),
            "a paper that lies elsewhere is named by its number"
        );
        await WithdrawAsync("KH-2018DN", $"{Documents("KH-2018DN")}/{kept["document"]!.GetValue<string>()}", "Nhầm báo cáo");
        await StandingAsync("KH-2018DO");
        (await ShownByAsync(activity, "DC-KH-2018DO-1")).ShouldBe((HttpStatusCode.BadRequest, "agreements.activity.file-unknown"));
    }

    private async Task<(HttpStatusCode Status, string? Code)> ShownByAsync(JsonNode activity, string file)
    {
        var address = $"/api/agreements/activities/{activity.Reference()}";
        using var read = await service.GetAsync(Accounts.Planner, address);
        using var answer = await service.PostAsync(
            Accounts.Planner,
            $"{address}/evidence",
            new JsonObject { ["kind"] = "file", ["reference"] = file },
            read.Headers.ETag!.ToString()
        );
        return (answer.StatusCode, answer.IsSuccessStatusCode ? null : await answer.CodeAsync());
    }

    [Fact]
    public async Task Two_planners_at_once_the_second_is_told_what_changed_and_of_documents_no_word()
    {
        await StandingAsync("KH-2018DM");
        using var seen = await service.GetAsync(Accounts.Planner, $"{Instruments}/KH-2018DM");
        await AddedAsync("KH-2018DM", Pdf("mot"), "mot.pdf");
        using var stale = await SendAsync(
            Accounts.Planner,
            "KH-2018DM",
            Pdf("hai"),
            "hai.pdf",
            version: seen.Headers.ETag!.ToString(),
            fields: []
        );
        stale.StatusCode.ShouldBe(HttpStatusCode.PreconditionFailed);
        using var missing = await SendAsync(Accounts.Planner, "KH-2018DM", Pdf("hai"), "hai.pdf", version: "", fields: []);
        missing.StatusCode.ShouldBe((HttpStatusCode)428);
    }

    private async Task StandingAsync(string code)
    {
        if (await service.StatusOfAsync(Accounts.Planner, $"{Instruments}/{code}") == HttpStatusCode.OK)
        {
            return;
        }

        await service.CreatedAsync(Accounts.Planner, Instruments, Planned(code));
        foreach (var step in (string[])["mandate", "negotiation", "proposal", "approval", "signature"])
        {
            using var read = await service.GetAsync(Accounts.Planner, $"{Instruments}/{code}");
            using var taken = await service.PostAsync(
                Accounts.Planner,
                $"{Instruments}/{code}/{step}",
                new JsonObject { ["on"] = "2018-05-20" },
                read.Headers.ETag!.ToString()
            );
            taken.StatusCode.ShouldBe(HttpStatusCode.OK, step);
        }
    }

    private static JsonObject Planned(string code) =>
        new()
        {
            ["code"] = code,
            ["partner"] = "KH",
            ["kind"] = "treaty",
            ["title"] = "Hiệp định về hợp tác phòng, chống mua bán người",
        };

    private async Task<JsonNode> AddedAsync(string code, byte[] content, string name, params (string Name, string Value)[] fields)
    {
        using var answer = await SendAsync(Accounts.Planner, code, content, name, fields);
        var body = await answer.BodyAsync();
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, body.ToJsonString());
        return body;
    }

    private async Task RefusedAsync(string code, byte[] content, string name, string reason, params (string, string)[] fields)
    {
        using var refused = await SendAsync(Accounts.Planner, code, content, name, fields);
        (await refused.CodeAsync()).ShouldBe(reason);
        (await refused.FieldsAsync()).ShouldBe(["file"]);
    }

    private async Task<(HttpStatusCode Status, string Body)> WithdrawAsync(string code, string address, string? reason)
    {
        using var read = await service.GetAsync(Accounts.Planner, $"{Instruments}/{code}");
        using var answer = await service.PostAsync(
            Accounts.Planner,
            $"{address}/withdrawal",
            new JsonObject { ["reason"] = reason },
            read.Headers.ETag!.ToString()
        );
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(Cancelled));
    }

    private async Task<HttpResponseMessage> SendAsync(
        TestAccount account,
        string code,
        byte[] content,
        string name,
        params (string Name, string Value)[] fields
    )
    {
        using var read = await service.GetAsync(Accounts.Planner, $"{Instruments}/{code}");
        return await SendAsync(account, code, content, name, fields, read.Headers.ETag!.ToString());
    }

    private async Task<HttpResponseMessage> SendAsync(
        TestAccount account,
        string code,
        byte[] content,
        string name,
        (string Name, string Value)[] fields,
        string version
    )
    {
        var said = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["kind"] = "signedText",
            ["language"] = "vi",
            ["title"] = "Hiệp định đã ký",
            ["handling"] = "TLP:GREEN",
        };
        foreach (var (field, value) in fields)
        {
            said[field] = value;
        }

        using var form = new MultipartFormDataContent();
        foreach (var (field, value) in said)
        {
            form.Add(new StringContent(value), field);
        }

        if (name.Length > 0)
        {
            var part = new ByteArrayContent(content);
            part.Headers.ContentDisposition = new ContentDispositionHeaderValue("form-data") { Name = "file", FileNameStar = name };
            form.Add(part);
        }

        using var client = service.ClientOf(account);
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(Documents(code), UriKind.Relative)) { Content = form };
        if (version.Length > 0)
        {
            request.Headers.TryAddWithoutValidation("If-Match", version);
        }

        return await client.SendAsync(request, Cancelled);
    }

    private async Task<JsonNode> DocumentAsync(TestAccount account, string code) =>
        (await service.ReadAsync(account, $"{Instruments}/{code}"))["documents"]![0]!;

    private Task<IReadOnlyList<string>> ReadingsAsync(string document) =>
        service.QueryAsync<string>("select by_agency from agreements.readings where attachment_id = @id", ("id", Guid.Parse(document)));

    private static string Documents(string code) => $"{Instruments}/{code}/documents";

    private static byte[] Pdf(string words) => new BuiltPdf().Streaming($"BT ({words}) Tj ET").Bytes();

    private static byte[] Docx() =>
        new Paper
        {
            Day = new(2018, 6, 15),
            Issuer = "Văn phòng 130",
            Number = null,
            Place = "Hà Nội",
            Title = "Văn bản",
            Body = [],
        }.ToDocx();
}
