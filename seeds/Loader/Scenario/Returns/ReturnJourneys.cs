using System.Globalization;
using System.Text.Json.Nodes;

namespace Cooperation.Loader.Scenario.Returns;

/// <summary>How some of those with papers travel: by air with a ticket, minors in company, who is ill once a doctor has said that he may. Nothing is drawn for it, so that the rest of the year stays as it is.</summary>
internal static class ReturnJourneys
{
    /// <summary>The journeys of those whose papers were issued, in the order of issue.</summary>
    /// <param name="opened">The case.</param>
    /// <param name="persons">Those with papers.</param>
    /// <param name="issued">When the last of them got his.</param>
    /// <param name="lands">When they land; null for those who come by land.</param>
    public static IEnumerable<PlannedReturn> Of(
        DemoCase opened,
        IReadOnlyList<DemoPerson> persons,
        DateTimeOffset issued,
        DateTimeOffset? lands
    )
    {
        foreach (var (place, person) in persons.Index())
        {
            var body = new JsonObject();
            if (lands is { } landing)
            {
                body["legs"] = new JsonArray(Flight(landing));
                body["transit"] = opened.Partner == "GB" ? new JsonArray("AE") : null;
            }

            if (person.Needs.Contains("medical"))
            {
                body["fitness"] = Fitness(issued);
            }

            if (person.IsMinor)
            {
                body["escort"] = new JsonObject { ["kind"] = "agency", ["agency"] = "BNG" };
            }

            foreach (var empty in body.Where(field => field.Value is null).Select(field => field.Key).ToList())
            {
                body.Remove(empty);
            }

            if (body.Count > 0)
            {
                yield return new PersonMoved(issued.AddMinutes(12 + place), opened.Officer, "journey", person, body);
            }
        }
    }

    private static JsonObject Flight(DateTimeOffset lands) =>
        new JsonObject
        {
            ["means"] = "air",
            ["from"] = "Sân bay nước sở tại",
            ["to"] = "Sân bay Nội Bài",
            ["departsAt"] = lands.AddHours(-4).ToString("O", CultureInfo.InvariantCulture),
            ["arrivesAt"] = lands.AddMinutes(-45).ToString("O", CultureInfo.InvariantCulture),
            ["ticket"] = "issued",
        };

    private static JsonObject Fitness(DateTimeOffset issued)
    {
        var day = DateOnly.FromDateTime(issued.DateTime);
        return new()
        {
            ["by"] = "hospital",
            ["on"] = day.ToString("O", CultureInfo.InvariantCulture),
            ["until"] = day.AddDays(85).ToString("O", CultureInfo.InvariantCulture),
        };
    }
}
