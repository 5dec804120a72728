using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting;
using Cooperation.Portal.Areas.Repatriation.Persons;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Pages;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Repatriation.Cases;

/// <summary>GET and POST /cases/new: a consular officer opens a case; a border post that of who returned to it by himself, where nothing else is to be chosen.</summary>
internal sealed class OpenCase(FormScope scope, CasesClient cases, CurrentUser user) : PlainForm(scope)
{
    /// <summary>What the address of the new case says was done.</summary>
    public const string Note = "opened";

    /// <summary>What the button says that goes on with a partner's list.</summary>
    public const string ThenList = "list";

    public static void Map(RouteGroupBuilder cases) => cases.MapGroup("/new").RequireRoles(Jobs.CaseOpeningRoles).MapForm<OpenCase>("/");

    private bool IsPost => Jobs.IsPost(user);

    protected override void Fill(FormState form, NoRecord record)
    {
        form["partner"] = user.Partners.Count == 1 ? user.Partners.Single() : "";
        form["direction"] = Known.Case.Home;
        form["reportedAt"] = Times.Moment(Now);
        form["handling"] = Known.Usual.Amber;
        PersonsFields.Begin(form, 1);
    }

    protected override Task<IResult?> PressAsync(FormState form, NoRecord record, CancellationToken cancellationToken) =>
        Task.FromResult(PersonsFields.Press(form, form[FormInputs.Action]) ? Show(new(record, new(form)), StatusCodes.Status200OK) : null);

    protected override Func<CancellationToken, Task<IResult>> Read(FormState form, NoRecord record)
    {
        var opened = new NewCase(
            form.Given("partner"),
            IsPost ? Known.Case.Home : form.Given("direction"),
            IsPost ? Known.CaseRoute.SelfReturned : form.Given("route"),
            form.Given("source"),
            form.Moment("reportedAt", L, Now),
            form.Given("mission"),
            form.Given("exchange")?.ToUpperInvariant(),
            form.Given("handling"),
            form.Given("summary"),
            PersonsFields.Read(form, Now)
        );
        form.Require(
            L,
            IsPost
                ? ["partner", "reportedAt", "handling", "summary"]
                : ["partner", "direction", "route", "reportedAt", "handling", "summary"]
        );
        if (IsPost && opened.Persons.Count == 0)
        {
            PersonsFields.Begin(form, 1);
            form.Add(PersonsFields.Field("0", "sex"), L[SiteTexts.Required]);
        }

        return async token =>
        {
            var id = (await cases.OpenAsync(opened, form[FormInputs.Key], token)).Id;
            return TypedResults.Redirect(form[FormInputs.Action] == ThenList ? $"/cases/{id}/persons/list" : $"/cases/{id}?note={Note}");
        };
    }

    protected override IEnumerable<string?> CaseText(FormState form, NoRecord record) =>
        [form.Given("summary"), .. PersonsFields.CaseText(form)];

    protected override Text? LabelOf(string field) => CaseLabels.Of(field) ?? PersonLabels.OfSeveral(field);

    protected override IResult Show(FormOn<NoRecord> shown, int status) => Page.Show<NewCasePage>(shown.Shown, status);
}
