using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;

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

    private static async Task<HttpStatusCode> SendAsync(
        HttpClient officer,
        string query,
        string file,
        string[] lines,
        CancellationToken cancelled
    )
    {
        var part = new ByteArrayContent(Encoding.UTF8.GetBytes(string.Join("\r\n", lines)));
        part.Headers.ContentDisposition = new ContentDispositionHeaderValue("form-data") { Name = "file", FileNameStar = file };
        using var form = new MultipartFormDataContent { part };
        using var answer = await officer.PostAsync(new Uri(Imports + query, UriKind.Relative), form, cancelled);
        return answer.StatusCode;
    }
}
