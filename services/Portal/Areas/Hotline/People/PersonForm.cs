using Cooperation.Portal.Areas.Hotline.Exchanges.Logging;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;

namespace Cooperation.Portal.Areas.Hotline.People;

/// <summary>The details of one person as a form holds them; lists stand one entry a line.</summary>
internal static class PersonForm
{
    public static NewPerson Read(FormState form, DateTimeOffset now) =>
        new(
            form.All("roles"),
            form.Given("name"),
            TypedBirth.Of(PeopleFields.BirthOf(form.Given("birth")), now),
            form.Given("document"),
            form.Given("telephone")
        )
        {
            Aliases = Lines(form, "aliases"),
            OtherDocuments = Lines(form, "otherDocuments"),
            OtherTelephones = Lines(form, "otherTelephones"),
            Sex = form.Given("sex"),
            Nationality = form.Given("nationality"),
            Minor = form.Given("minor") is { } minor ? minor == "yes" : null,
            Address = form.Given("address"),
        };

    private static string[] Lines(FormState form, string field) =>
        form.Given(field)?.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];

    // aliases[2] → aliases: a list is one field of the form.
    public static string FieldOf(string field) => field.Split('[')[0];
}
