using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting.Calendar;
using Cooperation.Portal.Areas.Hotline.Exchanges;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Repatriation.Letters;

/// <summary>GET and POST /cases/{id}/letters/new: a consular officer writes down a note or letter that was sent to an authority of the host country.</summary>
internal sealed class SendLetter(FormScope scope, CasesClient cases, LettersClient letters) : RecordForm<Case>(scope)
{
    /// <summary>What the address of the case says was done.</summary>
    public const string Note = "letter-sent";

    public static void Map(RouteGroupBuilder cases) => cases.MapForm<SendLetter>("/{id:guid}/letters/new");

    protected override async Task<Case?> LoadAsync(FormState form, CancellationToken cancellationToken) =>
        await letters.ListAsync(Id, cancellationToken) is { MayAdd: true } ? await cases.ReadAsync(Id, cancellationToken) : null;

    protected override void Fill(FormState form, Case record) => form["sentOn"] = Times.Day(Now);

    protected override Func<CancellationToken, Task<IResult>> Read(FormState form, Case record)
    {
        form.Require(L, "kind", "to", "number", "sentOn", "asked");
        var letter = new NewLetter(
            form.Given("kind"),
            form.Given("to"),
            form.Given("number"),
            LetterDays.Read(form, "sentOn", L, Now),
            form.Given("asked"),
            LetterDays.Read(form, "dueOn", L, Now)
        );
        return token => ThenAsync(letters.SendAsync(Id, letter, form[FormInputs.Key], token), $"/cases/{Id}?note={Note}#letters");
    }

    protected override IEnumerable<string?> CaseText(FormState form, Case record) => [form.Given("asked")];

    protected override Text? LabelOf(string field) => LetterTexts.LabelOf(field);

    protected override IResult Show(FormOn<Case> shown, int status) => Page.Show<SendLetterPage>(shown, status);
}

/// <summary>Days as they are typed.</summary>
internal static class LetterDays
{
    public static DateOnly? Read(FormState form, string field, PageLanguage language, DateTimeOffset now)
    {
        if (form.Given(field) is not { } typed)
        {
            return null;
        }

        if (Times.TryReadDay(typed, VietnamTime.DateOf(now), out var day))
        {
            return day;
        }

        form.Add(field, language[ExchangeTexts.DayWrong]);
        return null;
    }
}
