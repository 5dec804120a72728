using System.Globalization;
using Cooperation.Portal.Areas.Repatriation.Costs;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Meetings.WorkPlans;

/// <summary>The fields of an activity, the same when it is entered and when it is put right.</summary>
internal static class PlannedActivityFields
{
    public const string Note = "note";
    public const string On = "on";
    public const string Reason = "reason";

    /// <summary>Without which none is sent.</summary>
    public static readonly string[] Required = ["area", "title", "fromQuarter"];

    /// <summary>The quarters of a year.</summary>
    public static readonly IReadOnlyList<Choice> Quarters = [new("1", "I"), new("2", "II"), new("3", "III"), new("4", "IV")];

    /// <summary>Which fields the form of a step has, in their order, beside those of the activity itself.</summary>
    public static readonly IReadOnlyDictionary<string, string[]> Of = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        [Known.PlannedActivityStep.Progress] = [Note],
        [Known.PlannedActivityStep.Completion] = [On, Note],
        [Known.PlannedActivityStep.Correction] = [Reason],
        [Known.PlannedActivityStep.Dropping] = [Reason],
        [Known.PlannedActivityStep.Reopening] = [Reason],
    };

    public static void Fill(FormState form, PlannedActivityRow row, PageLanguage language)
    {
        (form["area"], form["title"]) = (row.Area, row.Title);
        form["fromQuarter"] = row.FromQuarter.ToString(CultureInfo.InvariantCulture);
        form["toQuarter"] = row.ToQuarter.ToString(CultureInfo.InvariantCulture);
        form["amount"] = row.Amount is { } amount ? language.Money(amount) : "";
        (form["currency"], form["source"], form["funder"]) = (row.Currency ?? "", row.Source ?? "", row.Funder ?? "");
    }

    public static int? Quarter(FormState form, string field) =>
        int.TryParse(form.Given(field), NumberStyles.None, CultureInfo.InvariantCulture, out var quarter) ? quarter : null;

    public static decimal? Amount(FormState form, PageLanguage language)
    {
        if (form.Given("amount") is not { } typed)
        {
            return null;
        }

        if (Amounts.TryRead(typed, out var amount))
        {
            return amount;
        }

        form.Add("amount", language[CommitPlanTexts.AmountWrong]);
        return null;
    }

    /// <summary>The currency, where there is money: the form offers one beside an empty amount too.</summary>
    public static string? Currency(FormState form) =>
        form.Given("amount") is null && form.Given("source") is null ? null : form.Given("currency");
}
