using Cooperation.Portal.Clients;
using Cooperation.Portal.Pages;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Agreements.Activities;

/// <summary>GET /activities/{reference}: a priority activity.</summary>
internal static class ShowActivity
{
    public static void Map(RouteGroupBuilder activities) => activities.MapGet("/{reference}", HandleAsync);

    private static async Task<IResult> HandleAsync(
        string reference,
        string? note,
        ActivitiesClient activities,
        KnownRecordsClient records,
        CancellationToken cancellationToken
    )
    {
        var activity = await activities.ReadAsync(reference, cancellationToken);
        return Page.Show<ActivityPage>(
            new ActivityModel(activity, await UnknownAsync(activity, records, cancellationToken), note is not null)
        );
    }

    // What is pointed to as a record and that no service has told of. Files and figures are no records; while Reviews is down nothing is marked.
    private static async Task<IReadOnlyList<string>> UnknownAsync(
        Activity activity,
        KnownRecordsClient records,
        CancellationToken cancellationToken
    )
    {
        string[] pointed =
        [
            .. activity
                .Evidence.Where(shown => IsRecord(shown.Kind))
                .Select(shown => shown.Reference)
                .Distinct(StringComparer.Ordinal)
                .Take(Most),
        ];
        if (pointed.Length == 0)
        {
            return [];
        }

        try
        {
            return [.. pointed.Except((await records.ReadAsync(pointed, cancellationToken)).Known, StringComparer.Ordinal)];
        }
        catch (Exception failure) when (failure is ServiceDownException or ServiceProblemException)
        {
            return [];
        }
    }

    private const int Most = 100;

    private static bool IsRecord(string kind) =>
        kind
            is Known.ActivityEvidence.Exchange
                or Known.ActivityEvidence.Case
                or Known.ActivityEvidence.Person
                or Known.ActivityEvidence.Meeting;
}

/// <summary>What the page of an activity shows, which evidence is not found, and whether something was just saved.</summary>
public sealed record ActivityModel(Activity Activity, IReadOnlyList<string> Unknown, bool Saved);
