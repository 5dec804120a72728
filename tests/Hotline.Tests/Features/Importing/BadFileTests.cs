using System.Net;
using System.Net.Sockets;
using System.Text;
using Cooperation.Hotline.Tests.Builders;
using Cooperation.Tests.Support.Sheets;

namespace Cooperation.Hotline.Tests.Features.Importing;

/// <summary>What is no log is refused with the reason, and leaves nothing.</summary>
[Collection(ImportingService.Name)]
public sealed class BadFileTests(HotlineService service)
{
    public static TheoryData<string, string> Refused =>
        new()
        {
            { "so.xlsx", "file.bomb" },
            { "so.xlsx", "file.macros" },
            { "so.csv", "file.not-what-it-says" },
            { "so.pdf", "sheet.unknown-kind" },
            { "so.xlsx", "file.empty" },
            { "..\\\\so.csv", "file.name-with-path" },
            { "so.csv", "sheet.too-many-rows" },
        };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task It_is_refused_with_the_reason_whether_it_is_tried_or_imported(string name, string reason)
    {
        foreach (var query in new[] { "?dryRun=true", "" })
        {
            using var answer = await service.SendAsync(Officers.OfMocBai, FileOf(reason), query, name);

            answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
            var problem = await answer.BodyAsync();
            problem["code"]!.GetValue<string>().ShouldBe(reason);
            problem["errors"]!["file"].ShouldNotBeNull();
        }

        (await service.QueryAsync<long>("select count(*) from hotline.import_files"))[0].ShouldBe(0);
    }

    [Fact]
    public async Task A_form_without_a_file_and_what_is_no_form_are_refused()
    {
        using var client = service.ClientOf(Officers.OfMocBai);
        using var form = new MultipartFormDataContent { { new StringContent("{}"), "mapping" } };
        using var without = await client.PostAsync(new Uri(Imports.Address, UriKind.Relative), form, TestContext.Current.CancellationToken);
        without.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await without.BodyAsync())["code"]!.GetValue<string>().ShouldBe("file.missing");

        using var none = await service.PostAsync(Officers.OfMocBai, Imports.Address, new { });
        none.StatusCode.ShouldBe(HttpStatusCode.UnsupportedMediaType);

        using var mapping = await service.SendAsync(
            Officers.OfMocBai,
            Imports.Log("x", 1),
            "?dryRun=true",
            mapping: "{\"columns\":{\"x\":\"A\"}}"
        );
        mapping.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_connection_cut_in_mid_upload_leaves_nothing_behind()
    {
        var before = await service.QueryAsync<long>("select count(*) from hotline.imports");
        using (var client = new TcpClient())
        {
            await client.ConnectAsync(service.Url.Host, service.Url.Port, TestContext.Current.CancellationToken);
            var token = service.Authority.TokenFor(Officers.OfMocBai, "hotline");
            var head =
                $"POST {Imports.Address} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {token}\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: 900000\r\n\r\n"
                + "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"so.csv\"\r\n\r\n";
            await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(head), TestContext.Current.CancellationToken);
            await client.GetStream().WriteAsync(Imports.Log("x", 5000), TestContext.Current.CancellationToken);
        }

        var still = await service.ReadAsync(Officers.OfMocBai, Imports.Address);
        still.ShouldNotBeNull();
        (await service.QueryAsync<long>("select count(*) from hotline.imports")).ShouldBe(before);
        (await service.QueryAsync<long>("select count(*) from hotline.import_pieces"))[0].ShouldBe(0);
    }

    private static byte[] FileOf(string reason) =>
        reason switch
        {
            "file.bomb" => BuiltWorkbook.Bomb(200L * 1024 * 1024),
            "file.macros" => new BuiltWorkbook().Row("Nước").WithMacros().Bytes(),
            "file.empty" => [],
            "sheet.too-many-rows" => Imports.Csv([.. Enumerable.Range(1, 50_001).Select(row => $"{row}")]),
            _ => new BuiltWorkbook().Row("Nước").Bytes(),
        };
}
