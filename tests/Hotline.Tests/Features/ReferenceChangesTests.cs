using System.Net;
using Cooperation.Hotline.Tests.Builders;
using Cooperation.Launcher.Processes;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Hotline.Tests.Features;

/// <summary>A list of reference data that changes while people work (R13): each step goes by the rules of its record's day.</summary>
[Collection(OneService.Name)]
public sealed class ReferenceChangesTests(HotlineService service) : IAsyncLifetime
{
    // A language of this class alone.
    private const string Language = "xq";
    private static readonly TestAccount NextDay = Officers.OfMocBai with { At = Officers.Noon.AddDays(1) };

    public async ValueTask InitializeAsync()
    {
        await service.QueryAsync<int>(
            $"insert into hotline.codes (list, code, vi, en, \"order\", unverified, valid_from) values ('language', '{Language}', 'Tiếng thử', 'Test', 99, false, '2011-01-01') returning id"
        );
        (await EventuallyAsync(Officers.OfMocBai, HttpStatusCode.Created)).ShouldBeTrue("a new code is known within seconds");
    }

    public async ValueTask DisposeAsync() =>
        await service.QueryAsync<int>($"delete from hotline.codes where list = 'language' and code = '{Language}' returning id");

    [Fact]
    public async Task A_code_that_ends_while_a_step_runs_holds_for_a_record_of_its_last_day_and_for_none_after()
    {
        var exchange = await service.LoggedAsync(Officers.OfMocBai, An.Exchange());
        var correction = new
        {
            field = "language",
            value = Language,
            reason = "Ghi nhầm",
        };

        using var taken = (
            await service.WhileHeldAsync(
                exchange["id"]!.GetValue<Guid>(),
                _ =>
                    service.QueryAsync<int>(
                        $"update hotline.codes set valid_to = '2018-06-15' where list = 'language' and code = '{Language}' returning id"
                    ),
                () => service.CalledAsync(Officers.OfMocBai, exchange, "corrections", correction)
            )
        ).Single();

        taken.StatusCode.ShouldBe(HttpStatusCode.OK, await taken.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        (await EventuallyAsync(NextDay, HttpStatusCode.BadRequest)).ShouldBeTrue("the day after it is no code any more");
        var other = await service.LoggedAsync(Officers.OfMocBai, An.Exchange());
        await service.TakenAsync(other, "corrections", correction);
        (await service.ReadAsync(Officers.OfMocBai, other.Address()))["language"]!.GetValue<string>().ShouldBe(Language);
    }

    // What is kept at hand is at most five seconds old (R25).
    private Task<bool> EventuallyAsync(TestAccount account, HttpStatusCode status) =>
        Poll.UntilAsync(
            async _ =>
            {
                using var answer = await service.LogAsync(account, An.Exchange(account.At!.Value.AddHours(-1)).With("language", Language));
                return answer.StatusCode == status;
            },
            TimeSpan.FromSeconds(30),
            TestContext.Current.CancellationToken
        );
}
