using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Repatriation.Knowing;

/// <summary>GET and POST /cases/people: finds persons of cases. What is sought goes by POST and comes back in this answer only; no address keeps it (R22).</summary>
internal sealed class SeekPersons(FormScope scope, KnowingClient knowing) : PlainForm(scope)
{
    public static void Map(RouteGroupBuilder cases) => cases.MapForm<SeekPersons>("/people");

    protected override Func<CancellationToken, Task<IResult>> Read(FormState form, NoRecord record) =>
        async token =>
        {
            var found = await knowing.SearchAsync(form.Given("name"), form.Given("document"), form.Given("telephone"), token);
            return Page.Show<SeekPersonsPage>(new SeekModel(form, found));
        };

    protected override IResult Show(FormOn<NoRecord> shown, int status) =>
        Page.Show<SeekPersonsPage>(new SeekModel(shown.Form, null), status);

    protected override IResult Away(FormState form, NoRecord? record) =>
        Page.Show<SeekPersonsPage>(new SeekModel(form, null), StatusCodes.Status503ServiceUnavailable);
}

/// <summary>What was sought, and whom that found.</summary>
public sealed record SeekModel(FormState Form, PersonsFound? Found);
