using System.Net;
using System.Text.RegularExpressions;

namespace Cooperation.EndToEnd.Tests;

/// <summary>A partner's list is pasted on its page, looked at, corrected and entered, and read out of a file, by plain forms.</summary>
public sealed partial class PastedListsTests(ObservedSystem system)
{
    private const string Planted = "Ngô Thị Diễm Tuyết";

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_list_is_looked_at_with_its_errors_by_row_and_enters_whole_once_they_are_mended()
    {
        using var officer = await Forms.OpenAsync(system, system.AccountOf("consular"), Cancelled);
        using var opening = await PostAsync(
            officer,
            "/cases/new",
            ("partner", "KH"),
            ("direction", "home"),
            ("route", "handedOver"),
            ("reportedAt", "01/06/2018 08:00"),
            ("handling", "TLP:AMBER"),
            ("summary", "Phía bạn gửi danh sách, đề nghị tiếp nhận."),
            ("action", "list")
        );
        opening.StatusCode.ShouldBe(HttpStatusCode.Found, await TextOfAsync(opening));
        var page = opening.Headers.Location!.OriginalString;
        page.ShouldEndWith("/persons/list");

        var bad = $"Họ và tên\tGiới tính\tNgày sinh\n{Planted}\tnữ\t1999\nTrần Văn Hai\tnam\thôm qua";
        using var preview = await PostAsync(officer, page, ("version", "1"), ("list", bad), ("action", "preview"));
        preview.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var seen = await TextOfAsync(preview);
        seen.ShouldContain("Dòng 3, Ngày sinh");
        seen.ShouldContain(Planted, customMessage: "it is shown to who pasted it");
        using var refused = await PostAsync(officer, page, ("version", "1"), ("list", bad));
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);

        using var taken = await PostAsync(
            officer,
            page,
            ("version", "1"),
            ("list", bad.Replace("hôm qua", "2000", StringComparison.Ordinal))
        );
        taken.StatusCode.ShouldBe(HttpStatusCode.Found, await TextOfAsync(taken));
        var opened = await ReadAsync(officer, taken.Headers.Location!.OriginalString);
        Persons().Matches(opened).Select(link => link.Value).Distinct().Count().ShouldBe(2);
        opened.ShouldNotContain(Planted);
    }

    private static async Task<HttpResponseMessage> PostAsync(Forms forms, string address, params (string Name, string Value)[] fields)
    {
        using var content = new FormUrlEncodedContent([
            new("__RequestVerificationToken", forms.Token),
            new("idempotencyKey", Guid.CreateVersion7().ToString()),
            .. fields.Select(field => KeyValuePair.Create(field.Name, field.Value)),
        ]);
        return await forms.PostAsync(address, content, Cancelled);
    }

    private static async Task<string> ReadAsync(Forms forms, string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Accept.ParseAdd("text/html");
        using var answer = await forms.SendAsync(request, Cancelled);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, address);
        return await TextOfAsync(answer);
    }

    private static async Task<string> TextOfAsync(HttpResponseMessage answer) =>
        WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Cancelled));

    [GeneratedRegex("/cases/persons/[0-9a-f-]{36}", RegexOptions.NonBacktracking)]
    private static partial Regex Persons();
}
