using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;
using Cooperation.Hotline.Tests.Builders;
using Cooperation.Tests.Support.Files;

namespace Cooperation.Hotline.Tests.Features.Attachments;

/// <summary>What is not taken is refused with the reason, and leaves nothing.</summary>
[Collection(AttachingService.Name)]
public sealed class RefusedAttachmentTests(HotlineService service) : IAsyncLifetime
{
    private JsonNode exchange = null!;

    public async ValueTask InitializeAsync() => exchange = await service.LoggedAsync(Officers.OfMocBai, An.Exchange());

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Theory]
    [InlineData("ghi-am.wav", "", "file.empty")]
    [InlineData("ghi-am.exe", "MZ", "file.unknown-kind")]
    [InlineData("ghi-am.wav", "PK\u0003\u0004", "file.not-what-it-says")]
    [InlineData("../ghi-am.wav", "RIFF", "file.name-with-path")]
    public async Task A_file_that_is_not_taken_is_refused_with_the_reason_and_leaves_nothing(string name, string content, string code)
    {
        using var answer = await service.AttachAsync(Officers.OfMocBai, exchange, Encoding.Latin1.GetBytes(content), name);
        await answer.ShouldBeAsync(HttpStatusCode.BadRequest, code);
        (await answer.BodyAsync())["errors"]!["file"].ShouldNotBeNull();
        await NothingIsLeftAsync();
    }

    [Fact]
    public async Task One_byte_too_many_is_refused_by_the_field()
    {
        using var answer = await service.AttachAsync(Officers.OfMocBai, exchange, Attaching.Recording(Attaching.Most + 1));
        await answer.ShouldBeAsync(HttpStatusCode.BadRequest, "file.too-large");
        await NothingIsLeftAsync();
    }

    [Fact]
    public async Task A_form_without_a_file_or_with_another_mark_is_refused()
    {
        using var client = service.ClientOf(Officers.OfMocBai);
        using var form = new MultipartFormDataContent { { new StringContent("true"), "personal" } };
        using var without = await client.PostAsync($"{exchange.Address()}/attachments", form, TestContext.Current.CancellationToken);
        await without.ShouldBeAsync(HttpStatusCode.BadRequest, "file.missing");

        using var marked = await service.AttachAsync(Officers.OfMocBai, exchange, Attaching.Recording(), personal: "maybe");
        await marked.ShouldBeAsync(HttpStatusCode.BadRequest, "hotline.attachment.personal-unknown");

        using var text = await service.PostAsync(Officers.OfMocBai, $"{exchange.Address()}/attachments", new { file = "x" });
        text.StatusCode.ShouldBe(HttpStatusCode.UnsupportedMediaType);
        await NothingIsLeftAsync();
    }

    [Fact]
    public async Task Of_a_secret_paper_not_a_byte_is_waited_for()
    {
        exchange = await service.LoggedAsync(Officers.OfMocBai, An.SecretExchange());
        var answer = await AnswerToHeadersAsync();
        answer.ShouldStartWith("HTTP/1.1 422 ");
        answer.ShouldContain("29/2018/QH14");
        var page = await service.ReadAsync(Officers.OfMocBai, exchange.Address());
        var step = page["allowed"]!["attach"]!;
        (step["open"]!.GetValue<bool>(), step["code"]!.GetValue<string>()).ShouldBe((false, "hotline.exchange.state-secret"));
        await NothingIsLeftAsync();
    }

    [Fact]
    public async Task A_voided_exchange_takes_none_and_a_closed_one_does()
    {
        await service.TakenAsync(
            exchange,
            "classification",
            new
            {
                signsOfCrime = false,
                urgency = "routine",
                note = "Đã xem",
            }
        );
        await service.TakenAsync(exchange, "closure", new { outcome = "noAction", reason = "Tin trùng" });
        await service.AttachedAsync(Officers.OfMocBai, exchange, Attaching.Recording());

        var voided = await service.LoggedAsync(Officers.OfMocBai, An.Exchange());
        await service.TakenAsync(voided, "voiding", new { reason = "Ghi nhầm" });
        using var answer = await service.AttachAsync(Officers.OfMocBai, voided, Attaching.Recording());
        await answer.ShouldBeAsync(HttpStatusCode.Conflict, "hotline.attachment.voided");
    }

    [Fact]
    public async Task Thirty_are_enough()
    {
        var last = Attaching.Recording();
        for (var number = 1; number < 30; number++)
        {
            await service.AttachedAsync(Officers.OfMocBai, exchange, Attaching.Recording(100));
        }

        await service.AttachedAsync(Officers.OfMocBai, exchange, last);
        using var more = await service.AttachAsync(Officers.OfMocBai, exchange, Attaching.Recording(100));
        await more.ShouldBeAsync(HttpStatusCode.UnprocessableEntity, "hotline.attachment.too-many");
        using var again = await service.AttachAsync(Officers.OfMocBai, exchange, last);
        again.StatusCode.ShouldBe(HttpStatusCode.OK, "the same file again is not one more");
    }

    [Fact]
    public async Task What_its_handling_forbids_to_keep_may_still_be_looked_at()
    {
        exchange = await service.LoggedAsync(Officers.OfMocBai, An.Exchange().With("handling", "TLP:RED"));
        var picture = BuiltPng.Of(20, 10);
        var attachment = await service.AttachedAsync(Officers.OfMocBai, exchange, picture, "anh.png");
        using var download = await service.OpenAsync(Officers.OfMocBai, exchange, attachment);
        await download.ShouldBeAsync(HttpStatusCode.UnprocessableEntity, "hotline.handling.not-exported");

        using var preview = await service.OpenAsync(Officers.OfMocBai, exchange, attachment, "/preview");
        preview.StatusCode.ShouldBe(HttpStatusCode.OK);
        preview.Content.Headers.ContentType!.MediaType.ShouldBe("image/png");
        preview.Content.Headers.GetValues("Content-Disposition").ShouldBe(["inline; filename*=UTF-8''anh.png"]);
        (await preview.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).ShouldBe(picture);

        using var recording = await service.AttachAsync(Officers.OfMocBai, exchange, Attaching.Recording());
        await recording.ShouldBeAsync(HttpStatusCode.UnprocessableEntity, "hotline.attachment.nobody-could-open");
        (
            await service.QueryAsync<long>(
                "select count(*) from audit.entries where subject_id = @id and action = any (@actions)",
                ("id", exchange.Id()),
                ("actions", new[] { "exchange.refused.download", "attachment.preview" })
            )
        ).ShouldBe([2]);
    }

    [Fact]
    public async Task What_no_browser_shows_has_no_preview()
    {
        var recording = await service.AttachedAsync(Officers.OfMocBai, exchange, Attaching.Recording());
        using var unseen = await service.OpenAsync(Officers.OfMocBai, exchange, recording, "/preview");
        unseen.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    // The head of a form of 20 MB, and nothing after it.
    private async Task<string> AnswerToHeadersAsync()
    {
        using var client = service.ClientOf(Officers.OfMocBai);
        using var socket = new TcpClient();
        await socket.ConnectAsync(service.Url.Host, service.Url.Port, TestContext.Current.CancellationToken);
        await using var stream = socket.GetStream();
        await stream.WriteAsync(
            Encoding.ASCII.GetBytes(
                $"POST {exchange.Address()}/attachments HTTP/1.1\r\nHost: {service.Url.Authority}\r\nAuthorization: {client.DefaultRequestHeaders.Authorization}\r\n"
                    + "Content-Type: multipart/form-data; boundary=x\r\nContent-Length: 20000000\r\n\r\n"
            ),
            TestContext.Current.CancellationToken
        );
        var answer = new StringBuilder();
        var buffer = new byte[4096];
        while (!answer.ToString().Contains("traceId", StringComparison.Ordinal))
        {
            var read = await stream.ReadAsync(buffer, TestContext.Current.CancellationToken);
            read.ShouldBeGreaterThan(0, answer.ToString());
            answer.Append(Encoding.UTF8.GetString(buffer, 0, read));
        }

        return answer.ToString();
    }

    private async Task NothingIsLeftAsync()
    {
        (await service.AttachmentsAsync(Officers.OfMocBai, exchange)).ShouldBeEmpty();
        foreach (var table in new[] { "attachments", "attachment_details", "attachment_pieces" })
        {
            var rows = await service.QueryAsync<long>(
                $"select count(*) from hotline.{table} where exchange_id = @id",
                ("id", exchange["id"]!.GetValue<Guid>())
            );
            rows[0].ShouldBe(0, table);
        }
    }
}
