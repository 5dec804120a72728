using Cooperation.Portal.Areas.Hotline.Exchanges;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Hotline.People;

/// <summary>GET and POST /exchanges/{id}/break-glass: a supervisor reads what will happen and to whom, gives his reason, and the details open to him for a time.</summary>
internal sealed class BreakGlass(FormScope scope, HotlineClient hotline, PeopleClient people) : FormOnPeople(scope, hotline)
{
    public static void Map(RouteGroupBuilder exchange) => exchange.MapForm<BreakGlass>("/break-glass");

    protected override async Task<Exchange?> LoadAsync(FormState form, CancellationToken cancellationToken) =>
        await base.LoadAsync(form, cancellationToken) is { Allowed.BreakGlass: true } exchange ? exchange : null;

    protected override long? VersionOf(Exchange record) => null; // It changes nothing of the exchange.

    protected override IEnumerable<string?> CaseText(FormState form, Exchange record) => [form.Given("reason")];

    protected override Func<CancellationToken, Task<IResult>> Read(FormState form, Exchange record) =>
        token => ThenAsync(people.BreakGlassAsync(Id, form.Given("reason"), form[FormInputs.Key], token), PeopleOnPage);

    protected override IResult Show(FormOn<Exchange> shown, int status) => Page.Show<BreakGlassPage>(shown, status);
}
