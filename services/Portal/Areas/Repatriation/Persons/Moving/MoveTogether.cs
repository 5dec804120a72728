using System.Globalization;
using Cooperation.Platform.Domain;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Pages;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Repatriation.Persons.Moving;

/// <summary>GET and POST /cases/{id}/matrix: the persons of a case by stage; several are chosen and take a step together, each with a result of his own.</summary>
internal sealed class MoveTogether(FormScope scope, CasesClient cases, PersonsClient persons) : RecordForm<Case>(scope)
{
    private IReadOnlyList<MoveResult> results = [];

    public static void Map(RouteGroupBuilder cases) => cases.MapForm<MoveTogether>("/{id:guid}/matrix");

    protected override async Task<Case?> LoadAsync(FormState form, CancellationToken cancellationToken) =>
        await cases.ReadAsync(Id, cancellationToken);

    protected override void Fill(FormState form, Case record)
    {
        MoveFields.See(form, record.Persons);
        if (MoveFields.Begin(record.Moves, Http.Request.Query[MoveFields.Step]) is not { } move)
        {
            return;
        }

        form[MoveFields.Step] = move.Step;
        if (move.Step == Known.PersonStep.Reception)
        {
            form["at"] = Times.Moment(Now);
        }

        if (Http.Request.Query.ContainsKey(MoveFields.Ready))
        {
            form.Set(MoveFields.Person, move.Persons.Select(person => person.ToString()));
        }
    }

    protected override Func<CancellationToken, Task<IResult>> Read(FormState form, Case record)
    {
        var step = form[MoveFields.Step];
        if (!MoveFields.IsStep(step))
        {
            form.Add("", L[MovingTexts.NoStep]);
            return _ => throw new InvalidOperationException("A form with an error is not sent.");
        }

        var chosen = MoveFields.Chosen(form);
        if (chosen.Count == 0)
        {
            form.Add(MoveFields.Person, L[MovingTexts.ChooseSomebody]);
        }

        var fields = StepFields.Read(form, step, MoveFields.Of(step), L, Now);
        return async token =>
        {
            results = await persons.MoveAsync(step, fields, chosen, form[FormInputs.Key], token);
            if (results.All(result => result.IsTaken))
            {
                return TypedResults.Redirect($"/cases/{Id}/matrix?step={step}&note={step}&count={results.Count}");
            }

            var now = await cases.ReadAsync(Id, token);
            MoveFields.GoOn(form, results, now, Guid.CreateVersion7(Now).ToString());
            return Show(new(now, new(form)), StatusCodes.Status200OK);
        };
    }

    protected override IEnumerable<string?> CaseText(FormState form, Case record) => [form.Given("reason")];

    protected override Text? LabelOf(string field) => MovingTexts.LabelOf(field);

    protected override IResult Show(FormOn<Case> shown, int status) =>
        Page.Show<MatrixPage>(
            new MatrixModel(shown.Record, shown.Shown, results)
            {
                Note = Http.Request.Query["note"],
                Count = int.TryParse(Http.Request.Query["count"], NumberStyles.None, CultureInfo.InvariantCulture, out var count)
                    ? count
                    : 0,
            },
            status
        );
}

/// <summary>What the matrix of a case shows, and what came of the step that was just taken.</summary>
public sealed record MatrixModel(Case Case, ShownForm Shown, IReadOnlyList<MoveResult> Results)
{
    public string? Note { get; init; }

    public int Count { get; init; }
}
