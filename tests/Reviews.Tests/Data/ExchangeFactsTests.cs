using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Cooperation.Contracts;
using Cooperation.Contracts.Hotline;
using Cooperation.Platform.Messaging;
using Cooperation.Reviews.Data;
using Cooperation.Reviews.Tests.Builders;
using Cooperation.Tests.Support.Services;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Reviews.Tests.Data;

/// <summary>From message to fact, on PostgreSQL: which state is the current one, what stays as history, what figures count.</summary>
public sealed class ExchangeFactsTests(ReviewsService reviews) : IClassFixture<ReviewsService>, IAsyncLifetime
{
    private static readonly DateTimeOffset March = new(2018, 3, 5, 2, 0, 0, TimeSpan.Zero);

    private readonly ReviewsDbContext db = reviews.Context();

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => await reviews.ForgetAsync();

    public ValueTask DisposeAsync() => db.DisposeAsync();

    [Fact]
    public async Task A_lower_version_that_comes_late_does_not_turn_the_exchange_back_and_is_kept_as_history()
    {
        var id = Guid.CreateVersion7(March);
        await ApplyAsync(Changed(id, 3, status: "closed"));
        await ApplyAsync(Changed(id, 2, status: "answered"));

        (await CurrentAsync(id)).ShouldBe((0, 3L, "closed"));
        (await HistoryAsync(id)).ShouldBe([(0, 2L), (0, 3L)]);
    }

    [Fact]
    public async Task After_a_restore_the_higher_epoch_wins_over_a_higher_version()
    {
        var id = Guid.CreateVersion7(March);
        await ApplyAsync(Changed(id, 7, status: "closed"));
        await ApplyAsync(Changed(id, 4, status: "assigned", epoch: 1));
        await ApplyAsync(Changed(id, 8, status: "voided"));

        (await CurrentAsync(id)).ShouldBe((1, 4L, "assigned"));
        (await HistoryAsync(id)).ShouldBe([(0, 7L), (0, 8L), (1, 4L)]);
    }

    [Fact]
    public async Task Of_two_versions_in_one_batch_the_higher_is_current_and_both_are_kept()
    {
        var id = Guid.CreateVersion7(March);
        await ApplyAsync(Changed(id, 2, status: "classified"), Changed(id, 1, status: "logged"));

        (await CurrentAsync(id)).ShouldBe((0, 2L, "classified"));
        (await HistoryAsync(id)).ShouldBe([(0, 1L), (0, 2L)]);
    }

    [Fact]
    public async Task The_same_state_twice_is_one_fact()
    {
        var id = Guid.CreateVersion7(March);
        await ApplyAsync(Changed(id, 1), Changed(id, 1));
        await ApplyAsync(Changed(id, 1));

        (await HistoryAsync(id)).ShouldBe([(0, 1L)]);
        (await TotalAsync(2018)).ShouldBe(1);
    }

    [Fact]
    public async Task A_code_that_nobody_here_knows_is_kept_and_counted()
    {
        await ApplyAsync(Changed(Guid.CreateVersion7(March), 1, kind: "kindOfLater"));

        var cells = (await FigureAsync(2018))["cells"]!.AsArray();
        cells.ShouldHaveSingleItem()!["kind"]!.GetValue<string>().ShouldBe("kindOfLater");
    }

    [Fact]
    public async Task The_year_ends_at_midnight_in_Viet_Nam()
    {
        var midnight = new DateTimeOffset(2018, 12, 31, 17, 0, 0, TimeSpan.Zero);
        await ApplyAsync(
            Changed(Guid.CreateVersion7(March), 1, at: midnight.AddSeconds(-1)),
            Changed(Guid.CreateVersion7(March), 1, at: midnight)
        );

        (await MonthsAsync(2018)).ShouldBe([12]);
        (await MonthsAsync(2019)).ShouldBe([1]);
    }

    [Fact]
    public async Task What_was_voided_or_has_not_left_yet_does_not_count_and_the_definition_says_so()
    {
        var voided = Guid.CreateVersion7(March);
        await ApplyAsync(
            Changed(Guid.CreateVersion7(March), 1),
            Changed(voided, 1),
            Changed(Guid.CreateVersion7(March), 1, status: "drafted")
        );
        (await TotalAsync(2018)).ShouldBe(2);

        await ApplyAsync(Changed(voided, 2, status: "voided"));

        (await TotalAsync(2018)).ShouldBe(1);
        (await FigureAsync(2018))["definition"]!.GetValue<string>().ShouldContain("không tính trao đổi đã hủy và dự thảo");
    }

    [Fact]
    public async Task A_number_that_nobody_gave_is_no_zero()
    {
        var (unknown, none) = (Guid.CreateVersion7(March), Guid.CreateVersion7(March));
        var closed = Changed(none, 1, status: "closed");

        await ApplyAsync(
            Changed(unknown, 1, status: "closed"),
            closed with
            {
                Message = closed.Message with { Arrests = 0, PersonsRescued = 2 },
            }
        );

        (await ArrestsAndRescuedAsync(unknown)).ShouldBe((null, null));
        (await ArrestsAndRescuedAsync(none)).ShouldBe((0, 2));
    }

