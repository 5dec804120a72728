using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Repatriation.Persons.Moving;

/// <summary>The stages of the return as columns: who leaves the way stands in the column that he left from or in the last, where it is over.</summary>
internal static class StagesOfReturn
{
    private static readonly string[] Aside =
    [
        Known.PersonStage.NotConfirmed,
        Known.PersonStage.Missing,
        Known.PersonStage.Died,
        Known.PersonStage.Resettled,
    ];

    // Who came home by himself was never asked about, given papers or put on a list.
    private static readonly string[] Abroad =
    [
        Known.PersonStage.IdentityCheck,
        Known.PersonStage.Confirmed,
        Known.PersonStage.PapersIssued,
        Known.PersonStage.HandoverPlanned,
    ];

    /// <summary>The columns, in the order of the list of stages.</summary>
    public static IReadOnlyList<string> Of(IEnumerable<string> stages, string route) =>
        [
            .. stages
                .Except(Aside, StringComparer.Ordinal)
                .Except(route == Known.CaseRoute.SelfReturned ? Abroad : [], StringComparer.Ordinal),
        ];

    public static bool IsEnd(string stage) => stage == Known.PersonStage.Closed;

    /// <summary>How each of these stages stands for a person.</summary>
    public static IEnumerable<MatrixState> StatesOf(ReturningRow person, IReadOnlyList<string> stages, DateTimeOffset now)
    {
        var at = stages.IndexOf(ColumnOf(person.Stage));
        var left =
            person.LeftAt is { } stage ? stages.IndexOf(ColumnOf(stage))
            : person.NextStep is null ? -1
            : at;
        return stages.Select(
            (_, place) =>
                place == at ? Now(person, now)
                : place > at || place > left ? MatrixState.Ahead
                : MatrixState.Done
        );
    }

    private static MatrixState Now(ReturningRow person, DateTimeOffset now) =>
        person.NextStep is null ? MatrixState.Done
        : person.Late || person.NextStep.Due < now ? MatrixState.Late
        : person.Stage == Known.PersonStage.NotConfirmed ? MatrixState.Blocked
        : MatrixState.Now;

    private static string ColumnOf(string stage) =>
        stage switch
        {
            Known.PersonStage.NotConfirmed => Known.PersonStage.IdentityCheck,
            Known.PersonStage.Missing or Known.PersonStage.Died or Known.PersonStage.Resettled => Known.PersonStage.Closed,
            _ => stage,
        };

    private static int IndexOf(this IReadOnlyList<string> stages, string stage) =>
        stages.Index().Where(column => column.Item == stage).Select(column => column.Index).FirstOrDefault(-1);
}
