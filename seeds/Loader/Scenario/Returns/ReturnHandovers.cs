using System.Globalization;
using System.Text.Json.Nodes;

namespace Cooperation.Loader.Scenario.Returns;

/// <summary>Brings those who wait at a gate together on lists: who has waited a week takes the others with him. Of the list of nine one is ill and comes by the next.</summary>
internal sealed class ReturnHandovers(ReturnLives lives, ReturnWording words, Draw draw)
{
    private const int Most = 12;
    private static readonly TimeSpan Patience = TimeSpan.FromDays(7);
    private bool wasOneIll;
    private int minutes;

    public IReadOnlyList<PlannedReturn> Of(IReadOnlyList<ReturnLives.Ready> waiting) =>
        [.. waiting.GroupBy(ready => ready.Case.Gate).OrderBy(gate => gate.Key.Code, StringComparer.Ordinal).SelectMany(AtGate)];

    private IEnumerable<PlannedReturn> AtGate(IGrouping<DemoGate, ReturnLives.Ready> gate)
    {
        var waiting = new PriorityQueue<ReturnLives.Ready, DateTimeOffset>(gate.Select(ready => (ready, ready.At)));
        while (waiting.TryDequeue(out var first, out _))
        {
            List<ReturnLives.Ready> list = [first];
            while (list.Count < Most && waiting.TryPeek(out var next, out _) && next.At < first.At + Patience)
            {
                list.Add(waiting.Dequeue());
            }

            var planned = list[^1].At.AddMinutes(draw.Between(20, 200));
            var comes = planned.InDays(draw.Between(4, 8), draw);
            var at = new DateTimeOffset(comes.Date.AddHours(9), comes.Offset);
            var handover = new DemoHandover(gate.Key, at, [.. list.Select(ready => ready.Person)], words.Ours, words.Theirs);
            var officer = first.Case.Officer;
            yield return new HandoverPlanned(planned, officer, handover);
            yield return new HandoverMoved(at.AddHours(-22), officer, "confirmation", handover, []);
            yield return new HandoverMoved(at.AddHours(-20), gate.Key.Officer, "confirmation", handover, []);
            var ill = !wasOneIll && list.Count >= 9 ? list[4] : null;
            var arrived = at.AddMinutes(draw.Between(20, 70));
            yield return new HandoverArrived(arrived, gate.Key.Officer, handover, ill?.Person, words.IllAtHandover);
            JsonObject signed = new()
            {
                ["signedByUs"] = words.Ours,
                ["signedByThem"] = words.Theirs,
                ["number"] = string.Create(CultureInfo.InvariantCulture, $"{++minutes:00}/BB-2018"),
            };
            yield return new HandoverMoved(arrived.AddMinutes(draw.Between(30, 90)), gate.Key.Officer, "minutes", handover, signed);
            if (ill is not null)
            {
                wasOneIll = true;
                var again = arrived.InDays(9, draw);
                waiting.Enqueue(ill with { At = again }, again);
            }

            foreach (var home in list.Where(ready => ready != ill).GroupBy(ready => ready.Case))
            {
                lives.AtHome(home.Key, [.. home.Select(ready => ready.Person)], arrived.AddHours(2));
            }
        }
    }
}
