using System.Buffers.Binary;
using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Hotline.Tests.Builders;

/// <summary>Files, and how a desk attaches and opens them.</summary>
internal static class Attaching
{
    public const int Most = 25 * 1024 * 1024;

    /// <summary>A recording of this length, of noise: every one another.</summary>
    public static byte[] Recording(int bytes = 1000)
    {
        var file = RandomNumberGenerator.GetBytes(bytes);
        "RIFF"u8.CopyTo(file);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(4), bytes - 8);
        "WAVEfmt "u8.CopyTo(file.AsSpan(8));
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(16), 16);
        ((ReadOnlySpan<byte>)[1, 0, 1, 0, 0x40, 0x1F, 0, 0, 0x40, 0x1F, 0, 0, 1, 0, 8, 0]).CopyTo(file.AsSpan(20));
        "data"u8.CopyTo(file.AsSpan(36));
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(40), bytes - 44);
        return file;
    }

    public static async Task<HttpResponseMessage> AttachAsync(
        this TestService service,
        TestAccount account,
        JsonNode exchange,
        byte[] file,
        string name = "ghi-am.wav",
        string? personal = null,
        bool personalFirst = true
    )
    {
        using var client = service.ClientOf(account);
        using var form = new MultipartFormDataContent();
        var part = new ByteArrayContent(file);
        part.Headers.ContentDisposition = new ContentDispositionHeaderValue("form-data") { Name = "file", FileNameStar = name };
        if (!personalFirst)
        {
            form.Add(part);
        }

        if (personal is not null)
        {
            form.Add(new StringContent(personal), "personal");
        }

        if (personalFirst)
        {
            form.Add(part);
        }

        return await client.PostAsync(
            new Uri($"{exchange.Address()}/attachments", UriKind.Relative),
            form,
            TestContext.Current.CancellationToken
        );
    }

    /// <summary>Attaches what has to be taken, and gives the answer's body.</summary>
    public static async Task<JsonNode> AttachedAsync(
        this TestService service,
        TestAccount account,
        JsonNode exchange,
        byte[] file,
        string name = "ghi-am.wav",
        string? personal = null
    )
    {
        using var answer = await service.AttachAsync(account, exchange, file, name, personal);
        var body = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.Created, body);
        return JsonNode.Parse(body)!;
    }

    public static string AddressOf(this JsonNode exchange, JsonNode attachment) => $"{exchange.Address()}/attachments/{attachment.Id()}";

    public static async Task<HttpResponseMessage> OpenAsync(
        this TestService service,
        TestAccount account,
        JsonNode exchange,
        JsonNode attachment,
        string way = ""
    )
    {
        using var client = service.ClientOf(account);
        return await client.GetAsync(
            new Uri(exchange.AddressOf(attachment) + way, UriKind.Relative),
            TestContext.Current.CancellationToken
        );
    }

    public static async Task<byte[]> OpenedAsync(
        this TestService service,
        TestAccount account,
        JsonNode exchange,
        JsonNode attachment,
        string way = ""
    )
    {
        using var answer = await service.OpenAsync(account, exchange, attachment, way);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>The attachments on the exchange's page.</summary>
    public static async Task<JsonArray> AttachmentsAsync(this HotlineService service, TestAccount account, JsonNode exchange) =>
        (await service.ReadAsync(account, exchange.Address()))["attachments"]!.AsArray();
}
