using System.Net;
using System.Text.RegularExpressions;

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

    [GeneratedRegex("name=\"version\" value=\"(?<version>[0-9]+)\"", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Version();

    [GeneratedRegex(
        "role=\"alert\".*<li><b>Báo cáo( lại)?</b>",
        RegexOptions.Singleline | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking
    )]
    private static partial Regex Told();
}
