using System.Globalization;
using Cooperation.Loader.Gateway;
using Cooperation.Loader.Scenario.Reviews;

namespace Cooperation.Loader;

/// <summary>Enters what comes from outside, and begins, freezes and writes the annual reviews of the year, on its last day.</summary>
internal sealed class AnnualReviewLoad(GatewayClient gateway, TextWriter output)
{
    private const string Reviews = "api/reviews/annual-reviews";
    private const string Values = "api/reviews/outside-values";
    private const string Account = "kh.bca";
    private const int Attempts = 30;

    // Ten in the morning of 31 December in Viet Nam.
    private static readonly DateTimeOffset LastDay = new(2018, 12, 31, 3, 0, 0, TimeSpan.Zero);

    public async Task RunAsync(
        IReadOnlyList<PlannedValue> values,
        IReadOnlyList<PlannedAnnualReview> reviews,
        string keys,
        CancellationToken cancellationToken
    )
    {
        foreach (var value in values)
        {
            await EnterAsync(
                value,
                string.Create(CultureInfo.InvariantCulture, $"{keys}-value-{value.Code}-{value.Year}"),
                cancellationToken
            );
        }

        foreach (var review in reviews)
        {
            await ReviewAsync(review, $"{keys}-annual-{review.Instrument}", cancellationToken);
        }

        await output.WriteLineAsync($"Values from outside: {values.Count}; annual reviews: {reviews.Count}.");
    }

    private async Task EnterAsync(PlannedValue value, string key, CancellationToken cancellationToken)
    {
        var entered = await gateway.PostAsync<Kept>(
            value.By,
            LastDay,
            Values,
            new
            {
                code = value.Code,
                partner = value.Partner,
                year = value.Year,
                numerator = value.Numerator,
                denominator = value.Denominator,
                source = value.Source,
                sourceDate = "2018-12-28",
            },
            key,
            null,
            cancellationToken
        );
        if (value.CheckedBy is { } second)
        {
            var check = $"{Values}/{entered.Id}/check";
            await gateway.PostAsync<Kept>(second, LastDay, check, new { }, key + "-check", entered.Version, cancellationToken);
        }
    }

    private async Task ReviewAsync(PlannedAnnualReview review, string key, CancellationToken cancellationToken)
    {
        var begun = await UntilHeardAsync(
            () =>
                gateway.PostAsync<Kept>(
                    Account,
                    LastDay,
                    Reviews,
                    new
                    {
                        instrument = review.Instrument,
                        from = string.Create(CultureInfo.InvariantCulture, $"{review.From}-01-01"),
                        to = string.Create(CultureInfo.InvariantCulture, $"{review.To}-12-31"),
                    },
                    key,
                    null,
                    cancellationToken
                ),
            cancellationToken
        );
        if (review.IsOnlyBegun)
        {
            return;
        }

        // What was just entered is under way: a freeze waits for it, and is asked for again.
        await UntilHeardAsync(() => StepAsync(begun.Id, "freeze", key, cancellationToken), cancellationToken);
        foreach (var text in review.Texts)
        {
            var body = new { section = text.Section, text = text.Body };
            await gateway.PostAsync<Written>(
                text.By,
                LastDay,
                $"{Reviews}/{begun.Id}/commentary",
                body,
                $"{key}-{text.Section}",
                null,
                cancellationToken
            );
        }

        if (review.IsSubmitted)
        {
            await StepAsync(begun.Id, "submission", key, cancellationToken);
        }
    }

    private async Task<Kept> StepAsync(Guid id, string step, string key, CancellationToken cancellationToken)
    {
        var now = await gateway.GetAsync<Kept>(Account, LastDay, $"{Reviews}/{id}", cancellationToken);
        return await gateway.PostAsync<Kept>(
            Account,
            LastDay,
            $"{Reviews}/{id}/{step}",
            new { },
            $"{key}-{step}",
            now.Version,
            cancellationToken
        );
    }

    private static async Task<Kept> UntilHeardAsync(Func<Task<Kept>> ask, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await ask();
            }
            catch (LoadFailedException) when (attempt < Attempts)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(500), cancellationToken);
            }
        }
    }

    private sealed record Kept(Guid Id, long Version);

    private sealed record Written(int Number);
}
