using System.Globalization;

namespace Cooperation.Loader.Scenario;

/// <summary>The whole demo year: what each partner's line carried, in the order in which it was logged. The same seed always gives the same requests.</summary>
internal static class DemoYear
{
    /// <summary>The seed of the data that ships.</summary>
    public const ulong Seed = 20181231;

    // China most, then Cambodia, Laos; Thailand few, the two partners under negotiation least.
    private static readonly (string Partner, int Count)[] Mix = [("CN", 310), ("KH", 190), ("LA", 105), ("TH", 55), ("GB", 18), ("MY", 18)];

    // What a desk finds on the morning of 31 December: overdue, due within hours, and new.
    private static readonly (string Kind, string Urgency, int Day, int Hour, int Minute)[] Tail =
    [
        (Kinds.RescueRequest, "flash", 30, 22, 35),
        (Kinds.TraffickingAlert, "immediate", 30, 19, 10),
        (Kinds.VerificationRequest, "priority", 28, 15, 40),
        (Kinds.VerificationRequest, "routine", 29, 10, 5),
        (Kinds.SuspectInformation, "priority", 26, 9, 20),
    ];

    private static readonly string[] DesksWithTail = ["bp.mocbai", "ca.tayninh", "bp.langson", "bp.laocai", "bp.quangninh", "bp.quangtri"];

    /// <summary>One stream per partner, each in order of logging.</summary>
    public static IReadOnlyList<IReadOnlyList<PlannedExchange>> Build(Wording wording, IReadOnlyList<Line> lines, ulong seed = Seed) =>
        [.. Mix.Select((part, index) => Stream(wording, [.. lines.Where(line => line.Partner == part.Partner)], part, seed, (ulong)index))];

    private static PlannedExchange[] Stream(Wording wording, Line[] lines, (string Partner, int Count) part, ulong yearSeed, ulong stream)
    {
        var draw = new Draw(yearSeed + (stream << 32));
        var composer = new Composer(wording, draw);
        // A sequence of its own: what is logged stays the same whatever its later life becomes.
        var life = new LaterLife(wording.Life, new Draw(yearSeed + (stream << 32) + 1));
        var ordinary = Enumerable.Range(0, part.Count).Select(_ => composer.Ordinary(draw.Weighted(lines, line => line.Weight))).ToArray();
        var tail = lines.Where(line => DesksWithTail.Contains(line.Account)).SelectMany(line => TailOf(composer, draw, line)).ToArray();
        return
        [
            .. ordinary
                .Concat(tail)
                .OrderBy(exchange => exchange.LoggedAt)
                .Select((exchange, index) => exchange with { Key = KeyOf(part.Partner, index + 1, yearSeed), Steps = life.Of(exchange) }),
        ];
    }

    private static IEnumerable<PlannedExchange> TailOf(Composer composer, Draw draw, Line line) =>
        Tail.Select(item =>
            composer.Waiting(
                line,
                item.Kind,
                item.Urgency,
                Moments.At(new(2018, 12, item.Day), item.Hour, item.Minute).AddMinutes(draw.Below(20))
            )
        );

    private static string KeyOf(string partner, int number, ulong seed) =>
        string.Create(CultureInfo.InvariantCulture, $"demo-{seed}-{partner}-{number:0000}");
}
