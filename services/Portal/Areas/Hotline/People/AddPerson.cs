using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Hotline.People;

/// <summary>GET and POST /exchanges/{id}/people/new: somebody whom a later call names.</summary>
internal sealed class AddPerson(FormScope scope, HotlineClient hotline, PeopleClient people) : FormOnPeople(scope, hotline)
{
    public static void Map(RouteGroupBuilder exchange) => exchange.MapForm<AddPerson>("/people/new");

    protected override async Task<Exchange?> LoadAsync(FormState form, CancellationToken cancellationToken) =>
        await base.LoadAsync(form, cancellationToken) is { } exchange && exchange.HasPeopleKept() ? exchange : null;

    protected override Func<CancellationToken, Task<IResult>> Read(FormState form, Exchange record)
    {
        if (form.All("roles").Count == 0)
        {
            form.Add("roles", L[PeopleTexts.RolesRequired]);
        }

        var person = PersonForm.Read(form, Now);
        return token => ThenAsync(people.AddAsync(Id, SeenIn(form), person, form[FormInputs.Key], token), PeopleOnPage);
    }

    protected override IResult Show(FormOn<Exchange> shown, int status) => Page.Show<AddPersonPage>(shown, status);
}
