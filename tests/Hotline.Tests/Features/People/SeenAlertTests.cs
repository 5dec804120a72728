using System.Net;
using System.Text.Json.Nodes;
using Cooperation.Hotline.Tests.Builders;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Hotline.Tests.Features.People;

/// <summary>An alert is marked as seen by another supervisor of its desk or by the central desk, never by who broke the glass; who and when stays beside it.</summary>
[Collection(FindingService.Name)]
public sealed class SeenAlertTests(HotlineService service)
{
    private const string Alerts = "/api/hotline/glass-breaks";
    private readonly TestAccount supervisor = Officers.SupervisorOfMocBai;
    private readonly TestAccount deputy = Officers.SupervisorOfMocBai with { Name = "Đại úy Phó Đồn" };

    [Fact]
    public async Task An_alert_keeps_the_first_who_has_seen_it()
    {
        var alert = await BrokenAsync();
        (await ReadAsync(alert))["seenAt"].ShouldBeNull();

        (await ReadAsync(alert, deputy))["mayMark"]!.GetValue<bool>().ShouldBeTrue();
        (await SeeAsync(deputy, alert)).ShouldBe(HttpStatusCode.NoContent);
        (await SeeAsync(Officers.CentralBorderGuard, alert)).ShouldBe(HttpStatusCode.NoContent);

        var seen = await ReadAsync(alert);
        seen["seenBy"]!.GetValue<string>().ShouldBe("Đại úy Phó Đồn");
        seen["seenAt"]!.GetValue<DateTimeOffset>().ShouldBe(Officers.Noon);
        (await ReadAsync(alert, deputy))["mayMark"]!.GetValue<bool>().ShouldBeFalse();
        (
            await service.QueryAsync<string>("select action from audit.entries where subject_id = @alert", ("alert", alert.ToString()))
        ).ShouldBe(["glass.seen"]);
    }

    [Fact]
    public async Task Who_opened_the_details_cannot_mark_it_and_others_still_can()
    {
        var alert = await BrokenAsync();
        (await ReadAsync(alert))["mayMark"]!.GetValue<bool>().ShouldBeFalse();
        using var refused = await service.PostAsync(supervisor, $"{Alerts}/{alert}/seen", new { });
        refused.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await refused.BodyAsync())["code"]!.GetValue<string>().ShouldBe("hotline.person.own-glass");
        (await SeeAsync(Officers.CentralBorderGuard, alert)).ShouldBe(HttpStatusCode.NoContent, "a desk may have one supervisor only");
        (await ReadAsync(alert))["seenAt"].ShouldNotBeNull();
    }

    [Fact]
    public async Task Of_many_at_once_one_entry_stands()
    {
        var alert = await BrokenAsync();
        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => SeeAsync(deputy, alert)));
        answers.ShouldAllBe(status => status == HttpStatusCode.NoContent);
        (await ReadAsync(alert))["seenBy"]!.GetValue<string>().ShouldBe(deputy.Name);
    }

    [Fact]
    public async Task Nobody_but_a_supervisor_of_the_desk_or_its_central_desk_marks_it()
    {
        var alert = await BrokenAsync();
        foreach (var account in new[] { Officers.OfMocBai, Officers.Auditor, Officers.SupervisorOfHuuNghi })
        {
            (await SeeAsync(account, alert)).ShouldBe(HttpStatusCode.NotFound, account.Desk);
        }

        (await SeeAsync(deputy, Guid.CreateVersion7(Officers.Noon))).ShouldBe(HttpStatusCode.NotFound);
        (await ReadAsync(alert))["seenAt"].ShouldBeNull();
    }

    private async Task<Guid> BrokenAsync()
    {
        var exchange = await service.LoggedAsync(Officers.OfMocBai, An.Exchange().WithPerson("Canary Trần Văn Kính"));
        using var answer = await service.PostAsync(
            supervisor,
            $"{Calls.Exchanges}/{exchange.Id()}/break-glass",
            new { reason = "Cán bộ phụ trách vắng" }
        );
        answer.StatusCode.ShouldBe(HttpStatusCode.Created);
        return (await answer.BodyAsync())["id"]!.GetValue<Guid>();
    }

    private async Task<HttpStatusCode> SeeAsync(TestAccount account, Guid alert)
    {
        using var answer = await service.PostAsync(account, $"{Alerts}/{alert}/seen", new { });
        return answer.StatusCode;
    }

    private async Task<JsonNode> ReadAsync(Guid alert, TestAccount? by = null) =>
        (await service.ReadAsync(by ?? supervisor, Alerts))["items"]!.AsArray().Single(item => item!["id"]!.GetValue<Guid>() == alert)!;
}
