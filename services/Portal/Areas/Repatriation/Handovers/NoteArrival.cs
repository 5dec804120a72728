using System.Globalization;
using Cooperation.Platform.Domain;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Pages;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Repatriation.Handovers;

/// <summary>GET and POST /cases/handovers/{id}/arrival: at the gate, person by person: came or not, and why not; who came beside.</summary>
internal sealed class NoteArrival(FormScope scope, HandoversClient handovers, PersonsClient persons) : RecordForm<ArrivalRecord>(scope)
{
    private const string Beside = "beside";

    // What the service says of persons[2] stands at the third of these.
    private Guid[] order = [];
    private Guid[] orderBeside = [];

    public static void Map(RouteGroupBuilder handovers) => handovers.MapForm<NoteArrival>($"/{{id:guid}}/{Known.HandoverStep.Arrival}");

    protected override async Task<ArrivalRecord?> LoadAsync(FormState form, CancellationToken cancellationToken)
    {
        var handover = await handovers.ReadAsync(Id, cancellationToken);
        var ready = await persons.ListAsync(
            $"?stage={Known.PersonStage.PapersIssued}&partner={handover.Partner}&limit=200",
            cancellationToken
        );
        return new(handover, ready.Items);
    }

    protected override long? VersionOf(ArrivalRecord record) => record.Handover.Version;

    // Whether and when certificates were issued is said by whoever issued them. The arrival has a time of its own all the same: an empty one is that of
    // saving, and a certificate noted meanwhile would be older than the reception.
    protected override void Fill(FormState form, ArrivalRecord record) => form["at"] = Times.Moment(Now);

    protected override Func<CancellationToken, Task<IResult>> Read(FormState form, ArrivalRecord record)
    {
        var listed = record.Handover.Persons.Where(line => !line.Unlisted).ToArray();
        order = [.. listed.Select(line => line.PersonId)];
        foreach (var line in listed.Where(line => form.Given(HandoverFields.Said(line.PersonId, "came")) is null))
        {
            form.Add(HandoverFields.Said(line.PersonId, "came"), $"{line.Pseudonym}: {L[HandoverTexts.SayEach]}");
        }

        var besides = form.All(Beside).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var unlisted = record.Ready.Where(row => besides.Contains(row.Id.ToString())).ToArray();
        orderBeside = [.. unlisted.Select(row => row.Id)];
        var body = new
        {
            at = form.Moment("at", L, Now),
            certificateAt = form.Moment("certificateAt", L, Now),
            persons = listed.Select(line => Said(form, line.PersonId, line.Version ?? 0, IsHere(form, line.PersonId))).ToArray(),
            unlisted = unlisted.Select(row => Said(form, row.Id, row.Version, came: true)).ToArray(),
            strangers = Number(form),
            note = form.Given("note"),
        };
        return async token =>
        {
            try
            {
                return await ThenAsync(
                    handovers.StepAsync(Id, SeenIn(form), Known.HandoverStep.Arrival, body, form[FormInputs.Key], token),
                    $"/cases/handovers/{Id}?note={Known.HandoverStep.Arrival}"
                );
            }
            catch (ServiceProblemException stale) when (stale.Problem.Status == StatusCodes.Status412PreconditionFailed)
            {
                form.Add("", L[HandoverTexts.Moved]);
                throw;
            }
        };
    }

    protected override IEnumerable<string?> CaseText(FormState form, ArrivalRecord record) =>
        [form.Given("note"), .. record.Handover.Persons.Select(line => form.Given(HandoverFields.Said(line.PersonId, "note")))];

    protected override string FieldOf(string field) =>
        PlaceIn(field, "persons[") is { } listed && listed < order.Length
            ? HandoverFields.Said(order[listed], field.EndsWith(".reason", StringComparison.Ordinal) ? "reason" : "came")
        : PlaceIn(field, "unlisted[") is { } beside && beside < orderBeside.Length && field.EndsWith(".companion", StringComparison.Ordinal)
            ? HandoverFields.Companion(orderBeside[beside])
        : field;

    protected override Text? LabelOf(string field) => HandoverLabels.Of(field);

    protected override IResult Show(FormOn<ArrivalRecord> shown, int status) => Page.Show<ArrivalPage>(shown, status);

    private static int? PlaceIn(string field, string list) =>
        field.StartsWith(list, StringComparison.Ordinal)
        && field.IndexOf(']', StringComparison.Ordinal) is > 0 and var end
        && int.TryParse(field.AsSpan(list.Length, end - list.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var place)
            ? place
            : null;

    private static bool IsHere(FormState form, Guid person) => form[HandoverFields.Said(person, "came")] == HandoverFields.Yes;

    private static object Said(FormState form, Guid id, long version, bool came) =>
        new
        {
            id,
            version = long.TryParse(form[HandoverFields.Said(id, "version")], NumberStyles.None, CultureInfo.InvariantCulture, out var seen)
                ? seen
                : version,
            arrived = came,
            reason = came ? null : form.Given(HandoverFields.Said(id, "reason")),
            companion = form.Given(HandoverFields.Companion(id)),
            note = form.Given(HandoverFields.Said(id, "note")),
        };

    private int? Number(FormState form)
    {
        if (form.Given("strangers") is not { } typed)
        {
            return null;
        }

        if (int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        form.Add("strangers", L[HandoverTexts.NumberWrong]);
        return null;
    }
}

/// <summary>A handover, and who else is awaited at this border.</summary>
public sealed record ArrivalRecord(Handover Handover, IReadOnlyList<ReturningRow> Ready);
