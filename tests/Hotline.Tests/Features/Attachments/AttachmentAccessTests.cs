using System.Net;
using System.Text.Json.Nodes;
using Cooperation.Hotline.Tests.Builders;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Hotline.Tests.Features.Attachments;

/// <summary>What shows a person is open to whoever may know whom the same officer wrote down (R20); what shows none, to whoever reads the exchange; each opening is on record (R24).</summary>
[Collection(AttachingService.Name)]
public sealed class AttachmentAccessTests(HotlineService service) : IAsyncLifetime
{
    private const string Name = "Hộ chiếu Canary Trần Thị Tệp.wav";

    private readonly TestAccount officer = Officers.OfMocBai;
    private JsonNode exchange = null!;

    public async ValueTask InitializeAsync() => exchange = await service.LoggedAsync(officer, An.Exchange());

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Another_agency_learns_nothing_and_its_attempts_are_on_record()
    {
        var stranger = Officers.OfTayNinhPolice;
        var attachment = await service.AttachedAsync(officer, exchange, Attaching.Recording(), personal: "false");
        using var adding = await service.AttachAsync(stranger, exchange, Attaching.Recording());
        using var opening = await service.OpenAsync(stranger, exchange, attachment);
        using var preview = await service.OpenAsync(stranger, exchange, attachment, "/preview");
        using var withdrawing = await service.CalledAsync(
            stranger,
            exchange,
            $"attachments/{attachment.Id()}/withdrawal",
            new { reason = "x" }
        );
        foreach (var answer in new[] { adding, opening, preview, withdrawing })
        {
            answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        }

        (
            await service.QueryAsync<string>("select action from audit.entries where account_id = @account", ("account", stranger.Id))
        ).ShouldBe(
            [
                "exchange.refused.AddAttachment",
                "exchange.refused.GetAttachment",
                "exchange.refused.PreviewAttachment",
                "exchange.refused.WithdrawAttachment",
            ],
            ignoreOrder: true
        );
    }

