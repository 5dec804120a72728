using System.Globalization;
using Cooperation.Loader.Gateway;
using Cooperation.Loader.Scenario.Agreements;

namespace Cooperation.Loader;

/// <summary>Takes the reviews of the year through their steps, each at its own time; what falls due stands in the calendar already.</summary>
internal sealed class ReviewLoad(GatewayClient gateway, TextWriter output)
{
    private const string Api = "api/agreements/reviews";
    private const string Account = "kh.bca";

    // What Meetings tells comes by message: on a busy machine not at once.
    private const int Attempts = 150;

    private const int MostRefused = 5;
    private const string Holding = "holding";

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    // Ten in the morning in Viet Nam.
    private static readonly TimeOnly Morning = new(3, 0);

    public async Task RunAsync(IReadOnlyList<PlannedReview> reviews, string keys, CancellationToken cancellationToken)
    {
        foreach (var review in reviews)
        {
            await SendAsync(review, $"{keys}-review-{review.Instrument}", cancellationToken);
        }

        await output.WriteLineAsync($"Reviews of instruments: {reviews.Count}.");
    }

    private async Task SendAsync(PlannedReview review, string key, CancellationToken cancellationToken)
    {
        foreach (var (place, step) in review.Steps.Index())
        {
            await TakeAsync(review, step, string.Create(CultureInfo.InvariantCulture, $"{key}-{place}"), cancellationToken);
        }
    }

    private async Task TakeAsync(PlannedReview review, PlannedReviewStep step, string key, CancellationToken cancellationToken)
    {
        var at = new DateTimeOffset(step.On.ToDateTime(Morning), TimeSpan.Zero);
        for (var attempt = 1; ; attempt++)
        {
            var due = await gateway.GetAsync<Due>(
                Account,
                at,
                $"{Api}?instrument={review.Instrument}&kind=annualConference&year=2018",
                cancellationToken
            );
            var row = due.Items is [var only] ? only : throw new LoadFailedException($"{review.Instrument} has no conference in 2018.");
            if (step.Step == Holding && row.Meeting is null)
            {
                if (attempt == Attempts)
                {
                    throw new LoadFailedException($"No meeting has proposed itself to the conference of {review.Instrument}.");
                }

                await Task.Delay(Pause, cancellationToken);
                continue;
            }

            try
            {
                await gateway.PostAsync<Kept>(Account, at, $"{Api}/{row.Id}/{step.Step}", step.Body, key, row.Version, cancellationToken);
                return;
            }
            catch (LoadFailedException) when (attempt < MostRefused)
            {
                // Another message may have moved it meanwhile.
                await Task.Delay(Pause, cancellationToken);
            }
        }
    }

    private sealed record Due(IReadOnlyList<Row> Items);

    private sealed record Row(Guid Id, long Version, string? Meeting);

    private sealed record Kept(Guid Id, long Version);
}
