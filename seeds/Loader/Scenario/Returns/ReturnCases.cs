namespace Cooperation.Loader.Scenario.Returns;

/// <summary>The cases of the year: two thirds out of what the hotline carried, the others by the other ways in which a mission or the department hears of somebody.</summary>
internal sealed class ReturnCases(Wording wording, Draw draw)
{
    // How many of the exchanges of each partner become a case.
    private static readonly (string Partner, int Count)[] FromHotline =
    [
        ("CN", 18),
        ("KH", 14),
        ("LA", 8),
        ("TH", 5),
        ("GB", 1),
        ("MY", 1),
    ];

    private static readonly (string Partner, string Route, string Source, int Count)[] Others =
    [
        ("KH", "missionNotified", "mission", 4),
        ("CN", "missionNotified", "mission", 4),
        ("TH", "missionNotified", "otherOrganisation", 2),
        ("CN", "handedOver", "hostAuthority", 3),
        ("CN", "selfReturned", "borderPost", 4),
        ("KH", "selfReturned", "line111", 2),
        ("TH", "thirdCountry", "thirdCountry", 2),
    ];

    private static readonly DateTimeOffset LastReport = Moments.At(new(2018, 12, 20), 0, 0);
    private readonly ReturningPeople people = new(wording.People, draw);

    /// <summary>In order of opening.</summary>
    public IReadOnlyList<DemoCase> Of(IEnumerable<PlannedExchange> exchanges) =>
        [
            .. FromHotline.SelectMany(part => OfHotline(exchanges, part.Partner, part.Count)),
            .. Others.SelectMany(part => Enumerable.Range(0, part.Count).Select(_ => Other(part.Partner, part.Route, part.Source))),
            Group(),
            Foreign("LA"),
            Foreign("KH"),
        ];

    private IEnumerable<DemoCase> OfHotline(IEnumerable<PlannedExchange> exchanges, string partner, int count)
    {
        PlannedExchange[] fitting =
        [
            .. exchanges.Where(exchange =>
                exchange.Request is { Direction: "incoming", Kind: Kinds.RepatriationNotice or Kinds.RescueRequest }
                && exchange.Request.Partner == partner
                && exchange.LoggedAt < LastReport
            ),
        ];
        return fitting.Where((_, place) => place * count / fitting.Length != (place + 1) * count / fitting.Length).Select(OfExchange);
    }

    private DemoCase OfExchange(PlannedExchange exchange)
    {
        var text = exchange.Request.Subject + " " + exchange.Request.Summary;
        var victims = wording.Victims.FirstOrDefault(said => text.Contains(said.Text, StringComparison.Ordinal)) ?? wording.Victims[0];
        var route = exchange.Request.Kind == Kinds.RescueRequest ? "rescued" : "handedOver";
        PersonRequest[] named = [.. (exchange.Request.People ?? []).Where(person => person.Roles.Contains("victim"))];
        return Case(exchange.Request.Partner, route, "hotline", exchange.LoggedAt, victims, named) with
        {
            ExchangeKey = exchange.Key,
            Handling = exchange.Request.Handling,
        };
    }

    private DemoCase Other(string partner, string route, string source) =>
        Case(partner, route, source, Reported(), draw.Of(wording.Victims), []);

    // A list of nine, the longest of the year.
    private DemoCase Group() =>
        Case(
            "CN",
            "handedOver",
            "hostAuthority",
            Moments.At(new(2018, 8, 6), 9, 20),
            new(wording.Returns.Group, "mixed", 9, Minor: false),
            []
        );

    private DemoCase Foreign(string partner) =>
        Case(partner, "handedOver", "otherOrganisation", Reported(), wording.Victims[0], []) with
        {
            Direction = "abroad",
            Mission = null,
            Officer = ReturnPlaces.Department,
            Summary = Phrase(draw.Of(wording.Returns.Abroad), partner, wording.Victims[0]),
        };

    /// <summary>A case with that many people, under the mission that looks after them there.</summary>
    public DemoCase Case(
        string partner,
        string route,
        string source,
        DateTimeOffset reportedAt,
        Victims victims,
        IReadOnlyList<PersonRequest> named
    )
    {
        var (mission, officer) = ReturnPlaces.MissionIn(partner);
        var isAtBorder = route == "selfReturned";
        return new()
        {
            Partner = partner,
            Direction = "home",
            Route = route,
            Source = source,
            Mission = isAtBorder ? null : mission,
            Officer = isAtBorder ? ReturnPlaces.Department : officer,
            Handling = draw.Weighted(("TLP:AMBER", 70), ("TLP:GREEN", 20), ("TLP:AMBER+STRICT", 10)),
            Summary = Phrase(draw.Of(SummariesOf(route)), partner, victims),
            ReportedAt = reportedAt,
            Persons = people.Of(victims, named),
            Gate = ReturnPlaces.GateFrom(partner, draw),
            Province = ReturnPlaces.ProvinceFrom(partner, draw),
        };
    }

    private DateTimeOffset Reported()
    {
        var moment = Moments.Receipt(draw);
        return moment < LastReport ? moment : LastReport.AddHours(-draw.Between(10, 200));
    }

    private string[] SummariesOf(string route) =>
        route switch
        {
            "rescued" => wording.Returns.Rescued,
            "handedOver" => wording.Returns.HandedOver,
            "selfReturned" => wording.Returns.SelfReturned,
            "thirdCountry" => wording.Returns.ThirdCountry,
            _ => wording.Returns.MissionNotified,
        };

    private string Phrase(string pattern, string partner, Victims victims) =>
        pattern
            .Replace("{partner}", wording.Partners[partner], StringComparison.Ordinal)
            .Replace("{abroad}", draw.Of(wording.Abroad[partner]), StringComparison.Ordinal)
            .Replace("{victims}", victims.Text, StringComparison.Ordinal)
            .Replace("{Victims}", char.ToUpperInvariant(victims.Text[0]) + victims.Text[1..], StringComparison.Ordinal);
}
