using System.Globalization;
using System.Text.Json.Nodes;

namespace Cooperation.Loader.Scenario.Returns;

/// <summary>How those who took support are cared for at home: consents, legal aid, school or training, visits, some of them missed or late at the end of the year. Nothing is drawn for it, so that the rest of the year stays as it is.</summary>
internal sealed class ReturnCare(ReturnWording words)
{
    private readonly List<PlannedReturn> calls = [];
    private int number;

    public IReadOnlyList<PlannedReturn> Calls => calls;

    /// <param name="person">Somebody who took support.</param>
    /// <param name="social">The officer who cares for him.</param>
    /// <param name="chosen">When he took it.</param>
    public void CareFor(DemoPerson person, string social, DateTimeOffset chosen)
    {
        number++;
        Consent(person, social, chosen.AddMinutes(15));
        Support(person, social, chosen.AddMinutes(30), "aid", number % 3 == 0 ? "legalAid" : "psychological", words.LegalAid);
        Support(person, social, chosen.AddMinutes(45), "training", person.IsMinor ? "schooling" : "vocational", words.Training);
        Visit(person, social, chosen.AddMinutes(60));
    }

    private void Consent(DemoPerson person, string social, DateTimeOffset at)
    {
        JsonObject answer = new()
        {
            ["type"] = "consent",
            ["kind"] = "sharing",
            ["to"] = number % 8 == 0 ? "refused" : "given",
            ["givenBy"] = person.IsMinor ? "guardian" : "person",
        };
        Add(at, social, person, "consent", answer);
        if (number % 10 == 1)
        {
            Add(at.AddDays(20), social, person, "consent", new() { ["to"] = "withdrawn", ["reason"] = words.ConsentWithdrawn });
        }
    }

    private void Support(DemoPerson person, string social, DateTimeOffset at, string entry, string kind, string provider)
    {
        JsonObject planned = new()
        {
            ["type"] = "support",
            ["kind"] = kind,
            ["to"] = "planned",
            ["due"] = Day(at.AddDays(14)),
            ["provider"] = provider,
        };
        Add(at, social, person, entry, planned);
        if (number % 9 == 4)
        {
            Add(at.AddDays(5), social, person, entry, new() { ["to"] = "refused", ["reason"] = words.Declined });
            return;
        }

        Add(at.AddDays(6), social, person, entry, new() { ["to"] = "running" });
        Add(at.AddDays(30), social, person, entry, new() { ["to"] = "done", ["result"] = words.SupportDone });
    }

    private void Visit(DemoPerson person, string social, DateTimeOffset at)
    {
        JsonObject planned = new()
        {
            ["type"] = "visit",
            ["kind"] = number % 4 == 0 ? "call" : "homeVisit",
            ["to"] = "planned",
            ["due"] = Day(at.AddDays(30)),
        };
        Add(at, social, person, "visit", planned);
        switch (number % 7)
        {
            case 3:
                Add(at.AddDays(31), social, person, "visit", new() { ["to"] = "missed", ["reason"] = words.VisitMissed });
                break;
            case 5:
                break; // Nobody has written down what became of it.
            default:
                JsonObject made = new()
                {
                    ["to"] = "done",
                    ["outcome"] = number % 5 == 0 ? "needsMore" : "stable",
                    ["result"] = words.VisitDone,
                    ["next"] = Day(at.AddDays(119)),
                };
                Add(at.AddDays(29), social, person, "visit", made);
                break;
        }
    }

    private void Add(DateTimeOffset at, string account, DemoPerson person, string entry, JsonObject body) =>
        calls.Add(new CareMoved(at, account, person, string.Create(CultureInfo.InvariantCulture, $"{number}-{entry}"), body));

    private static string Day(DateTimeOffset at) => DateOnly.FromDateTime(at.DateTime).ToString("O", CultureInfo.InvariantCulture);
}
