namespace Cooperation.Loader.Scenario.Returns;

/// <summary>Who comes home: the people whom an exchange named, where it did, else as many as its text tells of.</summary>
internal sealed class ReturningPeople(NameParts parts, Draw draw)
{
    private readonly People people = new(parts, draw);

    public IReadOnlyList<DemoPerson> Of(Victims victims, IReadOnlyList<PersonRequest> named) =>
        [.. Enumerable.Range(0, victims.Count).Select(place => Of(victims, place < named.Count ? named[place] : null))];

    private DemoPerson Of(Victims victims, PersonRequest? named)
    {
        var isFemale =
            named?.Name is { } name ? parts.MiddleFemale.Any(middle => name.Contains($" {middle} ", StringComparison.Ordinal))
            : victims.Sex == "mixed" ? draw.Chance(50)
            : victims.Sex == "female";
        return new(
            isFemale ? "female" : "male",
            named?.Name ?? people.Named(isFemale),
            named?.Birth ?? people.Birth(victims.Minor),
            named?.Document ?? (draw.Chance(30) ? $"GL-{draw.Below(100000):00000}" : null),
            victims.Minor,
            isFemale
                ? draw.Weighted(("forcedMarriage", 35), ("sexual", 40), ("forcedLabour", 20), ("unknown", 5))
                : draw.Weighted(("forcedLabour", 75), ("forcedCriminality", 15), ("unknown", 10)),
            Needs(victims.Minor)
        );
    }

    private string[] Needs(bool isMinor) =>
        isMinor ? ["guardian", "psychological"]
        : draw.Chance(20) ? ["psychological"]
        : draw.Chance(10) ? ["medical"]
        : [];
}
