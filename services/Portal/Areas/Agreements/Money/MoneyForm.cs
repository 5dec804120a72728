using Cooperation.Portal.Areas.Repatriation.Costs;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Agreements.Money;

/// <summary>Lines of money in a form, the same in all of them.</summary>
/// <param name="list">What the service calls them.</param>
internal sealed class MoneyForm(string list)
{
    private const int Most = 20;

    private readonly FormLines lines = new(list, least: 3, Most, "source", "donor", "amount");

    /// <summary>How many lines the form shows.</summary>
    public int Shown(FormState form) => lines.Shown(form);

    /// <summary>The form's line of what the service counted.</summary>
    public string FieldOf(string field) => lines.FieldOf(field);

    /// <summary>The name of a part of a line.</summary>
    public string Name(int place, string part) => lines.Name(place, part);

    /// <summary>Writes down what is there, and offers the usual currency beside what is not.</summary>
    public void Fill(FormState form, IReadOnlyList<MoneyLine> money, PageLanguage language)
    {
        foreach (var (place, line) in money.Index())
        {
            form[Name(place, "source")] = line.Source;
            form[Name(place, "donor")] = line.Donor ?? "";
            form[Name(place, "currency")] = line.Currency;
            form[Name(place, "amount")] = language.Money(line.Amount);
        }

        for (var place = money.Count; place < Shown(form); place++)
        {
            form[Name(place, "currency")] = Known.Currency.Dong;
        }
    }

    /// <summary>The lines that were typed.</summary>
    public IReadOnlyList<NewMoney> Read(FormState form, PageLanguage language) =>
        [
            .. lines
                .Written(form)
                .Select(place => new NewMoney(
                    form.Given(Name(place, "source")),
                    form.Given(Name(place, "donor")),
                    form.Given(Name(place, "currency")),
                    Amount(form, Name(place, "amount"), language)
                )),
        ];

    private static decimal? Amount(FormState form, string field, PageLanguage language)
    {
        if (form.Given(field) is { } typed && Amounts.TryRead(typed, out var amount))
        {
            return amount;
        }

        form.Add(field, language[CostTexts.AmountWrong]);
        return null;
    }
}
