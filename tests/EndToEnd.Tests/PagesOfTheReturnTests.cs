using System.Net;
using System.Text.RegularExpressions;
using Cooperation.Tests.Support.Running;

namespace Cooperation.EndToEnd.Tests;

/// <summary>A case with two people is opened and moved through its pages, in both languages, by plain forms as a browser without scripts sends them.</summary>
public sealed partial class PagesOfTheReturnTests(ObservedSystem system)
{
    private const string PlantedName = "Đoàn Thị Ngọc Sương";

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_fieldsis_opened_with_two_persons_each_with_next_step_and_limit_and_each_goes_its_own_way()
    {
        using var officer = await Forms.OpenAsync(system, system.AccountOf("consular"), Cancelled);
        using var more = await PostAsync(officer, "/cases/new", [.. Case, new("persons.index", "0"), new("action", "add-person")]);
        more.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await TextOfAsync(more)).ShouldContain("persons[1].name");

        using var opened = await PostAsync(
            officer,
            "/cases/new",
            [
                .. Case,
                new("persons.index", "0"),
                new("persons[0].sex", "female"),
                new("persons[0].birth", "05/2003"),
                new("persons[0].name", PlantedName),
                new("persons.index", "7"),
                new("persons[7].sex", "male"),
                new("persons[7].birth", "1990"),
                new("persons.index", "9"),
            ]
        );
        opened.StatusCode.ShouldBe(HttpStatusCode.Found, await TextOfAsync(opened));
        var address = opened.Headers.Location!.OriginalString;

        var page = await ReadAsync(officer, address);
        page.ShouldNotContain(PlantedName);
        var persons = Links().Matches(page).Select(link => link.Value).Distinct().ToArray();
        persons.Length.ShouldBe(2);
        page.ShouldContain("chưa thành niên");

        using var asked = await PostAsync(
            officer,
            $"{persons[0]}/identity-request",
            [new("version", "1"), new("idempotencyKey", Guid.CreateVersion7().ToString()), new("complex", "true")]
        );
        asked.StatusCode.ShouldBe(HttpStatusCode.Found, await TextOfAsync(asked));
        var person = await ReadAsync(officer, asked.Headers.Location!.OriginalString);
        person.ShouldContain("Đã ghi nhận: Đã đề nghị xác minh nhân thân");
        person.ShouldContain("Cục Quản lý xuất nhập cảnh");
        person.ShouldContain("2 tháng");
        person.ShouldNotContain(PlantedName);
        (await ReadAsync(officer, persons[1])).ShouldContain("/identity-request");

