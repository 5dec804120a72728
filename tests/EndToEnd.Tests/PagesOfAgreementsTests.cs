using System.Net;
using System.Security.Cryptography;
using System.Text.RegularExpressions;
using Cooperation.Tests.Support.Files;

namespace Cooperation.EndToEnd.Tests;

/// <summary>A planner pastes the activities of a year, and reports a quarter of a task of the plan, by plain forms.</summary>
public sealed partial class PagesOfAgreementsTests(ObservedSystem system)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task All_that_is_wrong_with_a_pasted_line_is_said_with_its_columns_and_nothing_is_saved()
    {
        using var planner = await Forms.OpenAsync(system, system.AccountOf("planner"), Cancelled);
        using var refused = await PostAsync(
            planner,
            "/activities/list",
            ("instrument", "KH-2005"),
            ("year", "2018"),
            ("draft", "true"),
            ("rows", "Tập huấn chung;XXX;cuối tháng chín\n\n;BCA;30/09/2019")
        );
        refused.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var page = await TextOfAsync(refused);
        page.ShouldContain("Dòng 1, Hạn: Ghi ngày như 31/12/2018. Cơ quan thực hiện: ");
        page.ShouldContain("Dòng 3, Hoạt động: Trường này là bắt buộc. Hạn: Hạn phải trong năm 2018.");
        page.ShouldContain("cuối tháng chín", customMessage: "what was typed is still there");
    }

    [Fact]
    public async Task Who_reports_over_a_report_that_he_has_not_seen_is_told_of_it()
    {
        const string Form = "/plan/II.6.3/progress/2018-Q3";
        using var planner = await Forms.OpenAsync(system, system.AccountOf("planner"), Cancelled);
        var before = Version().Match(await ReadAsync(planner, Form)).Groups["version"].Value;
        using var said = await PostAsync(planner, Form, ("version", before), ("done", "Rà soát lần đầu"));
        said.StatusCode.ShouldBe(HttpStatusCode.Found, await TextOfAsync(said));

        using var stale = await PostAsync(planner, Form, ("version", before), ("done", "Rà soát lần hai"));
        stale.StatusCode.ShouldBe(HttpStatusCode.PreconditionFailed);
        var page = await TextOfAsync(stale);
        page.ShouldContain("Có người vừa thay đổi hồ sơ này");
        Told().IsMatch(page).ShouldBeTrue("the page says what was done since, and by whom");
        page.ShouldContain("Rà soát lần hai");
    }

    [Fact]
    public async Task A_document_is_put_to_an_instrument_by_a_form_and_stands_on_its_page_with_its_hash()
    {
        using var planner = await Forms.OpenAsync(system, system.AccountOf("planner"), Cancelled);
        var file = new BuiltPdf().Streaming("BT (Cong van kem theo) Tj ET").Bytes();
        var version = Version().Match(await ReadAsync(planner, "/instruments/TH-2008/documents")).Groups["version"].Value;
        using var form = new MultipartFormDataContent();
        foreach (
            var (name, value) in new[]
            {
                ("__RequestVerificationToken", planner.Token),
                ("version", version),
                ("kind", "other"),
                ("language", "th"),
                ("title", "Công hàm kèm theo"),
                ("number", "77/CH"),
                ("on", "01/03/2018"),
                ("handling", "TLP:AMBER"),
            }
        )
        {
            form.Add(new StringContent(value), name);
        }

        form.Add(new ByteArrayContent(file), "file", "cong-ham.pdf");
        using var sent = await planner.PostAsync("/instruments/TH-2008/documents", form, Cancelled);
        sent.StatusCode.ShouldBe(HttpStatusCode.Found, await TextOfAsync(sent));

        var page = await ReadAsync(planner, "/instruments/TH-2008");
        page.ShouldContain("Công hàm kèm theo");
        page.ShouldContain("77/CH · 01/03/2018");
        page.ShouldContain(Convert.ToHexStringLower(SHA256.HashData(file)));
        var address = Document().Match(page).Groups["address"].Value;
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        using var opened = await planner.SendAsync(request, Cancelled);
        (await opened.Content.ReadAsByteArrayAsync(Cancelled)).ShouldBe(file);

        using var list = new HttpRequestMessage(HttpMethod.Get, "/instruments/export?partner=TH&asOf=01/06/2018&format=csv");
        using var exported = await planner.SendAsync(list, Cancelled);
        (await TextOfAsync(exported)).ShouldContain("TH-2008;");
    }

    private static async Task<string> ReadAsync(Forms forms, string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Accept.ParseAdd("text/html");
        using var answer = await forms.SendAsync(request, Cancelled);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, address);
        return await TextOfAsync(answer);
    }

    private static async Task<HttpResponseMessage> PostAsync(Forms forms, string address, params (string Name, string Value)[] fields)
    {
        using var content = new FormUrlEncodedContent([
            new("__RequestVerificationToken", forms.Token),
            new("idempotencyKey", Guid.CreateVersion7().ToString()),
            .. fields.Where(field => field.Value.Length > 0).Select(field => KeyValuePair.Create(field.Name, field.Value)),
        ]);
        return await forms.PostAsync(address, content, Cancelled);
    }

    private static async Task<string> TextOfAsync(HttpResponseMessage answer) =>
        WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Cancelled));

    [GeneratedRegex(
        "(?<address>/instruments/TH-2008/documents/[0-9a-f-]+)\" download",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking
    )]
    private static partial Regex Document();

    [GeneratedRegex("name=\"version\" value=\"(?<version>[0-9]+)\"", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Version();

    [GeneratedRegex(
        "role=\"alert\".*<li><b>Báo cáo( lại)?</b>",
        RegexOptions.Singleline | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking
    )]
    private static partial Regex Told();
}
