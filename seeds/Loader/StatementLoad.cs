using Cooperation.Loader.Gateway;
using Cooperation.Loader.Scenario.Reviews;

namespace Cooperation.Loader;

/// <summary>Statements for outside: each is asked for, frozen, approved by a second person and sent at its own time.</summary>
internal sealed class StatementLoad(GatewayClient gateway, TextWriter output)
{
    private const string Statements = "api/reviews/statements";
    private const int Attempts = 30;

    public async Task RunAsync(IReadOnlyList<PlannedStatement> statements, string keys, CancellationToken cancellationToken)
    {
        foreach (var statement in statements)
        {
            await LoadAsync(statement, $"{keys}-statement-{statement.AskedOn}", cancellationToken);
        }

        await output.WriteLineAsync($"Statements for outside: {statements.Count}.");
    }

    private async Task LoadAsync(PlannedStatement statement, string key, CancellationToken cancellationToken)
    {
        var begun = await gateway.PostAsync<Kept>(
            statement.By,
            statement.BegunAt,
            Statements,
            new
            {
                asker = statement.Asker,
                askedOn = statement.AskedOn,
                letter = statement.Letter,
                question = statement.Question,
                partner = statement.Partner,
                fromYear = statement.Year,
                toYear = statement.Year,
                tables = statement.Tables,
            },
            key,
            null,
            cancellationToken
        );
        if (statement.Sent is not { } sent)
        {
            return;
        }

        await UntilHeardAsync(() => StepAsync(statement.By, statement.FrozenAt, "freeze", new { }), cancellationToken);
        await StepAsync(sent.ApprovedBy, sent.At, "approval", new { });
        await StepAsync(
            statement.By,
            sent.At.AddHours(1),
            "sending",
            new
            {
                on = sent.On,
                to = statement.Asker,
                letter = sent.Letter,
            }
        );

        async Task<Kept> StepAsync(string by, DateTimeOffset at, string step, object body)
        {
            var now = await gateway.GetAsync<Kept>(statement.By, at, $"{Statements}/{begun.Id}", cancellationToken);
            return await gateway.PostAsync<Kept>(
                by,
                at,
                $"{Statements}/{begun.Id}/{step}",
                body,
                $"{key}-{step}",
                now.Version,
                cancellationToken
            );
        }
    }

    // What was just entered is under way: a freeze waits for it, and is asked for again.
    private static async Task UntilHeardAsync(Func<Task> ask, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await ask();
                return;
            }
            catch (LoadFailedException) when (attempt < Attempts)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(500), cancellationToken);
            }
        }
    }

    private sealed record Kept(Guid Id, long Version);
}
