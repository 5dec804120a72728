using System.Globalization;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Repatriation.Persons.Moving;

/// <summary>The form by which several persons of a case take the same step: which step, who, and at which version each was seen.</summary>
internal static class MoveFields
{
    public const string Step = "step";
    public const string Person = "person";

    /// <summary>In the address: everybody for whom the step is open is chosen.</summary>
    public const string Ready = "ready";

    // Of each alone: the number of his own paper.
    private static readonly string[] OfOne = ["number"];

    /// <summary>The fields of a step that are the same for all.</summary>
    public static IReadOnlyList<string> Of(string step) => [.. StepFields.Of[step].Except(OfOne, StringComparer.Ordinal)];

    /// <summary>The version at which a person was seen.</summary>
    public static string Seen(Guid person) => $"seen-{person}";

    /// <summary>The step to begin with: the one asked for where it is open, else the one that is open for most.</summary>
    public static OpenMove? Begin(IReadOnlyList<OpenMove> moves, string? asked) =>
        moves.FirstOrDefault(move => move.Step == asked) ?? moves.MaxBy(move => move.Persons.Count);

    public static IReadOnlyList<(Guid Id, long Version)> Chosen(FormState form) =>
        [
            .. form.All(Person)
                .Select(typed => Guid.TryParse(typed, out var id) ? id : Guid.Empty)
                .Where(id => id != Guid.Empty)
                .Distinct()
                .Select(id =>
                    (id, long.TryParse(form[Seen(id)], NumberStyles.None, CultureInfo.InvariantCulture, out var seen) ? seen : 0)
                ),
        ];

    public static void See(FormState form, IEnumerable<ReturningRow> persons)
    {
        foreach (var person in persons)
        {
            form[Seen(person.Id)] = person.Version.ToString(CultureInfo.InvariantCulture);
        }
    }

    /// <summary>Who took the step is done with; who did not stays chosen, as he stands now, for another attempt under a new key.</summary>
    public static void GoOn(FormState form, IReadOnlyList<MoveResult> results, Case now, string key)
    {
        form.Set(Person, results.Where(result => !result.IsTaken).Select(result => result.Id.ToString()));
        See(form, now.Persons);
        form[FormInputs.Key] = key;
    }

    /// <summary>Whether several may take it together at all.</summary>
    public static bool IsStep(string step) =>
        StepFields.Of.ContainsKey(step) && step is not (Known.PersonStep.Undo or Known.PersonStep.Identification);
}
