using Cooperation.Platform.Hosting;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Hotline.People;

/// <summary>GET and POST /people: finds people. What is sought goes by POST and comes back in this answer only; no address keeps it (R22).</summary>
internal sealed class SearchPeople(FormScope scope, PeopleClient people) : PlainForm(scope)
{
    public static void Map(RouteGroupBuilder pages) => pages.MapGroup("/people").RequireRoles(Jobs.PeopleRoles).MapForm<SearchPeople>("/");

    protected override Func<CancellationToken, Task<IResult>> Read(FormState form, NoRecord record) =>
        async token =>
        {
            var found = await people.SearchAsync(form.Given("name"), form.Given("document"), form.Given("telephone"), token);
            return Page.Show<SearchPage>(new SearchModel(form, found));
        };

    protected override IResult Show(FormOn<NoRecord> shown, int status) => Page.Show<SearchPage>(new SearchModel(shown.Form, null), status);

    protected override IResult Away(FormState form, NoRecord? record) =>
        Page.Show<SearchPage>(new SearchModel(form, null), StatusCodes.Status503ServiceUnavailable);
}

/// <summary>What was sought, and whom that found.</summary>
public sealed record SearchModel(FormState Form, PeopleFound? Found);
