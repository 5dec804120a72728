using System.Net;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Cooperation.Hotline.Tests.Builders;

namespace Cooperation.Hotline.Tests.Features.Attachments;

/// <summary>A desk puts files to an exchange and gets them back byte for byte.</summary>
[Collection(AttachingService.Name)]
public sealed class AttachingTests(HotlineService service) : IAsyncLifetime
{
    private const int Piece = 64 * 1024;

    private JsonNode exchange = null!;

    public async ValueTask InitializeAsync() => exchange = await service.LoggedAsync(Officers.OfMocBai, An.Exchange());

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Theory]
    [InlineData(1000)]
    [InlineData(Piece)]
    [InlineData(Piece + 1)]
    [InlineData(Piece * 8)]
    [InlineData((Piece * 9) - 1)]
    [InlineData(Attaching.Most)]
    public async Task What_goes_up_comes_down_byte_for_byte(int bytes)
    {
        var file = Attaching.Recording(bytes);
        var attachment = await service.AttachedAsync(Officers.OfMocBai, exchange, file);
        attachment["size"]!.GetValue<long>().ShouldBe(bytes);
        attachment["sha256"]!.GetValue<string>().ShouldBe(Convert.ToHexStringLower(SHA256.HashData(file)));

        var back = await service.OpenedAsync(Officers.OfMocBai, exchange, attachment);
        back.AsSpan().SequenceEqual(file).ShouldBeTrue();
    }

    [Fact]
    public async Task It_stands_on_the_page_and_without_a_name_on_the_timeline()
    {
        var attachment = await service.AttachedAsync(Officers.OfMocBai, exchange, Attaching.Recording(), "Lời khai chị Nguyễn Thị Tệp.wav");
        var page = await service.ReadAsync(Officers.OfMocBai, exchange.Address());
        var shown = page["attachments"]!.AsArray().ShouldHaveSingleItem()!;
        shown.ToJsonString().ShouldBe(attachment.ToJsonString());
        shown["name"]!.GetValue<string>().ShouldBe("Lời khai chị Nguyễn Thị Tệp.wav");
        (shown["kind"]!.GetValue<string>(), shown["type"]!.GetValue<string>()).ShouldBe(("audio", "audio/wav"));
        (shown["personal"]!.GetValue<bool>(), shown["open"]!.GetValue<bool>(), shown["preview"]!.GetValue<bool>()).ShouldBe(
            (true, true, false)
        );
        (shown["addedBy"]!.GetValue<string>(), shown["addedByDesk"]!.GetValue<string>()).ShouldBe(("Cán bộ thử nghiệm", "BP-TN-MOCBAI"));
        shown["withdrawnAt"].ShouldBeNull();

        page["version"]!.GetValue<long>().ShouldBe(2);
        var last = page["timeline"]!.AsArray()[^1]!;
        (last["what"]!.GetValue<string>(), last["note"]).ShouldBe(("attached", null));
    }

    [Fact]
    public async Task The_same_file_again_is_the_one_that_is_there()
    {
        var file = Attaching.Recording();
        var first = await service.AttachedAsync(Officers.OfMocBai, exchange, file);
        using var again = await service.AttachAsync(Officers.OfMocBai, exchange, file, "ten-khac.wav");
        again.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await again.BodyAsync()).Id().ShouldBe(first.Id());
        (await service.AttachmentsAsync(Officers.OfMocBai, exchange)).ShouldHaveSingleItem();

        using var otherwise = await service.AttachAsync(Officers.OfMocBai, exchange, file, personal: "false");
        await otherwise.ShouldBeAsync(HttpStatusCode.Conflict, "hotline.attachment.attached-otherwise");

        var elsewhere = await service.LoggedAsync(Officers.OfMocBai, An.Exchange());
        await service.AttachedAsync(Officers.OfMocBai, elsewhere, file);
    }

    [Fact]
    public async Task Two_at_once_with_the_same_file_leave_one()
    {
        var file = Attaching.Recording();
        var answers = await service.AtOnceAsync(
            exchange["id"]!.GetValue<Guid>(),
            () => service.AttachAsync(Officers.OfMocBai, exchange, file),
            () => service.AttachAsync(Officers.OfMocBai, exchange, file)
        );
        answers.Select(answer => answer.StatusCode).ShouldBe([HttpStatusCode.Created, HttpStatusCode.OK], ignoreOrder: true);
        (await service.AttachmentsAsync(Officers.OfMocBai, exchange)).ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Its_mark_may_stand_before_or_behind_the_file(bool first)
    {
        using var answer = await service.AttachAsync(
            Officers.OfMocBai,
            exchange,
            Attaching.Recording(),
            personal: "false",
            personalFirst: first
        );
        (await answer.BodyAsync())["personal"]!.GetValue<bool>().ShouldBeFalse();
    }

    [Fact]
    public async Task It_is_sent_so_that_no_browser_guesses_or_keeps_it()
    {
        var attachment = await service.AttachedAsync(Officers.OfMocBai, exchange, Attaching.Recording(), "Ảnh \"giấy\"; x=1.wav");
        using var answer = await service.OpenAsync(Officers.OfMocBai, exchange, attachment);
        answer.Content.Headers.ContentType!.ToString().ShouldBe("audio/wav");
        answer.Content.Headers.ContentLength.ShouldBe(1000);
        answer
            .Content.Headers.GetValues("Content-Disposition")
            .ShouldBe(["attachment; filename*=UTF-8''%E1%BA%A2nh%20%22gi%E1%BA%A5y%22%3B%20x%3D1.wav"]);
        answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        answer.Headers.GetValues("Cross-Origin-Resource-Policy").ShouldBe(["same-origin"]);
        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
    }
}
