using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Cooperation.Tests.Support.Running;

namespace Cooperation.Faults.Tests;

/// <summary>Processes are killed hard while desks log: what was answered 201 is counted exactly once, with no other hand work than a start.</summary>
public sealed class FaultTests(FaultTests.ImpatientSystem system) : IClassFixture<FaultTests.ImpatientSystem>
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

        await RecoverAsync();
        await ShouldBeCountedOnceAsync(before, answers);
        await ShouldHaveLeftNothingAsync(answers);
    }

    [Fact]
    public async Task When_Hotline_is_killed_what_was_answered_201_is_there_and_what_was_not_is_not()
    {
        var before = await ReferencesInReviewsAsync();
        var answers = await LogWhileAsync(() => system.Instance.Service("hotline").KillAsync(Cancelled));

        await RecoverAsync();
        await ShouldBeCountedOnceAsync(before, answers);
        await ShouldHaveLeftNothingAsync(answers);
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
        var run = Guid.CreateVersion7(TimeProvider.System.GetUtcNow()).ToString("N");
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

                answers.Add(await AnswerAsync(officer, number, $"Kiểm thử sự cố {run}, lượt {number}", token));
            }
        );
        return answers;
    }

    // The subject is one of its own, so that what was refused can be looked for.
    private static async Task<Answer> AnswerAsync(HttpClient officer, int number, string subject, CancellationToken cancellationToken)
    {
        var exchange = Cooperation.Tests.Support.Running.Exchanges.Sample();
        exchange["subject"] = subject;
        using var answer = await officer.PostExchangeAsync(exchange, cancellationToken);
        var created = answer.StatusCode == HttpStatusCode.Created;
        var body = created ? JsonNode.Parse(await answer.Content.ReadAsStringAsync(cancellationToken)) : null;
        return new Answer(number, subject, answer.StatusCode, body?["reference"]!.GetValue<string>());
    }

    private async Task ShouldBeCountedOnceAsync(IReadOnlyCollection<string> before, IReadOnlyCollection<Answer> answers)
    {
        var references = await ReferencesInReviewsAsync();
        references.ShouldBeUnique();
        var added = references.Except(before).ToHashSet(StringComparer.Ordinal);
        var answered = answers.Select(answer => answer.Reference).OfType<string>().ToList();
        answered.ShouldBeSubsetOf(added);

        // Both services hold the same, no subject stands twice, and each number belongs to what was sent for it.
        var logged = await LoggedAsync(answers);
        logged.Select(row => row.Reference).Order().ShouldBe(added.Order());
        logged.Select(row => row.Subject).ShouldBeUnique();
        answers
            .Where(answer => answer.Reference is not null)
            .ShouldAllBe(answer => logged.Contains(new Logged(answer.Reference!, answer.Subject)));

        // Nor does anything else differ, whatever was on its way when all was dead.
        var reconciled = await system.ReconcileAsync(Cancelled);
        reconciled["agrees"]!.GetValue<bool>().ShouldBeTrue(reconciled.ToJsonString());
    }

    /// <summary>Of what was sent when all was dead already nothing may be there. A commit whose answer was lost in the kill itself may be: it was begun before.</summary>
    private async Task ShouldHaveLeftNothingAsync(IReadOnlyCollection<Answer> answers)
    {
        var late = answers.Where(answer => answer.Number >= KillAfter).ToList();
        late.ShouldAllBe(answer => answer.Status != HttpStatusCode.Created);
        late.Select(answer => answer.Subject).Intersect((await LoggedAsync(answers)).Select(row => row.Subject)).ShouldBeEmpty();
    }

    /// <summary>What Hotline itself holds of these.</summary>
    private async Task<IReadOnlyList<Logged>> LoggedAsync(IReadOnlyCollection<Answer> answers)
    {
        using var officer = await system.SignInAsync("borderGuardLiaison", Cancelled);
        var subjects = answers.Select(answer => answer.Subject).ToHashSet(StringComparer.Ordinal);
        List<Logged> logged = [];
        var after = "";
        do
        {
            var page = await officer.GetFromJsonAsync<JsonObject>($"/api/hotline/exchanges?limit=200{after}", Cancelled);
            logged.AddRange(
                page!["items"]!
                    .AsArray()
                    .Select(row => new Logged(row!["reference"]!.GetValue<string>(), row["subject"]?.GetValue<string>() ?? ""))
                    .Where(row => subjects.Contains(row.Subject))
            );
            after = page["next"]?.GetValue<string>() is { } next ? $"&after={Uri.EscapeDataString(next)}" : "";
        } while (after.Length > 0);

        return logged;
    }

    private async Task<IReadOnlyList<string>> ReferencesInReviewsAsync()
    {
        using var planner = await system.SignInAsync("planner", Cancelled);
        return await planner.ReferencesBehindAsync(await planner.FigureAsync("KH", Cancelled), Cancelled);
    }

    /// <summary>What a killed relay had claimed is free again after five seconds and not after thirty.</summary>
    public sealed class ImpatientSystem : RunningSystem
    {
        /// <inheritdoc/>
        protected override IReadOnlyDictionary<string, string> MoreSettings { get; } =
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["Outbox:Lease"] = "00:00:05",
                ["Outbox:PublishTimeout"] = "00:00:03",
            };
    }

    private sealed record Answer(int Number, string Subject, HttpStatusCode Status, string? Reference);

    private sealed record Logged(string Reference, string Subject);
}