    [Fact]
    public async Task At_any_moment_the_highest_version_of_those_committed_by_then_holds_in_whatever_order_they_came()
    {
        var id = Guid.CreateVersion7(March);
        // The owner was restored after version 7: epoch 1 begins again at 4. Version 8 of before came out of a clock that went ahead.
        (int Epoch, long Version, int Hour)[] states = [(0, 5, 1), (0, 6, 2), (0, 7, 3), (0, 8, 9), (1, 4, 6), (1, 5, 8)];
        foreach (var (epoch, version, hour) in states.OrderBy(state => state.Version * 7 % 5))
        {
            await db.ApplyAsync(Facts.Received(Facts.Changed(id, version), epoch, March.AddHours(hour)));
        }

        for (var hour = 1; hour < 12; hour++)
        {
            var at = March.AddHours(hour);
            var holding = await db
                .PastFacts.AsNoTracking()
                .Where(fact => fact.ValidFrom <= at && fact.ValidUntil > at)
                .ToListAsync(Cancelled);
            holding
                .Select(fact => (fact.Epoch, fact.Version))
                .ShouldBe([states.Where(state => state.Hour <= hour).Max(state => (state.Epoch, state.Version))]);
        }
    }

    [Fact]
    public async Task Two_batches_with_the_same_exchange_at_once_leave_no_gap_and_no_overlap()
    {
        var ids = Enumerable.Range(0, 20).Select(_ => Guid.CreateVersion7(March)).Order().ToList();
        await Task.WhenAll(
            Enumerable
                .Range(1, 8)
                .Select(async version =>
                {
                    await using var own = reviews.Context();
                    await using var transaction = await own.Database.BeginTransactionAsync(Cancelled);
                    await own.ApplyAsync([.. ids.Select(id => Facts.Received(Facts.Changed(id, version), at: March.AddHours(version)))]);
                    await transaction.CommitAsync(Cancelled);
                })
        );

        var past = await db.PastFacts.AsNoTracking().ToListAsync(Cancelled);
        past.Count.ShouldBe(20 * 8);
        foreach (var states in past.GroupBy(fact => fact.Id))
        {
            states
                .Select(fact => (fact.Version, End: fact.Version == 8 ? DateTimeOffset.MaxValue : March.AddHours(fact.Version + 1)))
                .Order()
                .ShouldBe(states.Select(fact => (fact.Version, End: fact.ValidUntil)).Order());
        }
    }

    private async Task<(int? Arrests, int? PersonsRescued)> ArrestsAndRescuedAsync(Guid id)
    {
        var state = MessageJson.Read<ExchangeChanged>((await FactAsync(id)).State);
        return (state.Arrests, state.PersonsRescued);
    }

    private Task ApplyAsync(params Received<ExchangeChanged>[] batch) => db.ApplyAsync(batch);

    private Task<CurrentFact> FactAsync(Guid id) => db.CurrentFacts.AsNoTracking().SingleAsync(fact => fact.Id == id, Cancelled);

    private async Task<(int Epoch, long Version, string? Status)> CurrentAsync(Guid id)
    {
        var fact = await FactAsync(id);
        return (fact.Epoch, fact.Version, fact.Status);
    }

    private async Task<IReadOnlyList<(int Epoch, long Version)>> HistoryAsync(Guid id)
    {
        var past = await db.PastFacts.AsNoTracking().Where(fact => fact.Id == id).ToListAsync(Cancelled);
        return [.. past.Select(fact => (fact.Epoch, fact.Version)).Order()];
    }

    private async Task<int> TotalAsync(int year) => (await FigureAsync(year))["total"]!.GetValue<int>();

    private async Task<IReadOnlyList<int>> MonthsAsync(int year) =>
        [.. (await FigureAsync(year))["cells"]!.AsArray().Select(cell => cell!["month"]!.GetValue<int>())];

    private async Task<JsonObject> FigureAsync(int year)
    {
        using var client = reviews.ClientOf(new TestAccount("planner", "BCA", "CA-VP130"));
        return (await client.GetFromJsonAsync<JsonObject>($"/api/reviews/figures/exchanges?partner=KH&year={year}", Cancelled))!;
    }

    private static Received<ExchangeChanged> Changed(
        Guid id,
        long version,
        string status = "logged",
        int epoch = 0,
        string kind = "verificationRequest",
        DateTimeOffset? at = null
    ) =>
        Facts.Received(
            Facts.Changed(id, version) with
            {
                Status = new Code(status),
                Kind = new Code(kind),
                ReceivedOrSentAt = at ?? March,
                LoggedAt = at ?? March,
            },
            epoch
        );
}
