using System.Globalization;
using System.Text.Json.Nodes;

namespace Cooperation.Loader.Scenario.Returns;

/// <summary>Measures that protect some of those whom the police found to be victims, or somebody close to them: granted and ended, refused by the person, denied. Nothing is drawn for them, so that the rest of the year stays as it is.</summary>
internal sealed class ReturnProtections(ReturnWording words)
{
    // One in so many victims asks for protection.
    private const int Every = 6;

    private readonly List<PlannedReturn> calls = [];

    public IReadOnlyList<PlannedReturn> Calls => calls;

    /// <param name="number">Which of the year's victims this is.</param>
    /// <param name="person">The victim.</param>
    /// <param name="police">The officer who found him to be one.</param>
    /// <param name="decided">When.</param>
    public void Protect(int number, DemoPerson person, string police, DateTimeOffset decided)
    {
        if (number % Every != 0)
        {
            return;
        }

        var which = number / Every;
        var asked = decided.AddMinutes(20);
        Add(
            asked,
            police,
            person,
            new()
            {
                ["to"] = "asked",
                ["for"] = which % 4 == 1 ? "relative" : "victim",
                ["kind"] = (which % 3) switch
                {
                    0 => "safePlace",
                    1 => "secrecy",
                    _ => "prevention",
                },
                ["askedBy"] = person.IsMinor ? "guardian" : "person",
            }
        );
        switch (which % 5)
        {
            case 2:
                Add(asked.AddDays(3), police, person, new() { ["to"] = "refusedByPerson", ["reason"] = words.ProtectionRefused });
                break;
            case 4:
                Add(asked.AddDays(3), police, person, new() { ["to"] = "denied", ["reason"] = words.ProtectionDenied });
                break;
            default:
                Add(asked.AddMinutes(90), police, person, new() { ["to"] = "granted", ["until"] = Day(asked.AddDays(90)) });
                Add(asked.AddDays(60), police, person, new() { ["to"] = "ended", ["reason"] = words.ProtectionEnded });
                break;
        }
    }

    private void Add(DateTimeOffset at, string account, DemoPerson person, JsonObject body) =>
        calls.Add(new ProtectionMoved(at, account, person, body));

    private static string Day(DateTimeOffset at) => DateOnly.FromDateTime(at.DateTime).ToString("O", CultureInfo.InvariantCulture);
}
