using System.Globalization;
using Cooperation.Portal.Areas.Hotline.Exchanges.Logging;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;

namespace Cooperation.Portal.Areas.Repatriation.Persons;

/// <summary>The repeatable group of people in a form: persons[0].name and so on. Rows may have been taken out in the browser, so their numbers are closed up before anything speaks of them.</summary>
internal static class PersonsFields
{
    public const string Front = "persons[";
    public const string Index = "persons.index";

    /// <summary>What the button says that adds one.</summary>
    public const string Add = "add-person";

    private const string Remove = "remove-";
    private const int Most = 200;

    private static readonly string[] Parts = ["sex", "birth", "ageDoubt", "name", "document", "telephone", "needs"];

    public static string Field(string index, string part) => $"{Front}{index}].{part}";

    public static int Count(FormState form) => form.All(Index).Count;

    /// <summary>So many empty rows to begin with.</summary>
    public static void Begin(FormState form, int rows) => Number(form, rows);

    public static void CloseUp(FormState form) => Keep(form, form.All(Index));

    /// <summary>Whether a button of the group was pressed; the form is then only shown again.</summary>
    public static bool Press(FormState form, string action)
    {
        if (action == Add)
        {
            CloseUp(form);
            Number(form, Math.Min(Count(form) + 1, Most));
            return true;
        }

        if (action.StartsWith(Remove, StringComparison.Ordinal))
        {
            Keep(form, form.All(Index).Where(index => index != action[Remove.Length..]));
            return true;
        }

        return false;
    }

    /// <summary>Those into whose row something was typed.</summary>
    public static IReadOnlyList<NewReturning> Read(FormState form, DateTimeOffset now)
    {
        Keep(form, form.All(Index).Where(index => Parts.Any(part => form[Field(index, part)].Length > 0)));
        return
        [
            .. form.All(Index)
                .Select(index => new NewReturning(
                    form.Given(Field(index, "sex")),
                    TypedBirth.Of(PeopleFields.BirthOf(form.Given(Field(index, "birth"))), now),
                    form.Given(Field(index, "ageDoubt")),
                    form.Given(Field(index, "name")),
                    form.Given(Field(index, "document")),
                    form.Given(Field(index, "telephone")),
                    form.All(Field(index, "needs"))
                )),
        ];
    }

    /// <summary>What stands in the rows for everybody who sees a person, and may name nobody (R21).</summary>
    public static IEnumerable<string?> CaseText(FormState form) => form.All(Index).Select(index => form.Given(Field(index, "ageDoubt")));

    private static void Keep(FormState form, IEnumerable<string> kept)
    {
        var rows = kept.Take(Most)
            .Select(index => Parts.ToDictionary(part => part, part => form.All(Field(index, part)), StringComparer.Ordinal))
            .ToArray();
        foreach (var (place, row) in rows.Index())
        {
            foreach (var part in Parts)
            {
                form.Set(Field(place.ToString(CultureInfo.InvariantCulture), part), row[part]);
            }
        }

        Number(form, rows.Length);
    }

    private static void Number(FormState form, int count) =>
        form.Set(Index, Enumerable.Range(0, count).Select(place => place.ToString(CultureInfo.InvariantCulture)));
}
