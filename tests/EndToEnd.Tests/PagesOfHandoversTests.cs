using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace Cooperation.EndToEnd.Tests;

/// <summary>A handover is planned by the department and noted at the gate, by plain forms as a browser without scripts sends them.</summary>
public sealed partial class PagesOfHandoversTests(ObservedSystem system)
{
    private const string PlantedName = "Thạch Thị Sóc Khana";

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Two_are_planned_one_comes_one_does_not_and_both_sides_sign()
    {
        using var officer = await Forms.OpenAsync(system, system.AccountOf("consular"), Cancelled);
        using var immigration = await Forms.OpenAsync(system, system.AccountOf("immigration"), Cancelled);
        using var post = await Forms.OpenAsync(system, system.AccountOf("borderGuardLiaison"), Cancelled);
        var opened = await OpenedAsync(officer);
        var persons = Persons().Matches(await ReadAsync(officer, opened)).Select(link => link.Groups["id"].Value).Distinct().ToArray();
        persons.Length.ShouldBe(2);
        foreach (var person in persons)
        {
            await StepAsync(officer, $"/cases/persons/{person}/identity-request", 1);
            await StepAsync(immigration, $"/cases/persons/{person}/identity-reply", 2, [new("result", "confirmed")]);
            (await ReadAsync(officer, $"/cases/persons/{person}/travel-paper")).ShouldContain(
                "Chọn… (để trống: Cục Quản lý xuất nhập cảnh)"
            );
            await StepAsync(officer, $"/cases/persons/{person}/travel-paper", 3, [new("receivingDesk", "BP-TN-MOCBAI")]);
            using var again = await PostAsync(officer, $"/cases/persons/{person}/travel-paper", Sent(3));
            (await TextOfAsync(again)).ShouldNotContain("data-primary");
        }

        (await ReadAsync(officer, opened)).ShouldContain("/cases/handovers/new?case=");
        var plan = await ReadAsync(officer, $"/cases/handovers/new?case={opened[^36..]}");
        persons.ShouldAllBe(person => plan.Contains($"value=\"{person}\" checked", StringComparison.Ordinal));
        using var nobody = await PostAsync(officer, "/cases/handovers/new", Plan);
        nobody.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await TextOfAsync(nobody)).ShouldContain("Chọn ít nhất một người");
        using var planned = await PostAsync(
            officer,
            "/cases/handovers/new",
            [.. Plan, .. persons.Select(person => KeyValuePair.Create("persons", person))]
        );
        planned.StatusCode.ShouldBe(HttpStatusCode.Found, await TextOfAsync(planned));
        var handover = planned.Headers.Location!.OriginalString.Split('?')[0];
        (await ReadAsync(officer, handover)).ShouldContain("HO-KH-");
        (await ReadAsync(post, "/cases/handovers?gate=CK-TN-MOCBAI")).ShouldContain(handover);
        foreach (var role in (string[])["socialAffairs", "policeLiaison", "planner", "immigration"])
        {
            using var stranger = await Forms.OpenAsync(system, system.AccountOf(role), Cancelled);
            foreach (var address in (string[])[handover, $"{handover}/list", $"{handover}/arrival", $"{handover}/cancellation"])
            {
                using var request = new HttpRequestMessage(HttpMethod.Get, address);
                request.Headers.Accept.ParseAdd("text/html");
                using var answer = await stranger.SendAsync(request, Cancelled);
                answer.StatusCode.ShouldBe(HttpStatusCode.NotFound, $"{role} {address}");
            }
        }

        // The plan changes until a side has confirmed.
        (await ReadAsync(officer, $"{handover}/removal?person={persons[1]}")).ShouldContain($"value=\"{persons[1]}\" selected");
        using var unsaid = await PostAsync(officer, $"{handover}/removal", [.. Sent(1), new("person", persons[1])]);
        unsaid.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        await StepAsync(officer, $"{handover}/removal", 1, [new("person", persons[1]), new("reason", "Xin ở lại thêm")]);
        (await ReadAsync(officer, $"/cases/persons/{persons[1]}")).ShouldContain("Xin ở lại thêm");
        (await ReadAsync(officer, handover)).ShouldNotContain("Xin ở lại thêm");
        await StepAsync(officer, $"{handover}/additions", 2, [new("persons", persons[1])]);
        var time = TimeProvider.System.GetUtcNow().AddDays(3).ToString("dd/MM/yyyy HH:mm", CultureInfo.InvariantCulture);
        await StepAsync(officer, $"{handover}/schedule", 3, [new("plannedAt", time), new("reason", "Phía bạn đề nghị")]);
        (await ReadAsync(officer, handover)).ShouldContain(time);
        (await ReadAsync(post, "/cases/handovers?month=2018-09&gate=CK-TN-MOCBAI")).ShouldContain("Quốc khánh (Việt Nam)");

        // Nobody notes who came to what is only planned.
        var early = await ReadAsync(post, $"{handover}/arrival");
        early.ShouldContain("khi cả hai bên đã xác nhận");
        early.ShouldNotContain("data-primary");
        early.ShouldNotContain("<form class=\"card\"", customMessage: "no empty card");
        early.ShouldNotContain($"came-{persons[0]}");
        await StepAsync(post, $"{handover}/confirmation", 4, [new("side", "ours")]);
        (await ReadAsync(officer, handover)).ShouldNotContain($"{handover}/additions");
        await StepAsync(officer, $"{handover}/confirmation", 5, [new("side", "theirs")]);
        (await ReadAsync(post, $"{handover}/list")).ShouldNotContain(PlantedName);
        using var revealed = await PostAsync(post, $"{handover}/list", []);
        (await TextOfAsync(revealed)).ShouldContain(PlantedName);

