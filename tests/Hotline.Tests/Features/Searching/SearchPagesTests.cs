using System.Globalization;
using System.Text.Json.Nodes;
using Cooperation.Hotline.Tests.Builders;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Hotline.Tests.Features.Searching;

/// <summary>Pages of what was found: complete, without doubles, in one order, for a rare word and for one that thousands have.</summary>
[Collection(FindingService.Name)]
public sealed class SearchPagesTests(HotlineService service)
{
    private readonly string own = Words.Own();

    // A desk of these tests alone, so that thousands of rows stand in nobody's way.
    private static TestAccount Officer =>
        new("borderGuardLiaison", "BDBP", "BP-NA-NAMCAN")
        {
            Partners = ["LA"],
            Areas = ["border"],
            Provinces = ["40"],
            At = Officers.Noon,
        };

    [Fact]
    public async Task Pages_follow_each_other_by_rank_and_time_without_loss_or_repeat()
    {
        for (var i = 0; i < 12; i++)
        {
            await LoggedAsync(i % 3 == 0 ? "Dương" : "Đường", Officers.Noon.AddHours(-1 - (i / 4)));
        }

        var rows = await AllAsync($"{own} Dương", limit: 5);
        rows.Count.ShouldBe(12);
        InOrder(rows).ShouldBeTrue();
        rows.Take(4).ShouldAllBe(row => row["subject"]!.GetValue<string>().StartsWith("Dương", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Filters_narrow_what_is_found_and_what_is_counted()
    {
        await LoggedAsync("Một", Officers.Noon.AddHours(-2));
        await LoggedAsync("Hai", Officers.Noon.AddDays(-3), "flash");
        foreach (
            var (filter, count) in new[]
            {
                ("", 2),
                ("urgency=flash", 1),
                ("urgency=routine", 0),
                ("from=2018-06-12&to=2018-06-12", 1),
                ("partner=LA&direction=incoming&status=logged&desk=BP-NA-NAMCAN&counted=true", 2),
                ("partner=KH", 0),
                ("overdue=true", 1),
            }
        )
        {
            var page = await service.SearchAsync(Officer, own, filter);
            (page["items"]!.AsArray().Count, page.Found()).ShouldBe((count, count), filter);
        }
    }

    [Fact]
    public async Task A_word_that_thousands_have_is_paged_as_completely_as_a_rare_one()
    {
        await ManyOfAsync(await LoggedAsync("Dương", Officers.Noon.AddHours(-1)), 2200, "1901");
        await ManyOfAsync(await LoggedAsync("Đường", Officers.Noon.AddHours(-1)), 300, "1902");
        var first = await service.SearchAsync(Officer, $"{own} Dương");
        (first.Found(), first["found"]!["more"]!.GetValue<bool>()).ShouldBe((1000, true));
        var rows = await AllAsync($"{own} Dương", limit: 200);
        rows.Count.ShouldBe(2502);
        InOrder(rows).ShouldBeTrue();
        rows.Take(2201).ShouldAllBe(row => row["subject"]!.GetValue<string>().StartsWith("Dương", StringComparison.Ordinal));

        var filtered = await service.SearchAsync(Officer, own, "urgency=flash");
        (filtered.Found(), filtered["items"]!.AsArray().Count).ShouldBe((0, 0));
        var stranger = await service.SearchAsync(Officers.OfMocBai, own);
        (stranger.Found(), stranger["items"]!.AsArray().Count).ShouldBe((0, 0));
    }

    private static bool InOrder(List<JsonNode> rows)
    {
        rows.Select(row => row.Id()).Distinct().Count().ShouldBe(rows.Count);
        var keys = rows.Select(row =>
                (
                    IsOther: !row["subject"]!.GetValue<string>().StartsWith("Dương", StringComparison.Ordinal),
                    Before: -row["receivedOrSentAt"]!.GetValue<DateTimeOffset>().UtcTicks
                )
            )
            .ToList();
        return keys.SequenceEqual(keys.Order());
    }

    private async Task<List<JsonNode>> AllAsync(string words, int limit)
    {
        var rows = new List<JsonNode>();
        string? after = null;
        do
        {
            var page = await service.SearchAsync(Officer, words, $"limit={limit}&after={after}");
            rows.AddRange(page["items"]!.AsArray().Select(item => item!));
            after = page["next"]?.GetValue<string>();
        } while (after is not null);

        return rows;
    }

    private async Task<string> LoggedAsync(string subject, DateTimeOffset receivedAt, string urgency = "priority")
    {
        var request = An.Exchange(receivedAt).With("partner", "LA").With("province", "40").With("language", "lo").With("urgency", urgency);
        var officer = Officer with { At = receivedAt.AddMinutes(30) };
        return (await service.LoggedAsync(officer, request.With("subject", $"{subject} {own}"))).Id();
    }

    // Logged thousands of times over would take minutes; the database copies the rows as they were logged.
    private Task<IReadOnlyList<int>> ManyOfAsync(string id, int times, string year) =>
        service.QueryAsync<int>(
            """
            with copies as (
                insert into hotline.exchanges
                select (jsonb_populate_record(e, jsonb_build_object(
                    'id', gen_random_uuid(), 'reference', 'HL-LA-' || @year || '-' || lpad(n::text, 6, '0'),
                    'received_at', e.received_at - n / 3 * interval '1 second',
                    'received_or_sent_at', e.received_at - n / 3 * interval '1 second'))).*
                from hotline.exchanges e, generate_series(1, @times) n where e.id = @id
                returning id)
            insert into hotline.exchange_words (exchange_id, words, digest, written_by)
            select copies.id, w.words, w.digest, w.written_by from copies, hotline.exchange_words w where w.exchange_id = @id
            returning 1
            """,
            ("id", Guid.Parse(id, CultureInfo.InvariantCulture)),
            ("times", times),
            ("year", year)
        );
}
