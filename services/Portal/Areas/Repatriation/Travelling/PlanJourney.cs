using Cooperation.Platform.Domain;
using Cooperation.Portal.Areas.Repatriation.Letters;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Pages;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Repatriation.Travelling;

/// <summary>GET and POST /cases/persons/{id}/journey: how somebody travels home, written down whole.</summary>
internal sealed class PlanJourney(FormScope scope, PersonsClient persons) : RecordForm<Returning>(scope)
{
    public const string Legs = "legs";
    public const string Transit = "transit";
    private const int Most = 6;

    private readonly FormLines legs = new(Legs, least: 2, Most, "from", "to", "number", "departsAt", "arrivesAt", "means", "ticket");

    public static void Map(RouteGroupBuilder cases) => cases.MapForm<PlanJourney>($"/persons/{{id:guid}}/{Known.PersonStep.Journey}");

    /// <summary>How many lines the form has for legs.</summary>
    public static int LinesOf(Returning person) => Math.Min((person.Journey?.Legs.Count ?? 0) + 2, Most);

    protected override async Task<Returning?> LoadAsync(FormState form, CancellationToken cancellationToken) =>
        await persons.ReadAsync(Id, withIdentity: false, cancellationToken) is var person && (person.MayPlanJourney || IsSent)
            ? person
            : null;

    protected override long? VersionOf(Returning record) => record.Version;

    protected override void Fill(FormState form, Returning record)
    {
        if (record.Journey is not { } journey)
        {
            return;
        }

        foreach (var (place, leg) in journey.Legs.Index())
        {
            form[legs.Name(place, "means")] = leg.Means ?? "";
            form[legs.Name(place, "number")] = leg.Number ?? "";
            form[legs.Name(place, "from")] = leg.From ?? "";
            form[legs.Name(place, "to")] = leg.To ?? "";
            form[legs.Name(place, "departsAt")] = leg.DepartsAt is { } departs ? Times.Moment(departs) : "";
            form[legs.Name(place, "arrivesAt")] = leg.ArrivesAt is { } arrives ? Times.Moment(arrives) : "";
            form[legs.Name(place, "ticket")] = leg.Ticket ?? "";
        }

        form.Set(Transit, journey.Transit);
        form["fitness.by"] = journey.Fitness?.By ?? "";
        form["fitness.on"] = journey.Fitness?.On is { } on ? Times.Day(on) : "";
        form["fitness.until"] = journey.Fitness?.Until is { } until ? Times.Day(until) : "";
        form["escort.kind"] = journey.Escort?.Kind ?? "";
        form["escort.agency"] = journey.Escort?.Agency ?? "";
        form["escort.note"] = journey.Escort?.Note ?? "";
    }

    protected override Func<CancellationToken, Task<IResult>> Read(FormState form, Returning record)
    {
        var journey = new Journey(
            [.. legs.Written(form).Select(place => LegOf(form, place))],
            form.All(Transit),
            FitnessOf(form),
            EscortOf(form),
            form.Given("reason")
        );
        return token =>
            ThenAsync(
                persons.PlanJourneyAsync(Id, SeenIn(form), journey, form[FormInputs.Key], token),
                $"/cases/persons/{Id}?note={Known.PersonStep.Journey}#journey"
            );
    }

    protected override IEnumerable<string?> CaseText(FormState form, Returning record) =>
        [
            form.Given("escort.note"),
            form.Given("reason"),
            .. Enumerable
                .Range(0, Most)
                .SelectMany(place => new[] { form.Given(legs.Name(place, "from")), form.Given(legs.Name(place, "to")) }),
        ];

    protected override string FieldOf(string field) => field.StartsWith(Transit, StringComparison.Ordinal) ? Transit : legs.FieldOf(field);

    protected override Text? LabelOf(string field) => JourneyTexts.LabelOf(field);

    protected override IResult Show(FormOn<Returning> shown, int status) => Page.Show<PlanJourneyPage>(shown, status);

    private JourneyLeg LegOf(FormState form, int place)
    {
        form.Require(
            L,
            legs.Name(place, "means"),
            legs.Name(place, "from"),
            legs.Name(place, "to"),
            legs.Name(place, "departsAt"),
            legs.Name(place, "ticket")
        );
        return new(
            form.Given(legs.Name(place, "means")),
            form.Given(legs.Name(place, "number")),
            form.Given(legs.Name(place, "from")),
            form.Given(legs.Name(place, "to")),
            form.Moment(legs.Name(place, "departsAt"), L, Now),
            form.Moment(legs.Name(place, "arrivesAt"), L, Now),
            form.Given(legs.Name(place, "ticket"))
        );
    }

    private FitToTravel? FitnessOf(FormState form)
    {
        if (form.Given("fitness.by") is null && form.Given("fitness.on") is null && form.Given("fitness.until") is null)
        {
            return null;
        }

        form.Require(L, "fitness.by", "fitness.on", "fitness.until");
        return new(form.Given("fitness.by"), LetterDays.Read(form, "fitness.on", L, Now), LetterDays.Read(form, "fitness.until", L, Now));
    }

    private JourneyEscort? EscortOf(FormState form)
    {
        if (form.Given("escort.kind") is null && form.Given("escort.agency") is null && form.Given("escort.note") is null)
        {
            return null;
        }

        form.Require(L, "escort.kind");
        return new(form.Given("escort.kind"), form.Given("escort.agency"), form.Given("escort.note"));
    }
}
