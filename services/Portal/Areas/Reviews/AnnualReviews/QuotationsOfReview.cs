using System.Globalization;
using Cooperation.Portal.Areas.Meetings.Meetings;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Reviews.AnnualReviews;

/// <summary>Reads under the user's own token what Agreements and Meetings say of an instrument: its activities, done or not and why, what its meetings decided, and the drafts that are its follow-up plan. Their text never travels by message.</summary>
internal sealed class QuotationsOfReview(
    ActivitiesClient activities,
    MeetingsClient meetings,
    OutcomesClient outcomes,
    Codes codes,
    PageLanguage language
)
{
    private const int Most = 500;
    private const int Longest = 4000;
    private const int PageSize = 200;

    /// <summary>What is quoted.</summary>
    public async Task<IReadOnlyList<QuotedRecord>> ReadAsync(AnnualReview review, CancellationToken cancellationToken)
    {
        List<QuotedRecord> quoted = [];
        for (var year = review.From.Year; year <= review.To.Year; year++)
        {
            quoted.AddRange(await ActivitiesAsync(review, year, Known.AnnualReview.Activities, cancellationToken));
        }

        quoted.AddRange(await MeetingsAsync(review, cancellationToken));
        quoted.AddRange(await ActivitiesAsync(review, review.To.Year + 1, Known.AnnualReview.FollowUp, cancellationToken));
        return [.. quoted.Take(Most)];
    }

    private async Task<IReadOnlyList<QuotedRecord>> ActivitiesAsync(
        AnnualReview review,
        int year,
        string section,
        CancellationToken cancellationToken
    )
    {
        var query = FormattableString.Invariant($"?instrument={Uri.EscapeDataString(review.Instrument)}&year={year}&limit={PageSize}");
        List<QuotedRecord> quoted = [];
        foreach (var row in (await activities.ListAsync(query, cancellationToken)).Items)
        {
            var activity = await activities.ReadAsync(row.Reference, cancellationToken);
            var hinders = activity.Progress.LastOrDefault(said => !string.IsNullOrEmpty(said.Hinders))?.Hinders;
            var state = codes.Name(Lists.ActivityStatus, activity.Status);
            quoted.Add(
                new(
                    section,
                    Known.AnnualReview.Agreements,
                    activity.Reference,
                    activity.Version,
                    Cut($"{activity.Title} ({codes.Name(Lists.Agency, activity.Owner)}): {state}{(hinders is null ? "" : $". {hinders}")}")
                )
            );
        }

        return quoted;
    }

    private async Task<IReadOnlyList<QuotedRecord>> MeetingsAsync(AnnualReview review, CancellationToken cancellationToken)
    {
        var query =
            $"?instrument={Uri.EscapeDataString(review.Instrument)}&from={Day(review.From)}&to={Day(review.To)}&limit={PageSize.ToString(CultureInfo.InvariantCulture)}";
        List<QuotedRecord> quoted = [];
        foreach (var row in (await meetings.ListAsync(query, cancellationToken)).Items)
        {
            var outcome = await outcomes.ReadAsync(row.Reference, cancellationToken);
            var decided = string.Join(
                "\n",
                outcome
                    .Decisions.Where(decision => !decision.Closed)
                    .Select(decision => $"{language[Outcome(decision.Number)]} {decision.Text}")
            );
            var name = MeetingNames.Series(language, codes, row.Series, row.Number);
            var state = codes.Name(Lists.MeetingStatus, row.Status);
            quoted.Add(
                new(
                    Known.AnnualReview.Meetings,
                    Known.AnnualReview.MeetingsService,
                    row.Reference,
                    outcome.Version,
                    Cut($"{name}, {Times.Day(row.StartsAt)}: {state}{(decided.Length == 0 ? "" : $"\n{decided}")}")
                )
            );
        }

        return quoted;
    }

    private static Platform.Domain.Text Outcome(int number) =>
        new(FormattableString.Invariant($"Kết luận {number}:"), FormattableString.Invariant($"Decision {number}:"));

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Cut(string text) => text.Length <= Longest ? text : text[..(Longest - 1)] + "…";
}
