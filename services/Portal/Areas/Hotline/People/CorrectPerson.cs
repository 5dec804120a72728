using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Hotline.People;

/// <summary>GET and POST /exchanges/{id}/people/{person}/correct: what changes of what is known of a person. The form shows nothing that is known, so opening it is no reading.</summary>
internal sealed class CorrectPerson(FormScope scope, HotlineClient hotline, PeopleClient people) : FormOnPeople(scope, hotline)
{
    private Guid Person => Guid.Parse(Route("person"));

    public static void Map(RouteGroupBuilder exchange) => exchange.MapForm<CorrectPerson>("/people/{person:guid}/correct");

    protected override async Task<Exchange?> LoadAsync(FormState form, CancellationToken cancellationToken) =>
        await base.LoadAsync(form, cancellationToken) is { } exchange && exchange.HasPeopleKept() && Mentioned(exchange) is { Open: true }
            ? exchange
            : null;

    protected override IEnumerable<string?> CaseText(FormState form, Exchange record) => [form.Given("reason")];

    protected override Func<CancellationToken, Task<IResult>> Read(FormState form, Exchange record)
    {
        var correction = Correction(form, PersonForm.Read(form, Now));
        return token => ThenAsync(people.CorrectAsync(Id, Person, SeenIn(form), correction, form[FormInputs.Key], token), PeopleOnPage);
    }

    protected override IResult Show(FormOn<Exchange> shown, int status) =>
        Page.Show<CorrectPersonPage>(new CorrectPersonModel(shown, Mentioned(shown.Record)!), status);

    private Exchange.Person? Mentioned(Exchange exchange) => exchange.People.FirstOrDefault(mentioned => mentioned.Id == Person);

    private static PersonCorrection Correction(FormState form, NewPerson person) =>
        new(form.Given("reason"), form.All("remove"))
        {
            Name = person.Name,
            Aliases = person.Aliases,
            Birth = person.Birth,
            Document = person.Document,
            OtherDocuments = person.OtherDocuments,
            Telephone = person.Telephone,
            OtherTelephones = person.OtherTelephones,
            Sex = person.Sex,
            Nationality = person.Nationality,
            Minor = person.Minor,
            Address = person.Address,
        };
}

/// <summary>Whose details change, and what was typed.</summary>
public sealed record CorrectPersonModel(FormOn<Exchange> On, Exchange.Person Person);
