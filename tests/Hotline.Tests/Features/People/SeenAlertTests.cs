using System.Net;
using System.Text.Json.Nodes;
using Cooperation.Hotline.Tests.Builders;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Hotline.Tests.Features.People;

/// <summary>An alert is marked as seen by a supervisor of its desk; who and when stays beside it.</summary>
[Collection(OneService.Name)]
public sealed class SeenAlertTests(HotlineService service)
{
    private const string Alerts = "/api/hotline/glass-breaks";
    private readonly TestAccount supervisor = Officers.SupervisorOfMocBai;

    [Fact]
    public async Task An_alert_keeps_the_first_supervisor_who_has_seen_it_and_tells_whether_he_opened_it_himself()
    {
        var alert = await BrokenAsync();
        (await ReadAsync(alert))["seenAt"].ShouldBeNull();

        var other = Officers.SupervisorOfMocBai with { Id = Guid.CreateVersion7(Officers.Noon), Name = "Đại úy Phó Đồn" };
        (await SeeAsync(other, alert)).ShouldBe(HttpStatusCode.NoContent);
        (await SeeAsync(supervisor, alert)).ShouldBe(HttpStatusCode.NoContent);

        var seen = await ReadAsync(alert);
        seen["seenBy"]!.GetValue<string>().ShouldBe("Đại úy Phó Đồn");
        seen["seenAt"]!.GetValue<DateTimeOffset>().ShouldBe(Officers.Noon);
        seen["ownMark"]!.GetValue<bool>().ShouldBeFalse();
        (
            await service.QueryAsync<string>("select action from audit.entries where subject_id = @alert", ("alert", alert.ToString()))
        ).ShouldBe(["glass.seen"]);
    }

    [Fact]
    public async Task Of_many_at_once_one_entry_stands()
    {
        var alert = await BrokenAsync();
        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => SeeAsync(supervisor, alert)));
        answers.ShouldAllBe(status => status == HttpStatusCode.NoContent);
        (await ReadAsync(alert))["ownMark"]!.GetValue<bool>().ShouldBeTrue();
    }

    [Fact]
    public async Task Nobody_but_a_supervisor_of_the_desk_marks_it()
    {
        var alert = await BrokenAsync();
        foreach (var account in new[] { Officers.OfMocBai, Officers.CentralBorderGuard, Officers.Auditor, Officers.SupervisorOfHuuNghi })
        {
            (await SeeAsync(account, alert)).ShouldBe(HttpStatusCode.NotFound, account.Desk);
        }

        (await SeeAsync(supervisor, Guid.CreateVersion7(Officers.Noon))).ShouldBe(HttpStatusCode.NotFound);
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

    private async Task<JsonNode> ReadAsync(Guid alert) =>
        (await service.ReadAsync(supervisor, Alerts))["items"]!.AsArray().Single(item => item!["id"]!.GetValue<Guid>() == alert)!;
}
