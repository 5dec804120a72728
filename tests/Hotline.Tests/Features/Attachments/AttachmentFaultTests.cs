using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;
using Cooperation.Hotline.Tests.Builders;
using Cooperation.Launcher.Processes;

namespace Cooperation.Hotline.Tests.Features.Attachments;

/// <summary>A cut line leaves nothing, what was changed in the database never arrives as whole, and nothing is read that is not on record.</summary>
[Collection(AttachingService.Name)]
public sealed class AttachmentFaultTests(HotlineService service) : IAsyncLifetime
{
    private const int Bytes = 1024 * 1024; // sixteen pieces

    private JsonNode exchange = null!;

    public async ValueTask InitializeAsync() => exchange = await service.LoggedAsync(Officers.OfMocBai, An.Exchange());

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task A_line_cut_in_mid_upload_leaves_no_row_and_no_piece()
    {
        var before = await CountAsync();
        var file = Attaching.Recording(Bytes);
        await CutAsync(file, Bytes / 2);
        await CutAsync(file, Bytes - 1);
        await service.AttachedAsync(Officers.OfMocBai, exchange, file);
        (await CountAsync()).ShouldBe((before.Rows + 1, before.Pieces + 16));
    }

    [Theory]
    [InlineData(
        "a byte",
        "update hotline.attachment_pieces set content = set_byte(content, 100, get_byte(content, 100) # 1) where attachment_id = @id and number = 9"
    )]
    [InlineData("the last piece", "delete from hotline.attachment_pieces where attachment_id = @id and number = 15")]
    [InlineData("a piece in the middle", "delete from hotline.attachment_pieces where attachment_id = @id and number = 8")]
    [InlineData(
        "a piece in the place of another",
        "update hotline.attachment_pieces set content = (select content from hotline.attachment_pieces where attachment_id = @id and number = 3) where attachment_id = @id and number = 9"
    )]
    [InlineData("the size, by whole pieces", "update hotline.attachments set size = size - 65536 where id = @id")]
    public async Task What_was_changed_never_arrives_as_whole(string what, string change)
    {
        var attachment = await service.AttachedAsync(Officers.OfMocBai, exchange, Attaching.Recording(Bytes));
        await service.QueryAsync<long>(change, ("id", attachment["id"]!.GetValue<Guid>()));

        await Should.ThrowAsync<HttpRequestException>(() => service.OpenedAsync(Officers.OfMocBai, exchange, attachment), what);

        // The connection is gone before the line is written.
        (
            await Poll.UntilAsync(
                () => service.Log.Contains(attachment.Id(), StringComparison.Ordinal),
                TimeSpan.FromMinutes(1),
                TestContext.Current.CancellationToken
            )
        ).ShouldBeTrue();
    }

    [Fact]
    public async Task What_is_broken_at_its_beginning_is_answered_as_a_failure()
    {
        var attachment = await service.AttachedAsync(Officers.OfMocBai, exchange, Attaching.Recording());
        await service.QueryAsync<long>(
            "update hotline.attachment_pieces set content = set_byte(content, 40, get_byte(content, 40) # 1) where attachment_id = @id",
            ("id", attachment["id"]!.GetValue<Guid>())
        );
        using var answer = await service.OpenAsync(Officers.OfMocBai, exchange, attachment);
        answer.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        answer.Content.Headers.ContentDisposition.ShouldBeNull();
    }

    [Fact]
    public async Task Who_leaves_in_mid_download_leaves_the_service_in_good_order()
    {
        var attachment = await service.AttachedAsync(Officers.OfMocBai, exchange, Attaching.Recording(Attaching.Most));
        using (var client = service.ClientOf(Officers.OfMocBai))
        {
            await using var stream = await client.GetStreamAsync(
                new Uri(exchange.AddressOf(attachment), UriKind.Relative),
                TestContext.Current.CancellationToken
            );
            await stream.ReadExactlyAsync(new byte[Bytes], TestContext.Current.CancellationToken);
        }

        (await service.OpenedAsync(Officers.OfMocBai, exchange, attachment)).Length.ShouldBe(Attaching.Most);
        service.Log.ShouldNotContain(attachment.Id(), customMessage: "that somebody left is no failure");
    }

    // Half a form, and then nothing more; whatever the service says to that comes before this ends.
    private async Task CutAsync(byte[] file, int sent)
    {
        using var client = service.ClientOf(Officers.OfMocBai);
        using var socket = new TcpClient();
        await socket.ConnectAsync(service.Url.Host, service.Url.Port, TestContext.Current.CancellationToken);
        var part = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"ghi-am.wav\"\r\n\r\n";
        await using var stream = socket.GetStream();
        await stream.WriteAsync(
            Encoding.ASCII.GetBytes(
                $"POST {exchange.Address()}/attachments HTTP/1.1\r\nHost: {service.Url.Authority}\r\nAuthorization: {client.DefaultRequestHeaders.Authorization}\r\n"
                    + $"Content-Type: multipart/form-data; boundary=x\r\nContent-Length: {part.Length + file.Length + 7}\r\n\r\n{part}"
            ),
            TestContext.Current.CancellationToken
        );
        await stream.WriteAsync(file.AsMemory(0, sent), TestContext.Current.CancellationToken);
        socket.Client.Shutdown(SocketShutdown.Send);
        try
        {
            await stream.CopyToAsync(Stream.Null, TestContext.Current.CancellationToken);
        }
        catch (IOException)
        {
            // The service may end the connection with an answer or without one.
        }
    }

    private async Task<(long Rows, long Pieces)> CountAsync()
    {
        var id = exchange["id"]!.GetValue<Guid>();
        var rows = await service.QueryAsync<long>("select count(*) from hotline.attachments where exchange_id = @id", ("id", id));
        var pieces = await service.QueryAsync<long>("select count(*) from hotline.attachment_pieces where exchange_id = @id", ("id", id));
        return (rows[0], pieces[0]);
    }
}