    [Fact]
    public async Task Who_reads_the_text_but_knows_nobody_sees_that_it_is_there_and_not_what_it_is_called()
    {
        var attachment = await service.AttachedAsync(officer, exchange, Attaching.Recording(), Name);
        foreach (var reader in new[] { Officers.CentralPolice, Officers.CentralBorderGuard, Officers.SupervisorOfMocBai })
        {
            var shown = (await service.AttachmentsAsync(reader, exchange)).ShouldHaveSingleItem()!;
            (shown["open"]!.GetValue<bool>(), shown["name"], shown["sha256"]).ShouldBe((false, null, null));
            (shown["kind"]!.GetValue<string>(), shown["size"]!.GetValue<long>()).ShouldBe(("audio", 1000));
            using var opening = await service.OpenAsync(reader, exchange, attachment);
            opening.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        }

        (await service.AttachmentsAsync(Officers.OfTayNinhBorderGuard, exchange)).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_shows_nobody_is_open_to_whoever_reads_the_text()
    {
        var attachment = await service.AttachedAsync(officer, exchange, Attaching.Recording(), "cong-van.wav", personal: "false");
        var shown = (await service.AttachmentsAsync(Officers.CentralPolice, exchange)).ShouldHaveSingleItem()!;
        (shown["open"]!.GetValue<bool>(), shown["name"]!.GetValue<string>()).ShouldBe((true, "cong-van.wav"));
        (await service.OpenedAsync(Officers.CentralPolice, exchange, attachment)).Length.ShouldBe(1000);
        using var onLine = await service.OpenAsync(Officers.OfTayNinhBorderGuard, exchange, attachment);
        onLine.StatusCode.ShouldBe(HttpStatusCode.NotFound, "he sees the row of the exchange, not its text");
    }

    [Fact]
    public async Task In_somebodys_hand_it_is_open_to_him_and_to_the_logger_of_what_he_attached_himself()
    {
        var (assignee, colleague) = (Officers.OfMocBai, Officers.OfMocBai);
        var byLogger = await service.AttachedAsync(officer, exchange, Attaching.Recording());
        var byColleague = await service.AttachedAsync(colleague, exchange, Attaching.Recording());
        await service.TakenAsync(
            exchange,
            "classification",
            new
            {
                signsOfCrime = true,
                urgency = "flash",
                note = "Có dấu hiệu",
            }
        );
        (await OpenOnesAsync(colleague)).ShouldBe([byLogger.Id(), byColleague.Id()], ignoreOrder: true);

        await service.TakenAsync(exchange, "assignment", new { }, assignee);
        (await OpenOnesAsync(assignee)).ShouldBe([byLogger.Id(), byColleague.Id()], ignoreOrder: true);
        (await OpenOnesAsync(officer)).ShouldBe([byLogger.Id()]);
        (await OpenOnesAsync(colleague)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_supervisor_opens_it_through_a_broken_glass_which_the_reading_says()
    {
        var supervisor = Officers.SupervisorOfMocBai with { Name = "Trung tá Chỉ Huy" };
        var attachment = await service.AttachedAsync(officer, exchange, Attaching.Recording(), Name);
        using var broken = await service.PostAsync(supervisor, $"{exchange.Address()}/break-glass", new { reason = "Cán bộ vắng" });
        broken.StatusCode.ShouldBe(HttpStatusCode.Created);
        (await service.OpenedAsync(supervisor, exchange, attachment)).Length.ShouldBe(1000);
        (await OpenOnesAsync(supervisor)).ShouldBe([attachment.Id()]);

        var readings = (await service.ReadAsync(officer, $"{exchange.Address()}/readings"))["items"]!.AsArray();
        var reading = readings.Single(item => item!["what"]!.GetValue<string>() == "attachment")!;
        (reading["name"]!.GetValue<string>(), reading["breakGlass"]!.GetValue<bool>()).ShouldBe(("Trung tá Chỉ Huy", true));
        reading["attachment"]!.GetValue<string>().ShouldBe(attachment.Id());
    }

    [Fact]
    public async Task A_supervisor_attaches_but_opens_even_his_own_by_the_glass_only()
    {
        var attachment = await service.AttachedAsync(Officers.SupervisorOfMocBai, exchange, Attaching.Recording(), Name);
        (attachment["open"]!.GetValue<bool>(), attachment["name"]).ShouldBe((false, null));
    }

    [Fact]
    public async Task Every_opening_is_on_record_and_counts_in_a_recall()
    {
        var outgoing = await service.LoggedAsync(officer, An.OutgoingExchange());
        var attachment = await service.AttachedAsync(officer, outgoing, Attaching.Recording());
        await service.OpenedAsync(officer, outgoing, attachment);
        await service.OpenedAsync(officer, outgoing, attachment);
        var actions = await service.QueryAsync<string>(
            "select kind || ' ' || action from audit.entries where account_id = @account and action like 'attachment.%' order by at",
            ("account", officer.Id)
        );
        actions.ShouldBe(
            ["Write attachment.added", "Read attachment.named", "Read attachment.download", "Read attachment.download"],
            ignoreOrder: true
        );

        await service.TakenAsync(outgoing, "recall", new { reason = "Gửi nhầm" });
        var inside = (await service.ReadAsync(officer, $"{outgoing.Address()}/recall"))["inside"]!.AsArray();
        inside.Single(row => row!["what"]!.GetValue<string>() == "attachment")!["times"]!.GetValue<int>().ShouldBe(2);
    }

    [Theory]
    [InlineData("OfMocBai", true)]
    [InlineData("SupervisorOfMocBai", true)]
    [InlineData("CentralPolice", false)]
    [InlineData("Auditor", false)]
    public async Task A_page_says_who_can_attach(string who, bool can)
    {
        var account = who switch
        {
            "OfMocBai" => Officers.OfMocBai,
            "SupervisorOfMocBai" => Officers.SupervisorOfMocBai,
            "CentralPolice" => Officers.CentralPolice,
            _ => Officers.Auditor,
        };
        var step = (await service.ReadAsync(account, exchange.Address()))["allowed"]!["attach"];
        (step is not null).ShouldBe(can);
        using var adding = await service.AttachAsync(account, exchange, Attaching.Recording());
        adding.StatusCode.ShouldBe(can ? HttpStatusCode.Created : HttpStatusCode.NotFound);
    }

    private async Task<IReadOnlyList<string>> OpenOnesAsync(TestAccount account) =>
        [
            .. (await service.AttachmentsAsync(account, exchange))
                .Where(attachment => attachment!["open"]!.GetValue<bool>())
                .Select(attachment => attachment!.Id()),
        ];
}