        using var half = await PostAsync(post, $"{handover}/arrival", [.. Sent(6), new($"came-{persons[0]}", "true")]);
        half.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await TextOfAsync(half)).ShouldContain("Ghi người này đến hay không");
        using var why = await PostAsync(post, $"{handover}/arrival", [.. Sent(6), .. Came(persons, reason: null)]);
        why.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await TextOfAsync(why)).ShouldContain("Ghi lý do khác với kế hoạch");
        // The arrival has a time of its own: after a while on the page no certificate is older than the reception. Whether one was issued is said by nobody but the desk.
        var open = await ReadAsync(post, $"{handover}/arrival");
        Typed(open, "at").ShouldNotBeEmpty();
        Typed(open, "certificateAt").ShouldBeEmpty();
        using var arrived = await PostAsync(
            post,
            $"{handover}/arrival",
            [
                .. Sent(6),
                .. Came(persons, "ill"),
                new("strangers", "1"),
                new("at", Typed(open, "at")),
                new("certificateAt", Typed(open, "at")),
            ]
        );
        arrived.StatusCode.ShouldBe(HttpStatusCode.Found, await TextOfAsync(arrived));
        var page = await ReadAsync(post, handover);
        page.ShouldContain("kế hoạch 2, đến 1, không đến 1, ngoài danh sách 1");
        (await ReadAsync(post, $"{handover}/list")).ShouldContain("kế hoạch 2, đến 1, không đến 1, ngoài danh sách 1");
        (await ReadAsync(officer, "/cases/home")).ShouldContain("chờ đơn vị bạn xếp vào đợt giao nhận");

        // Sent from another window: the step is done, and nothing invites to do it again.
        using var stale = await PostAsync(post, $"{handover}/arrival", [.. Sent(6), .. Came(persons, "ill")]);
        stale.StatusCode.ShouldBe(HttpStatusCode.PreconditionFailed);
        var over = await TextOfAsync(stale);
        over.ShouldContain("bước này không còn mở");
        over.ShouldNotContain("data-primary");
        page.ShouldContain("Lý do sức khỏe");
        await StepAsync(post, $"{handover}/minutes", 7, [new("signedByUs", "Đồn trưởng"), new("signedByThem", "Trưởng đồn Ba Vét")]);
        (await ReadAsync(post, handover)).ShouldContain("Đã ký biên bản");
        (await ReadAsync(officer, $"/cases/persons/{persons[0]}")).ShouldContain(handover);
    }

    private static async Task<string> OpenedAsync(Forms officer)
    {
        using var opened = await PostAsync(
            officer,
            "/cases/new",
            [
                new("partner", "KH"),
                new("direction", "home"),
                new("route", "rescued"),
                new("reportedAt", "01/06/2018 08:00"),
                new("handling", "TLP:AMBER"),
                new("summary", "Hai công dân đang ở nhà tạm lánh, cần đưa về."),
                new("idempotencyKey", Guid.CreateVersion7().ToString()),
                new("persons.index", "0"),
                new("persons[0].sex", "female"),
                new("persons[0].birth", "1990"),
                new("persons[0].name", PlantedName),
                new("persons.index", "1"),
                new("persons[1].sex", "male"),
                new("persons[1].birth", "1991"),
            ]
        );
        opened.StatusCode.ShouldBe(HttpStatusCode.Found, await TextOfAsync(opened));
        return opened.Headers.Location!.OriginalString.Split('?')[0];
    }

    private static KeyValuePair<string, string>[] Plan =>
        [
            new("idempotencyKey", Guid.CreateVersion7().ToString()),
            new("place", "CK-TN-MOCBAI"),
            new("plannedAt", TimeProvider.System.GetUtcNow().AddDays(2).ToString("dd/MM/yyyy HH:mm", CultureInfo.InvariantCulture)),
            new("officersOurs", "Đại úy trực ban"),
            new("vehicles", "Một xe 16 chỗ"),
        ];

    private static KeyValuePair<string, string>[] Sent(int version) =>
        [new("version", version.ToString(CultureInfo.InvariantCulture)), new("idempotencyKey", Guid.CreateVersion7().ToString())];

    private static KeyValuePair<string, string>[] Came(string[] persons, string? reason) =>
        [new($"came-{persons[0]}", "true"), new($"came-{persons[1]}", "false"), new($"reason-{persons[1]}", reason ?? "")];

    private static string Typed(string page, string name) =>
        Inputs().Matches(page).Select(input => input.Value).Single(input => input.Contains($"name=\"{name}\"", StringComparison.Ordinal))
            is { } input
        && Value().Match(input) is { Success: true } value
            ? value.Groups["value"].Value
            : "";

    private static async Task StepAsync(Forms forms, string address, int version, params KeyValuePair<string, string>[] fields)
    {
        using var answer = await PostAsync(forms, address, [.. Sent(version), .. fields]);
        answer.StatusCode.ShouldBe(HttpStatusCode.Found, $"{address} {await TextOfAsync(answer)}");
    }

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

    [GeneratedRegex("<input[^>]*>", RegexOptions.NonBacktracking)]
    private static partial Regex Inputs();

    [GeneratedRegex(" value=\"(?<value>[^\"]*)\"", RegexOptions.NonBacktracking)]
    private static partial Regex Value();

    [GeneratedRegex("/cases/persons/(?<id>[0-9a-f-]{36})", RegexOptions.NonBacktracking)]
    private static partial Regex Persons();
}