        // Opened once, by a post; the page with its address alone does not show it.
        using var revealed = await PostAsync(officer, persons[0], []);
        (await TextOfAsync(revealed)).ShouldContain(PlantedName);
        (await ReadAsync(officer, persons[0])).ShouldNotContain(PlantedName);
        (await ReadAsync(officer, "/cases?stage=identityCheck")).ShouldContain("RC-");
        (await ReadAsync(officer, "/cases/persons?stage=identityCheck")).ShouldContain("P-");
        (await ReadAsync(officer, "/cases/late")).ShouldContain("Người trễ hạn");
        var home = await ReadAsync(officer, "/cases/home");
        home.ShouldContain("Mới báo và đề nghị mới");
        home.ShouldContain($"href=\"{address.Split('?')[0]}\"");
        var board = await ReadAsync(officer, "/cases/board?stage=identityCheck");
        board.ShouldContain("Đang xác minh nhân thân");
        board.ShouldContain("href=\"/cases/persons?stage=identityCheck\"");
        board.ShouldNotContain("board__column--empty");
    }

    [Fact]
    public async Task A_step_that_is_refused_is_shown_with_its_reason_and_what_was_typed()
    {
        using var officer = await Forms.OpenAsync(system, system.AccountOf("consular"), Cancelled);
        using var opened = await PostAsync(officer, "/cases/new", [.. Case, new("persons.index", "0"), new("persons[0].sex", "female")]);
        var person = Links().Match(await ReadAsync(officer, opened.Headers.Location!.OriginalString)).Value;

        using var refused = await PostAsync(
            officer,
            $"{person}/travel-paper",
            [new("version", "1"), new("idempotencyKey", Guid.CreateVersion7().ToString()), new("reason", "Gấp vì lý do sức khỏe")]
        );

        refused.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var text = await TextOfAsync(refused);
        text.ShouldContain("Không thể cấp giấy thông hành");
        text.ShouldContain("Gấp vì lý do sức khỏe");
    }

    [Fact]
    public async Task A_name_in_the_reason_for_which_an_age_is_doubted_is_pointed_out_before_anything_is_saved()
    {
        using var officer = await Forms.OpenAsync(system, system.AccountOf("consular"), Cancelled);
        KeyValuePair<string, string>[] person =
        [
            new("persons.index", "0"),
            new("persons[0].sex", "female"),
            new("persons[0].ageDoubt", "Chị Nguyễn Thị Mai Hương khai sinh năm 2003"),
        ];

        using var opening = await PostAsync(officer, "/cases/new", [.. Case, .. person]);
        opening.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);

        using var opened = await PostAsync(officer, "/cases/new", [.. Case, person[0], person[1]]);
        using var adding = await PostAsync(
            officer,
            $"{opened.Headers.Location!.OriginalString.Split('?')[0]}/persons/new",
            [new("version", "1"), new("idempotencyKey", Guid.CreateVersion7().ToString()), .. person]
        );
        adding.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task A_border_post_notes_who_returned_by_himself_from_its_home_and_receives_him()
    {
        using var post = await Forms.OpenAsync(system, system.AccountOf("borderGuardLiaison"), Cancelled);
        (await ReadAsync(post, "/cases/home")).ShouldContain("Ghi nhận người tự trở về");
        var form = await ReadAsync(post, "/cases/new");
        form.ShouldNotContain("name=\"route\"");
        form.ShouldNotContain("name=\"mission\"");
        KeyValuePair<string, string>[] fields = [.. Case.Where(field => field.Key is not ("route" or "direction"))];

        using var empty = await PostAsync(post, "/cases/new", [.. fields, new("persons.index", "0")]);
        empty.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await TextOfAsync(empty)).ShouldContain("persons-0-sex-error");

        using var opened = await PostAsync(post, "/cases/new", [.. fields, new("persons.index", "0"), new("persons[0].sex", "female")]);
        opened.StatusCode.ShouldBe(HttpStatusCode.Found, await TextOfAsync(opened));
        var address = opened.Headers.Location!.OriginalString;
        var page = await ReadAsync(post, address);
        page.ShouldContain("Đã mở hồ sơ RC-KH-2018-");
        page.ShouldContain($"{address.Split('?')[0]}/persons/new");
        page.ShouldNotContain("/letters/new");
        (await ReadAsync(post, "/cases")).ShouldContain(address.Split('?')[0]);
        (await ReadAsync(post, Links().Match(page).Value)).ShouldContain("/reception");
    }

    private static KeyValuePair<string, string>[] Case =>
        [
            new("partner", "KH"),
            new("direction", "home"),
            new("route", "rescued"),
            new("reportedAt", "01/06/2018 08:00"),
            new("handling", "TLP:AMBER"),
            new("summary", "Hai công dân đang ở nhà tạm lánh, cần xác minh."),
            new("idempotencyKey", Guid.CreateVersion7().ToString()),
        ];

    private static async Task<HttpResponseMessage> PostAsync(Forms forms, string address, IEnumerable<KeyValuePair<string, string>> fields)
    {
        using var content = new FormUrlEncodedContent([new("__RequestVerificationToken", forms.Token), .. fields]);
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
    private static partial Regex Links();
}
