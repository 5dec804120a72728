using System.Net;
using System.Text.Json.Nodes;
using Cooperation.Hotline.Tests.Builders;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Hotline.Tests.Features.Attachments;

/// <summary>What was attached wrongly is destroyed; that it was there, and why it is not, stays on record.</summary>
[Collection(AttachingService.Name)]
public sealed class WithdrawingTests(HotlineService service) : IAsyncLifetime
{
    private readonly TestAccount officer = Officers.OfMocBai;
    private readonly byte[] file = Attaching.Recording(200_000);
    private JsonNode exchange = null!;
    private JsonNode attachment = null!;

    private string Step => $"attachments/{attachment.Id()}/withdrawal";

    public async ValueTask InitializeAsync()
    {
        exchange = await service.LoggedAsync(officer, An.Exchange());
        attachment = await service.AttachedAsync(officer, exchange, file, "Ảnh chị Canary Rút.wav");
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Its_content_key_and_name_are_destroyed_and_its_hash_size_and_reason_stay()
    {
        var state = await service.TakenAsync(exchange, Step, new { reason = "Đính kèm nhầm vụ" });
        state["version"]!.GetValue<long>().ShouldBe(3);
        var page = await service.ReadAsync(officer, exchange.Address());
        var shown = page["attachments"]!.AsArray().ShouldHaveSingleItem()!;
        (shown["name"], shown["open"]!.GetValue<bool>(), shown["preview"]!.GetValue<bool>()).ShouldBe((null, false, false));
        shown["sha256"]!.GetValue<string>().ShouldBe(attachment["sha256"]!.GetValue<string>());
        (shown["size"]!.GetValue<long>(), shown["withdrawnReason"]!.GetValue<string>()).ShouldBe((200_000, "Đính kèm nhầm vụ"));
        (shown["withdrawnAt"], shown["withdrawnBy"]!.GetValue<string>()).ShouldNotBe((null, ""));
        var last = page["timeline"]!.AsArray()[^1]!;
        (last["what"]!.GetValue<string>(), last["note"]!.GetValue<string>()).ShouldBe(("attachmentWithdrawn", "Đính kèm nhầm vụ"));

        var id = attachment["id"]!.GetValue<Guid>();
        (await service.QueryAsync<long>("select count(*) from hotline.attachment_pieces where attachment_id = @id", ("id", id)))[0]
            .ShouldBe(0);
        (await service.QueryAsync<string>("select detail from hotline.attachment_details where attachment_id = @id", ("id", id))).ShouldBe([
            "hash",
        ]);
        using var opening = await service.OpenAsync(officer, exchange, attachment);
        opening.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task It_is_withdrawn_once_and_the_same_file_can_come_again()
    {
        await service.TakenAsync(exchange, Step, new { reason = "Nhầm" });
        using var twice = await service.CalledAsync(officer, exchange, Step, new { reason = "Nhầm" });
        await twice.ShouldBeAsync(HttpStatusCode.Conflict, "hotline.attachment.withdrawn-already");
        var again = await service.AttachedAsync(officer, exchange, file);
        again.Id().ShouldNotBe(attachment.Id());
        (await service.OpenedAsync(officer, exchange, again)).ShouldBe(file);
    }

    [Fact]
    public async Task It_takes_the_version_seen_and_a_reason()
    {
        using var stale = await service.CalledAsync(officer, exchange, Step, new { reason = "Nhầm" }, 1);
        stale.StatusCode.ShouldBe(HttpStatusCode.PreconditionFailed);
        using var blind = await service.PostAsync(officer, $"{exchange.Address()}/{Step}", new { reason = "Nhầm" });
        blind.StatusCode.ShouldBe(HttpStatusCode.PreconditionRequired);
        using var without = await service.CalledAsync(officer, exchange, Step, new { reason = " " });
        without.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await service.OpenedAsync(officer, exchange, attachment)).ShouldBe(file);
    }

    [Fact]
    public async Task Of_a_voided_exchange_it_can_still_be_destroyed()
    {
        await service.TakenAsync(exchange, "voiding", new { reason = "Ghi nhầm" });
        var state = await service.TakenAsync(exchange, Step, new { reason = "Ảnh của người khác" });
        state["status"]!.GetValue<string>().ShouldBe("voided");
    }

    [Fact]
    public async Task The_desk_that_leads_withdraws_and_who_attached_it_but_no_colleague_of_his()
    {
        var inland = await service.LoggedAsync(officer, An.Exchange().With("area", "inland"));
        inland["desk"]!.GetValue<string>().ShouldBe("CA-TN", "the other force leads");
        var (one, other) = (
            await service.AttachedAsync(officer, inland, Attaching.Recording()),
            await service.AttachedAsync(officer, inland, Attaching.Recording())
        );
        (await MayAsync(Officers.OfMocBai)).ShouldBe([false, false]);
        (await MayAsync(officer)).ShouldBe([true, true]);
        (await MayAsync(Officers.OfTayNinhPolice)).ShouldBe([true, true]);
        using var colleague = await WithdrawAsync(Officers.OfMocBai, one);
        colleague.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var adder = await WithdrawAsync(officer, one);
        adder.StatusCode.ShouldBe(HttpStatusCode.OK);
        using var lead = await WithdrawAsync(Officers.OfTayNinhPolice, other);
        lead.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await MayAsync(officer)).ShouldBe([false, false], "what is withdrawn is not withdrawn again");

        async Task<IEnumerable<bool>> MayAsync(TestAccount reader) =>
            (await service.AttachmentsAsync(reader, inland)).Select(shown => shown!["withdraw"]!.GetValue<bool>());
        Task<HttpResponseMessage> WithdrawAsync(TestAccount by, JsonNode which) =>
            service.CalledAsync(by, inland, $"attachments/{which.Id()}/withdrawal", new { reason = "Nhầm" });
    }
}
