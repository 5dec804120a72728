using System.Globalization;
using Cooperation.Platform.Domain;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Pages;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Repatriation.Handovers;

/// <summary>GET and POST /cases/handovers/new: a consular officer plans a handover with persons whose papers are issued, of as many cases as come together.</summary>
internal sealed class PlanHandover(FormScope scope, HandoversClient handovers, PersonsClient persons) : RecordForm<ReadyPersons>(scope)
{
    private IReadOnlyList<ReturningRow> sent = [];

    /// <summary>What the address of the new handover says was done.</summary>
    public const string Note = "planned";

    public static void Map(RouteGroupBuilder handovers) => handovers.MapForm<PlanHandover>("/new");

    protected override async Task<ReadyPersons?> LoadAsync(FormState form, CancellationToken cancellationToken) =>
        new((await persons.ListAsync($"?stage={Known.PersonStage.PapersIssued}&limit=200", cancellationToken)).Items);

    // Of one case or of one person, where somebody comes from that page: who is meant is chosen already.
    protected override void Fill(FormState form, ReadyPersons record)
    {
        if (Guid.TryParse(Http.Request.Query["case"], out var opened))
        {
            form.Set(HandoverFields.Persons, record.Rows.Where(row => row.CaseId == opened).Select(row => row.Id.ToString()));
        }
        else if (Guid.TryParse(Http.Request.Query[Known.Filter.Person], out var person))
        {
            form.Set(HandoverFields.Persons, [person.ToString()]);
        }
    }

    protected override Func<CancellationToken, Task<IResult>> Read(FormState form, ReadyPersons record)
    {
        var (chosen, place) = (Chosen(form, record.Rows), form.Given(HandoverFields.Place));
        sent = chosen;
        var isMarker = place is not null && Known.Handover.IsMarker(place);
        var planned = new NewHandover(
            isMarker ? null : place,
            isMarker ? place : null,
            form.Moment("plannedAt", L, Now),
            ToList(form, chosen),
            Lines(form, "officersOurs"),
            Lines(form, "officersTheirs"),
            form.Given("vehicles"),
            form.All("needs"),
            form.Given("note")
        );
        form.Require(L, HandoverFields.Place, "plannedAt");
        if (chosen.Count == 0)
        {
            form.Add(HandoverFields.Persons, L[HandoverTexts.ChooseSomebody]);
        }

        return async token =>
        {
            try
            {
                var made = await handovers.PlanAsync(planned, form[FormInputs.Key], token);
                return TypedResults.Redirect($"/cases/handovers/{made.Id}?note={Note}");
            }
            catch (ServiceProblemException stale) when (stale.Problem.Status == StatusCodes.Status412PreconditionFailed)
            {
                form.Add(HandoverFields.Persons, L[HandoverTexts.Moved]);
                throw;
            }
        };
    }

    protected override IEnumerable<string?> CaseText(FormState form, ReadyPersons record) => [form.Given("vehicles"), form.Given("note")];

    protected override string FieldOf(string field) =>
        field is "gate" or "marker" ? HandoverFields.Place : HandoverFields.OfPerson(field, sent);

    protected override Text? LabelOf(string field) => HandoverLabels.Of(field);

    protected override IResult Show(FormOn<ReadyPersons> shown, int status) => Page.Show<PlanHandoverPage>(shown, status);

    internal static IReadOnlyList<ReturningRow> Chosen(FormState form, IReadOnlyList<ReturningRow> rows)
    {
        var ids = form.All(HandoverFields.Persons).ToHashSet(StringComparer.OrdinalIgnoreCase);
        // On the list they stand by case and number, as whoever counts them at the gate reads it.
        return
        [
            .. rows.Where(row => ids.Contains(row.Id.ToString()))
                .OrderBy(row => row.Case, StringComparer.Ordinal)
                .ThenBy(row => row.Number),
        ];
    }

    internal static IReadOnlyList<ToList> ToList(FormState form, IReadOnlyList<ReturningRow> chosen) =>
        [.. chosen.Select(row => new ToList(row.Id, SeenOf(form, row), form.Given(HandoverFields.Companion(row.Id))))];

    // The version that stood on the page; what has changed since is refused and shown.
    private static long SeenOf(FormState form, ReturningRow row) =>
        long.TryParse(form[HandoverFields.Said(row.Id, "version")], NumberStyles.None, CultureInfo.InvariantCulture, out var seen)
            ? seen
            : row.Version;

    private static IReadOnlyList<string> Lines(FormState form, string field) =>
        [.. (form.Given(field) ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
}

/// <summary>Those who can be planned: their papers are issued.</summary>
public sealed record ReadyPersons(IReadOnlyList<ReturningRow> Rows);
