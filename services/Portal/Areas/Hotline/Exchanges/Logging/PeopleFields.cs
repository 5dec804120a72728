using System.Globalization;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;

namespace Cooperation.Portal.Areas.Hotline.Exchanges.Logging;

/// <summary>The repeatable group of people in the form: people[0].name and so on. Rows may have been taken out in the browser, so their numbers are closed up before anything speaks of them.</summary>
internal static class PeopleFields
{
    public const string Index = "people.index";

    /// <summary>So many people has an exchange at most.</summary>
    public const int Most = 50;

    // So many rows are shown again, so that whoever added a few too many loses nothing; nobody types more.
    private const int MostShown = 2 * Most;

    private static readonly string[] Parts = ["roles", "name", "birth", "document", "telephone", "sex", "nationality", "minor"];

    public static string Field(int person, string part) => string.Create(CultureInfo.InvariantCulture, $"people[{person}].{part}");

    public static int Count(FormState form) => form.All(Index).Count;

    public static void CloseUp(FormState form)
    {
        var rows = form.All(Index)
            .Take(MostShown)
            .Select(index => Parts.ToDictionary(part => part, part => form.All($"people[{index}].{part}"), StringComparer.Ordinal))
            .ToArray();
        foreach (var (person, row) in rows.Index())
        {
            foreach (var part in Parts)
            {
                form.Set(Field(person, part), row[part]);
            }
        }

        Number(form, rows.Length);
    }

    /// <summary>Adds an empty row and gives its place; null where there are as many as an exchange has.</summary>
    public static int? Add(FormState form)
    {
        var person = Count(form);
        if (person >= Most)
        {
            return null;
        }

        foreach (var part in Parts)
        {
            form.Set(Field(person, part), []);
        }

        Number(form, person + 1);
        return person;
    }

    public static void Remove(FormState form, string index)
    {
        form.Set(Index, form.All(Index).Where(kept => kept != index));
        CloseUp(form);
    }

    public static IReadOnlyList<NewPerson> Read(FormState form) =>
        [
            .. Enumerable
                .Range(0, Count(form))
                .Select(person => new NewPerson(
                    form.All(Field(person, "roles")),
                    form.Given(Field(person, "name")),
                    BirthOf(form.Given(Field(person, "birth"))),
                    form.Given(Field(person, "document")),
                    form.Given(Field(person, "telephone"))
                )
                {
                    Sex = form.Given(Field(person, "sex")),
                    Nationality = form.Given(Field(person, "nationality")),
                    Minor = form.Given(Field(person, "minor")) is { } minor ? minor == "yes" : null,
                }),
        ];

    // 12/05/1999 → 1999-05-12, 05/1999 → 1999-05; what can't be read goes as it stands and is refused by name.
    public static string? BirthOf(string? typed) =>
        DateOnly.TryParseExact(typed, "d/M/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : DateOnly.TryParseExact(typed, "M/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month)
            ? month.ToString("yyyy-MM", CultureInfo.InvariantCulture)
        : typed;

    private static void Number(FormState form, int count) =>
        form.Set(Index, Enumerable.Range(0, count).Select(person => person.ToString(CultureInfo.InvariantCulture)));
}
