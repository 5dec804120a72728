using System.Collections.Concurrent;
using System.Net;
using System.Text.Json.Nodes;
using Cooperation.Tests.Support.Running;

namespace Cooperation.Faults.Tests;

/// <summary>Processes are killed hard while desks log: what was answered 201 is counted exactly once, with no other hand work than a start.</summary>
public sealed class FaultTests(RunningSystem system) : IClassFixture<RunningSystem>
{
    private const int Exchanges = 200;
    private const int KillAfter = 60;
    private const int AtOnce = 8;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task While_the_broker_is_away_logging_goes_on_and_everything_is_counted_once_it_is_back()
    {
        var before = await ReferencesInReviewsAsync();
        var answers = await LogWhileAsync(() => system.Instance.RabbitMq.KillAsync(Cancelled));

        answers.ShouldAllBe(answer => answer.Status == HttpStatusCode.Created);
        await RecoverAsync();
        await ShouldBeCountedOnceAsync(before, answers);
    }

    [Fact]
    public async Task While_Reviews_is_away_logging_goes_on_and_everything_is_counted_once_it_is_back()
    {
        var before = await ReferencesInReviewsAsync();
        var answers = await LogWhileAsync(() => system.Instance.Service("reviews").KillAsync(Cancelled));

        answers.ShouldAllBe(answer => answer.Status == HttpStatusCode.Created);
        await RecoverAsync();
        await ShouldBeCountedOnceAsync(before, answers);
    }

    [Fact]
    public async Task When_the_database_is_killed_what_was_answered_201_is_there_and_what_was_not_is_not()
    {
        var before = await ReferencesInReviewsAsync();
        var answers = await LogWhileAsync(() => system.Instance.Postgres.KillAsync(Cancelled));

        answers.ShouldContain(answer => answer.Status != HttpStatusCode.Created);
        await RecoverAsync();
        await ShouldBeCountedOnceAsync(before, answers);
    }

    [Fact]
    public async Task When_Hotline_is_killed_what_was_answered_201_is_there()
    {
        var before = await ReferencesInReviewsAsync();
        var answers = await LogWhileAsync(() => system.Instance.Service("hotline").KillAsync(Cancelled));

        await RecoverAsync();
        await ShouldBeCountedOnceAsync(before, answers);
    }

    private async Task RecoverAsync()
    {
        await system.StartAsync(Cancelled);
        await system.SettleAsync(Cancelled);
    }

    /// <summary>Logs exchanges by several desks at once; in the middle of it something is killed.</summary>
    private async Task<IReadOnlyCollection<Answer>> LogWhileAsync(Func<Task> kill)
    {
        using var officer = await system.SignInAsync("borderGuardLiaison", Cancelled);
        ConcurrentBag<Answer> answers = [];
        var killed = new Lazy<Task>(kill);
        await Parallel.ForEachAsync(
            Enumerable.Range(1, Exchanges),
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = Cancelled },
            async (number, token) =>
            {
                if (number >= KillAfter)
                {
                    await killed.Value;
                }

                answers.Add(await AnswerAsync(officer, number, token));
            }
        );
        return answers;
    }

    // The subject carries a number of its own, so that what was refused can be looked for.
    private static async Task<Answer> AnswerAsync(HttpClient officer, int number, CancellationToken cancellationToken)
    {
        var exchange = Cooperation.Tests.Support.Running.Exchanges.Sample();
        exchange["subject"] = $"Kiểm thử sự cố, lượt {number}";
        using var answer = await officer.PostExchangeAsync(exchange, cancellationToken);
        var created = answer.StatusCode == HttpStatusCode.Created;
        var body = created ? JsonNode.Parse(await answer.Content.ReadAsStringAsync(cancellationToken)) : null;
        return new Answer(answer.StatusCode, body?["reference"]!.GetValue<string>());
    }

    private async Task ShouldBeCountedOnceAsync(IReadOnlyCollection<string> before, IReadOnlyCollection<Answer> answers)
    {
        var references = await ReferencesInReviewsAsync();
        references.ShouldBeUnique();
        var added = references.Except(before).ToHashSet(StringComparer.Ordinal);
        var answered = answers.Select(answer => answer.Reference).OfType<string>().ToList();
        answered.ShouldBeSubsetOf(added);

        // A commit whose answer was lost in the kill may be there as well: never more of them than calls without a 201.
        (added.Count - answered.Count).ShouldBeLessThanOrEqualTo(answers.Count - answered.Count);
    }

    private async Task<IReadOnlyList<string>> ReferencesInReviewsAsync()
    {
        using var planner = await system.SignInAsync("planner", Cancelled);
        return await planner.ReferencesBehindAsync(await planner.FigureAsync("KH", Cancelled), Cancelled);
    }

    private sealed record Answer(HttpStatusCode Status, string? Reference);
}
