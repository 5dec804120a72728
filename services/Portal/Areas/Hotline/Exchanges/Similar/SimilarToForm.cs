using Cooperation.Portal.Areas.Hotline.Exchanges.Logging;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Languages;

namespace Cooperation.Portal.Areas.Hotline.Exchanges.Similar;

/// <summary>What is typed so far, as Hotline is asked by it. What can't be read yet counts for nothing.</summary>
internal static class SimilarToForm
{
    /// <summary>Null while there is nothing to go by, and of a secret paper, whose text may not be written here at all (R23).</summary>
    public static SoughtSimilar? Of(FormState form, DateTimeOffset now)
    {
        PeopleFields.CloseUp(form);
        SoughtPerson[] people = [.. PeopleFields.Read(form).Select(PersonOf).OfType<SoughtPerson>()];
        if (form.Given("secrecy") is not null || (people.Length == 0 && form.Given("subject") is null && form.Given("summary") is null))
        {
            return null;
        }

        return new()
        {
            Partner = form.Given("partner"),
            Area = form.Given("area"),
            Province = form.Given("province"),
            Kind = form.Given("kind"),
            ReceivedAt = Times.TryRead(form["at"], now, out var at) ? at : null,
            Subject = form.Given("subject"),
            OfficialNumber = form.Given("officialNumber"),
            Summary = form.Given("summary"),
            Translation = form.Given("translation"),
            People = people,
        };
    }

    private static SoughtPerson? PersonOf(NewPerson person) =>
        person is { Name: null, Document: null, Telephone: null }
            ? null
            : new(person.Name, person.Document is { } document ? [document] : [], person.Telephone is { } telephone ? [telephone] : []);
}
