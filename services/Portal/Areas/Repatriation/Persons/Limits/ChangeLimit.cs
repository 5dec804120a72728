using System.Globalization;
using Cooperation.Platform.Domain;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Pages;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Repatriation.Persons.Limits;

/// <summary>GET and POST /cases/persons/{id}/clocks/{clock}/{pause|resumption|extension}: the desk that has a person in hand stops his time limit, lets it go on or gives it more time.</summary>
internal sealed class ChangeLimit(FormScope scope, PersonsClient persons) : RecordForm<LimitRecord>(scope)
{
    private const string Amount = "amount";

    public static void Map(RouteGroupBuilder cases) => cases.MapForm<ChangeLimit>("/persons/{id:guid}/clocks/{clock}/{step}");

    private string Step => Route("step");

    protected override async Task<LimitRecord?> LoadAsync(FormState form, CancellationToken cancellationToken)
    {
        if (NoteOf(Step) is null)
        {
            return null;
        }

        var person = await persons.ReadAsync(Id, withIdentity: false, cancellationToken);
        return person.MayCorrect && person.Clocks.FirstOrDefault(clock => clock.Name == Route("clock")) is { } clock
            ? new(person, clock, Step)
            : null;
    }

    protected override long? VersionOf(LimitRecord record) => record.Person.Version;

    protected override Func<CancellationToken, Task<IResult>> Read(FormState form, LimitRecord record)
    {
        var fields = new Dictionary<string, object?>(StringComparer.Ordinal) { ["reason"] = form.Given("reason") };
        form.Require(L, "reason");
        if (Step == LimitStep.Extension)
        {
            fields[Amount] = AmountIn(form);
        }

        var address = $"clocks/{Uri.EscapeDataString(record.Clock.Name)}/{Step}";
        return token =>
            ThenAsync(
                persons.StepAsync(Id, SeenIn(form), address, fields, form[FormInputs.Key], token),
                $"/cases/persons/{Id}?note={NoteOf(Step)}"
            );
    }

    protected override IEnumerable<string?> CaseText(FormState form, LimitRecord record) => [form.Given("reason")];

    protected override Text? LabelOf(string field) => LimitTexts.LabelOf(field);

    protected override IResult Show(FormOn<LimitRecord> shown, int status) => Page.Show<ChangeLimitPage>(shown, status);

    private int? AmountIn(FormState form)
    {
        form.Require(L, Amount);
        if (form.Given(Amount) is not { } typed)
        {
            return null;
        }

        if (int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var amount) && amount is >= 1 and <= 366)
        {
            return amount;
        }

        form.Add(Amount, L[LimitTexts.AmountWrong]);
        return null;
    }

    private static string? NoteOf(string step) =>
        step switch
        {
            LimitStep.Pause => Known.PersonEvent.ClockPaused,
            LimitStep.Resumption => Known.PersonEvent.ClockResumed,
            LimitStep.Extension => Known.PersonEvent.ClockExtended,
            _ => null,
        };
}

/// <summary>A time limit of a person, and what is done with it.</summary>
public sealed record LimitRecord(Returning Person, Clock Clock, string Step);
