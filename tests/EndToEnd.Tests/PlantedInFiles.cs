using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using Cooperation.Tests.Support.Files;

namespace Cooperation.EndToEnd.Tests;

/// <summary>A planted person goes the ways on which much is sent at once: what is typed so far, to be compared, and old logs with people in columns and in texts.</summary>
internal static class PlantedInFiles
{
    private const string Similar = "/api/hotline/similar";
    private const string Imports = "/api/hotline/imports";
    private const string Head = "STT;Nước;Chiều;Ngày nhận;Giờ;Trích yếu;Nội dung;Họ tên;Năm sinh;Số giấy tờ";

    /// <summary>Right and wrong questions for similar exchanges; the words typed are planted too.</summary>
    public static async Task CompareAsync(HttpClient officer, string words, string name, string document, CancellationToken cancelled)
    {
        foreach (var (partner, status) in new[] { ("KH", HttpStatusCode.OK), (name, HttpStatusCode.BadRequest) })
        {
            var typed = new JsonObject
            {
                ["partner"] = partner,
                ["subject"] = words,
                ["summary"] = $"{words} {name}",
                ["people"] = new JsonArray(new JsonObject { ["name"] = name, ["documents"] = new JsonArray(document) }),
            };
            using var answer = await officer.PostAsJsonAsync(Similar, typed, cancelled);
            answer.StatusCode.ShouldBe(status);
        }
    }

    /// <summary>An old log that is checked, one that is refused for a wrong day, one that comes in, and one that is no sheet.</summary>
    public static async Task ImportAsync(HttpClient officer, string name, string document, CancellationToken cancelled)
    {
        var right =
            $"1;Campuchia;Đến;05/06/2014;08:30;Đề nghị xác minh một người;Phía bạn hỏi về {name}, giấy tờ {document};{name};1999;{document}";
        var wrong = $"2;Campuchia;Đến;31/02/2014;08:30;Đề nghị xác minh;{name};{name};{name};{document}";
        (await SendAsync(officer, "?dryRun=true", "so-cu.csv", [Head, right, wrong], cancelled)).ShouldBe(HttpStatusCode.OK);
        (await SendAsync(officer, "", "so-cu.csv", [Head, right, wrong], cancelled)).ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await SendAsync(officer, "", "so-cu.csv", [Head, right], cancelled)).ShouldBeOneOf(
            HttpStatusCode.Created,
            HttpStatusCode.Accepted
        );
        (await SendAsync(officer, "", $"{name}.xlsx", [Head, right], cancelled)).ShouldBe(HttpStatusCode.BadRequest);
    }

    /// <summary>Files with the name as their own and in their content: one is kept, opened, asked for by a stranger and withdrawn, one is refused, and one stays.</summary>
    public static async Task AttachAsync(
        HttpClient officer,
        HttpClient police,
        string exchange,
        string name,
        string document,
        CancellationToken cancelled
    )
    {
        var content = $"{name}\n{document}\n";
        byte[] recording = [.. SampleFile.Of(".wav"), .. Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(content, 5000)))];
        var address = $"{exchange}/attachments";
        using var kept = await PostAsync(officer, address, $"{name}.wav", recording, cancelled);
        kept.StatusCode.ShouldBe(HttpStatusCode.Created);
        var attachment = $"{address}/{(await kept.Content.ReadFromJsonAsync<JsonObject>(cancelled))!["id"]}";
        (await officer.GetByteArrayAsync(attachment, cancelled)).ShouldBe(recording);
        using var stranger = await police.GetAsync(attachment, cancelled);
        stranger.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var refused = await PostAsync(officer, address, $"{name}.png", recording, cancelled);
        refused.StatusCode.ShouldBe(HttpStatusCode.BadRequest);

        using var page = await officer.GetAsync(exchange, cancelled);
        using var withdrawal = new HttpRequestMessage(HttpMethod.Post, $"{attachment}/withdrawal")
        {
            Content = JsonContent.Create(new { reason = "Nhầm" }),
        };
        withdrawal.Headers.IfMatch.Add(page.Headers.ETag!);
        using var withdrawn = await officer.SendAsync(withdrawal, cancelled);
        withdrawn.StatusCode.ShouldBe(HttpStatusCode.OK);

        // Another one stays, so that the database is searched while it holds one.
        using var stays = await PostAsync(officer, address, $"{document}.wav", [.. recording, .. "."u8], cancelled);
        stays.StatusCode.ShouldBe(HttpStatusCode.Created);
    }

    private static async Task<HttpResponseMessage> PostAsync(
        HttpClient officer,
        string address,
        string name,
        byte[] file,
        CancellationToken cancelled
    )
    {
        var part = new ByteArrayContent(file);
        part.Headers.ContentDisposition = new ContentDispositionHeaderValue("form-data") { Name = "file", FileNameStar = name };
        using var form = new MultipartFormDataContent { part };
        return await officer.PostAsync(new Uri(address, UriKind.Relative), form, cancelled);
    }

    private static async Task<HttpStatusCode> SendAsync(
        HttpClient officer,
        string query,
        string file,
        string[] lines,
        CancellationToken cancelled
    )
    {
        using var answer = await PostAsync(officer, Imports + query, file, Encoding.UTF8.GetBytes(string.Join("\r\n", lines)), cancelled);
        return answer.StatusCode;
    }
}
