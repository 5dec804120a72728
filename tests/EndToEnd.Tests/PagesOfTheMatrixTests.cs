using System.Net;
using System.Text.RegularExpressions;
using Cooperation.Tests.Support.Running;

namespace Cooperation.EndToEnd.Tests;

/// <summary>Several persons of a case take a step together on its matrix, and a time limit is stopped and given more time, by plain forms as a browser without scripts sends them.</summary>
public sealed partial class PagesOfTheMatrixTests(ObservedSystem system)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Of_three_two_take_the_step_and_the_third_is_refused_by_its_rule_and_stays_chosen()
    {
        using var officer = await Forms.OpenAsync(system, system.AccountOf("consular"), Cancelled);
        var (address, persons) = await OpenedAsync(officer);
        (await ReadAsync(officer, address)).ShouldContain($"{address}/matrix");
        await TakenAsync(officer, persons[1], "identity-request", "1", []);

        // Chosen by a link without a script: only those for whom the step is open.
        var ready = await ReadAsync(officer, $"{address}/matrix?step=identity-request&ready=1");
        ready.ShouldContain("Đề nghị xác minh nhân thân (2)");
        Checked(ready).ShouldBe([persons[0], persons[2]], ignoreOrder: true);

        using var nobody = await PostAsync(officer, $"{address}/matrix", [.. Seen(ready), new("step", "identity-request"), Key()]);
        nobody.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await TextOfAsync(nobody)).ShouldContain("Đánh dấu ít nhất một người.");

        KeyValuePair<string, string>[] all = [.. persons.Select(person => new KeyValuePair<string, string>("person", person))];
        KeyValuePair<string, string>[] sent = [.. Seen(ready), .. all, new("step", "identity-request"), new("complex", "true"), Key()];
        using var moved = await PostAsync(officer, $"{address}/matrix", sent);
        moved.StatusCode.ShouldBe(HttpStatusCode.OK);
        var text = await TextOfAsync(moved);
        text.ShouldContain("2 người xong, 1 người chưa");
        text.ShouldContain("Không thể đề nghị xác minh nhân thân");
        text.ShouldContain("Luật");
        Checked(text).ShouldBe([persons[1]]);

        // Sent again by a nervous finger: the first answer, and nobody moved twice.
        using var again = await PostAsync(officer, $"{address}/matrix", sent);
        (await TextOfAsync(again)).ShouldContain("2 người xong, 1 người chưa");

        // Those two have changed for whoever still has the old page; on the new one all go on.
        KeyValuePair<string, string>[] support = [.. all, new("step", "support"), new("to", "offered")];
        using var stale = await PostAsync(officer, $"{address}/matrix", [.. Seen(ready), .. support, Key()]);
        text = await TextOfAsync(stale);
        text.ShouldContain("Có người vừa làm: Đã đề nghị xác minh nhân thân");
        Checked(text).ShouldBe([persons[0], persons[2]], ignoreOrder: true);
        using var rest = await PostAsync(
            officer,
            $"{address}/matrix",
            [.. Seen(text), new("person", persons[0]), new("person", persons[2]), new("step", "support"), new("to", "offered"), Key()]
        );
        rest.StatusCode.ShouldBe(HttpStatusCode.Found, await TextOfAsync(rest));
        (await ReadAsync(officer, rest.Headers.Location!.OriginalString)).ShouldContain("Đã ghi nhận cho 2 người");
    }

    [Fact]
    public async Task A_time_limit_is_paused_resumed_and_given_as_much_more_time_as_its_rule_has()
    {
        using var officer = await Forms.OpenAsync(system, system.AccountOf("consular"), Cancelled);
        var (_, persons) = await OpenedAsync(officer);
        await TakenAsync(officer, persons[0], "identity-request", "1", []);
        var person = $"/cases/persons/{persons[0]}";
        var pause = Limits()
            .Matches(await ReadAsync(officer, person))
            .Select(link => link.Value)
            .Single(link => link.EndsWith("/pause", StringComparison.Ordinal));
        (await ReadAsync(officer, pause)).ShouldContain("Tạm dừng thời hạn");

        using var unsaid = await PostAsync(officer, pause, [new("version", "2"), Key()]);
        unsaid.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        using var paused = await PostAsync(officer, pause, [new("version", "2"), new("reason", "Chờ phía bạn bổ sung ảnh"), Key()]);
        paused.StatusCode.ShouldBe(HttpStatusCode.Found, await TextOfAsync(paused));
        var page = await ReadAsync(officer, paused.Headers.Location!.OriginalString);
        page.ShouldContain("Đã ghi nhận: Tạm dừng thời hạn");
        page.ShouldContain("Chờ phía bạn bổ sung ảnh");

        var clock = pause[..pause.LastIndexOf('/')];
        using var resumed = await PostAsync(officer, $"{clock}/resumption", [new("version", "3"), new("reason", "Đã có ảnh"), Key()]);
        resumed.StatusCode.ShouldBe(HttpStatusCode.Found, await TextOfAsync(resumed));
        using var wrong = await PostAsync(
            officer,
            $"{clock}/extension",
            [new("version", "4"), new("amount", "vài"), new("reason", "Xa"), Key()]
        );
        wrong.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        using var much = await PostAsync(
            officer,
            $"{clock}/extension",
            [new("version", "4"), new("amount", "300"), new("reason", "Xa"), Key()]
        );
        ((int)much.StatusCode).ShouldBeInRange(400, 499);
        using var more = await PostAsync(
            officer,
            $"{clock}/extension",
            [new("version", "4"), new("amount", "10"), new("reason", "Xa"), Key()]
        );
        more.StatusCode.ShouldBe(HttpStatusCode.Found, await TextOfAsync(more));

        // Who has no hand in it finds no such page.
        using var stranger = await Forms.OpenAsync(system, system.AccountOf("borderGuardLiaison"), Cancelled);
        using var none = await PostAsync(stranger, pause, [new("version", "5"), new("reason", "x"), Key()]);
        none.StatusCode.ShouldNotBe(HttpStatusCode.Found);
    }

    private static async Task<(string Case, string[] Persons)> OpenedAsync(Forms officer)
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
                new("summary", "Ba công dân đang ở nhà tạm lánh, cần xác minh."),
                Key(),
                .. Enumerable
                    .Range(0, 3)
                    .SelectMany(place =>
                        (KeyValuePair<string, string>[])[new("persons.index", $"{place}"), new($"persons[{place}].sex", "female")]
                    ),
            ]
        );
        opened.StatusCode.ShouldBe(HttpStatusCode.Found, await TextOfAsync(opened));
        var address = opened.Headers.Location!.OriginalString.Split('?')[0];
        var page = await ReadAsync(officer, address);
        return (address, [.. Persons().Matches(page).Select(link => link.Value[^36..]).Distinct()]);
    }

    private static async Task TakenAsync(
        Forms officer,
        string person,
        string step,
        string version,
        IEnumerable<KeyValuePair<string, string>> fields
    )
    {
        using var taken = await PostAsync(officer, $"/cases/persons/{person}/{step}", [new("version", version), Key(), .. fields]);
        taken.StatusCode.ShouldBe(HttpStatusCode.Found, await TextOfAsync(taken));
    }

    private static KeyValuePair<string, string> Key() => new("idempotencyKey", Guid.CreateVersion7().ToString());

    private static IEnumerable<KeyValuePair<string, string>> Seen(string page) =>
        Versions().Matches(page).Select(seen => new KeyValuePair<string, string>(seen.Groups["name"].Value, seen.Groups["version"].Value));

    private static string[] Checked(string page) => [.. Ticked().Matches(page).Select(box => box.Groups["person"].Value)];

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
    private static partial Regex Persons();

    [GeneratedRegex("/cases/persons/[0-9a-f-]{36}/clocks/[^/\"]+/[a-z]+", RegexOptions.NonBacktracking)]
    private static partial Regex Limits();

    [GeneratedRegex(
        "name=\"(?<name>seen-[0-9a-f-]{36})\" value=\"(?<version>[0-9]+)\"",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Versions();

    [GeneratedRegex(
        "name=\"person\" value=\"(?<person>[0-9a-f-]{36})\" checked",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Ticked();
}
