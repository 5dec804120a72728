using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Cooperation.Tests.Support.Running;

namespace Cooperation.EndToEnd.Tests;

/// <summary>Pages and forms of those who are brought home, as they are opened: what stands in a form already, what is offered to whom, where a refusal stands.</summary>
public sealed partial class PagesOfReturnsTests(ObservedSystem system)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_reception_begins_with_its_time_and_no_certificate_is_made_up_for_one_person_or_for_several()
    {
        using var department = await system.SignInAsync("consular", Cancelled);
        var (opened, person) = await OpenedAsync(department, "selfReturned", "BP-TN-MOCBAI");
        using var post = await Forms.OpenAsync(system, system.AccountOf("borderGuardLiaison"), Cancelled);
        foreach (var form in (string[])[$"/cases/persons/{person}/reception", $"/cases/{opened}/matrix?step=reception"])
        {
            var page = await TextAsync(post, form);
            var (at, certificate) = (ValueOf(page, "at"), ValueOf(page, "certificateAt"));
            at.ShouldNotBeEmpty(form);
            certificate.ShouldBeEmpty(form);
        }
    }

    [Fact]
    public async Task A_step_that_is_not_open_to_the_user_shows_why_and_no_button()
    {
        using var department = await system.SignInAsync("consular", Cancelled);
        var (_, person) = await OpenedAsync(department, "rescued");
        using var consular = await Forms.OpenAsync(system, system.AccountOf("consular"), Cancelled);
        var open = await TextAsync(consular, $"/cases/persons/{person}/identity-request");
        open.ShouldContain("data-primary");
        open.ShouldContain("data-ctrl-enter");
        await StepAsync(department, person, 1, "closure", new() { ["outcome"] = "missing", ["reason"] = "Mất liên lạc" });

        foreach (var step in (string[])["undo", "identity-request"])
        {
            var page = await TextAsync(consular, $"/cases/persons/{person}/{step}");
            page.ShouldContain("Bước này hiện không mở cho bạn", customMessage: step);
            page.ShouldNotContain("data-primary", customMessage: step);
            page.ShouldNotContain("data-ctrl-enter", customMessage: "Ctrl+Enter would send what has no button");
        }
    }

    [Fact]
    public async Task What_is_wrong_with_one_of_a_planned_list_stands_with_him()
    {
        using var department = await system.SignInAsync("consular", Cancelled);
        var (opened, person) = await OpenedAsync(department, "rescued", birth: "2014");
        await StepAsync(department, person, 1, "identity-request", []);
        using var immigration = await system.SignInAsync("immigration", Cancelled);
        await StepAsync(immigration, person, 2, "identity-reply", new() { ["result"] = "confirmed" });
        var paper = new JsonObject
        {
            ["number"] = "N9031277",
            ["receivingDesk"] = "BP-TN-MOCBAI",
            ["gate"] = "CK-TN-MOCBAI",
        };
        await StepAsync(department, person, 3, "travel-paper", paper);
        using var consular = await Forms.OpenAsync(system, system.AccountOf("consular"), Cancelled);
        using var content = new FormUrlEncodedContent([
            new("__RequestVerificationToken", consular.Token),
            new("idempotencyKey", Guid.CreateVersion7().ToString()),
            new("place", "CK-TN-MOCBAI"),
            new("plannedAt", "20/12/2030 09:00"),
            new("persons", person),
            new($"version-{person}", "4"),
        ]);
        using var refused = await consular.PostAsync("/cases/handovers/new", content, Cancelled);
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = WebUtility.HtmlDecode(await refused.Content.ReadAsStringAsync(Cancelled));
        page.ShouldContain($"href=\"#person-{person}\"");
        page.ShouldContain($"id=\"person-{person}-error\"");
        page.ShouldContain("chỉ được giao nhận khi có người giám hộ");
        page.ShouldContain("Căn cứ: ");
        page.ShouldContain("53/2024/QH15", customMessage: "the law of the planned day");

        (await TextAsync(consular, $"/cases/{opened}")).ShouldContain("id=\"happenings\"");
        (await TextAsync(consular, $"/cases/{opened}/happenings")).ShouldContain("Đã cấp giấy thông hành");
    }

    [Fact]
    public async Task What_is_missing_on_a_paper_leads_to_the_field_where_it_is_added()
    {
        using var department = await system.SignInAsync("consular", Cancelled);
        var (opened, person) = await OpenedAsync(department, "rescued");
        using var consular = await Forms.OpenAsync(system, system.AccountOf("consular"), Cancelled);
        using var content = new FormUrlEncodedContent([
            new("__RequestVerificationToken", consular.Token),
            new("idempotencyKey", Guid.CreateVersion7().ToString()),
            new("persons", person),
        ]);
        using var refused = await consular.PostAsync($"/cases/{opened}/papers/new/verificationRequest", content, Cancelled);
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = WebUtility.HtmlDecode(await refused.Content.ReadAsStringAsync(Cancelled));
        foreach (var field in (string[])["name", "nationality", "address"])
        {
            page.ShouldContain($"/cases/persons/{person}/correct#{field}");
        }

        page.ShouldNotContain($"/cases/persons/{person}/correct#birth", customMessage: "that is known");
        (await TextAsync(consular, $"/cases/persons/{person}/correct")).ShouldContain("id=\"nationality\"");
    }

    [Fact]
    public async Task To_a_desk_of_the_hotline_a_case_in_which_it_has_nothing_to_do_is_not_there_and_it_is_told_why_that_may_be()
    {
        using var department = await system.SignInAsync("consular", Cancelled);
        var (opened, _) = await OpenedAsync(department, "rescued");
        using var post = await Forms.OpenAsync(system, system.AccountOf("borderGuardLiaison"), Cancelled);
        foreach (var address in (string[])[$"/cases/{opened}", $"/cases/{Guid.CreateVersion7()}"])
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            request.Headers.Accept.ParseAdd("text/html");
            using var answer = await post.SendAsync(request, Cancelled);
            answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
            WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Cancelled)).ShouldContain("khi nhân thân đã bàn giao");
        }
    }

    private static async Task<(string Case, string Person)> OpenedAsync(
        HttpClient department,
        string route,
        string? receivingDesk = null,
        string birth = "1996"
    )
    {
        var request = new JsonObject
        {
            ["partner"] = "KH",
            ["direction"] = "home",
            ["route"] = route,
            ["reportedAt"] = Exchanges.Sample()["receivedAt"]!.GetValue<string>(),
            ["handling"] = "TLP:AMBER",
            ["summary"] = "Một công dân đang ở nhà tạm lánh; nội dung dùng cho kiểm thử.",
            ["persons"] = new JsonArray(new JsonObject { ["sex"] = "female", ["birth"] = birth }),
        };
        if (receivingDesk is not null)
        {
            request["receivingDesk"] = receivingDesk;
        }

        var made = await SendAsync(department, "/api/repatriation/cases", request, version: null);
        return (made["id"]!.GetValue<string>(), made["persons"]![0]!["id"]!.GetValue<string>());
    }

    private static Task<JsonNode> StepAsync(HttpClient client, string person, long version, string step, JsonObject body) =>
        SendAsync(client, $"/api/repatriation/persons/{person}/{step}", body, version);

    private static async Task<JsonNode> SendAsync(HttpClient client, string address, JsonObject body, long? version)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = JsonContent.Create(body) };
        request.Headers.Add("Idempotency-Key", Guid.CreateVersion7().ToString());
        if (version is { } seen)
        {
            request.Headers.TryAddWithoutValidation("If-Match", $"\"{seen}\"");
        }

        using var answer = await client.SendAsync(request, Cancelled);
        var text = await answer.Content.ReadAsStringAsync(Cancelled);
        answer.IsSuccessStatusCode.ShouldBeTrue($"{address}: {text}");
        return JsonNode.Parse(text)!;
    }

    private static string ValueOf(string page, string field) =>
        Input()
            .Matches(page)
            .Select(input => input.Value)
            .Where(input => input.Contains($"name=\"{field}\"", StringComparison.Ordinal))
            .Select(input => Value().Match(input).Groups["value"].Value)
            .FirstOrDefault("");

    private static async Task<string> TextAsync(Forms forms, string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Accept.ParseAdd("text/html");
        using var answer = await forms.SendAsync(request, Cancelled);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, address);
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Cancelled));
    }

    [GeneratedRegex("<input[^>]*>", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Input();

    [GeneratedRegex("value=\"(?<value>[^\"]*)\"", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Value();
}
