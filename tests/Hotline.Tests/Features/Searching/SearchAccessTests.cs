using System.Text.Json.Nodes;
using Cooperation.Hotline.Tests.Builders;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Hotline.Tests.Features.Searching;

/// <summary>A search says no more of an exchange than its row and its page say to the same reader.</summary>
[Collection(FindingService.Name)]
public sealed class SearchAccessTests(HotlineService service)
{
    private readonly string own = Words.Own();

    [Fact]
    public async Task Text_is_found_by_who_may_read_it_and_by_nobody_else()
    {
        var logged = await service.LoggedAsync(Officers.OfMocBai, An.Exchange().With("summary", own).With("officialNumber", $"7/{own}x"));
        foreach (
            var reader in new[] { Officers.OfMocBai, Officers.SupervisorOfMocBai, Officers.CentralPolice, Officers.CentralBorderGuard }
        )
        {
            (await service.IdsAsync(reader, own)).ShouldBe([logged.Id()], reader.Role);
            (await service.IdsAsync(reader, $"{own}x")).ShouldBe([logged.Id()], reader.Role);
        }

        foreach (
            var stranger in new[]
            {
                Officers.OfTayNinhBorderGuard,
                Officers.OfHuuNghi,
                Officers.OfTayNinhPolice,
                Officers.SupervisorOfHuuNghi,
                Officers.Auditor,
            }
        )
        {
            var page = await service.SearchAsync(stranger, own);
            (page["items"]!.AsArray().Count, page.Found(), page["next"]).ShouldBe((0, 0, null), stranger.Role);
            (await service.IdsAsync(stranger, $"{own}x")).ShouldBeEmpty(stranger.Role);
            (await service.IdsAsync(stranger, own[..6] + "*")).ShouldBeEmpty(stranger.Role);
        }
    }

    [Fact]
    public async Task Who_sees_only_the_row_finds_it_by_its_number_alone()
    {
        var logged = await service.LoggedAsync(Officers.OfMocBai, An.Exchange().With("summary", own));
        var reference = logged["reference"]!.GetValue<string>();
        foreach (var watcher in new[] { Officers.OfTayNinhBorderGuard, Officers.Auditor })
        {
            var row = (await service.SearchAsync(watcher, reference))["items"]!.AsArray().ShouldHaveSingleItem()!;
            (row.Id(), row["subject"]).ShouldBe((logged.Id(), null));
            (await service.IdsAsync(watcher, $"{reference} {own}")).ShouldBeEmpty("a number must not open what stands behind it");
            (await service.IdsAsync(watcher, $"{reference} minh")).ShouldBeEmpty();
        }

        (await service.IdsAsync(Officers.OfHuuNghi, reference)).ShouldBeEmpty("another line does not see the row");
    }

    [Fact]
    public async Task Who_gets_the_exchange_offered_finds_its_text_and_no_longer_when_it_is_sent_back()
    {
        var logged = await service.LoggedAsync(Officers.OfMocBai, An.Exchange().With("summary", own));
        await StepAsync(
            Officers.OfMocBai,
            logged,
            "classification",
            new()
            {
                ["signsOfCrime"] = true,
                ["urgency"] = "priority",
                ["note"] = "Có dấu hiệu",
            },
            1
        );
        (await service.IdsAsync(Officers.OfTayNinhPolice, own)).ShouldBeEmpty();
        await StepAsync(Officers.OfMocBai, logged, "offer", new() { ["toDesk"] = "CA-TN", ["reason"] = "Vụ việc trong nội địa" }, 2);
        (await service.IdsAsync(Officers.OfTayNinhPolice, own)).ShouldBe([logged.Id()]);
        await StepAsync(Officers.OfTayNinhPolice, logged, "return", new() { ["reason"] = "Không thuộc địa bàn" }, 3);
        (await service.IdsAsync(Officers.OfTayNinhPolice, own)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Of_a_secret_paper_only_what_the_register_holds_is_found()
    {
        var logged = await service.LoggedAsync(Officers.OfMocBai, An.SecretExchange().With("officialNumber", $"12/{own}"));
        (await service.IdsAsync(Officers.OfMocBai, own)).ShouldBe([logged.Id()]);
        (await service.IdsAsync(Officers.OfTayNinhBorderGuard, own)).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_list_as_a_file_holds_what_was_looked_for_and_no_more()
    {
        var logged = await service.LoggedAsync(Officers.OfMocBai, An.Exchange().With("summary", own));
        var other = await service.LoggedAsync(Officers.OfMocBai, An.Exchange());
        var file = await ExportedAsync(Officers.OfMocBai, own);
        file.ShouldContain(logged["reference"]!.GetValue<string>());
        file.ShouldNotContain(other["reference"]!.GetValue<string>());
        (await ExportedAsync(Officers.OfTayNinhBorderGuard, own)).ShouldNotContain("HL-KH-");
        (await ExportedAsync(Officers.OfMocBai, "?!")).ShouldNotContain(
            "HL-KH-",
            Case.Sensitive,
            "what holds no word finds nothing here either"
        );
    }

    [Fact]
    public async Task Names_of_persons_are_not_found_here()
    {
        await service.LoggedAsync(Officers.OfMocBai, An.Exchange().WithPerson($"Trần {own} Hạnh", "Z1234567"));
        (await service.IdsAsync(Officers.OfMocBai, own)).ShouldBeEmpty();
    }

    private async Task<string> ExportedAsync(TestAccount reader, string words)
    {
        using var answer = await service.GetAsync(reader, $"{Calls.Exchanges}/export?format=csv&q={Uri.EscapeDataString(words)}");
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    private async Task StepAsync(TestAccount officer, JsonNode exchange, string step, JsonObject request, long version)
    {
        using var answer = await service.StepAsync(officer, exchange.Id(), step, request, version);
        answer.IsSuccessStatusCode.ShouldBeTrue(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
