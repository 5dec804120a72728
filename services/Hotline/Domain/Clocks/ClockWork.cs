using Cooperation.Hotline.Domain.Codes;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Platform.Domain.Clocks;
using Cooperation.Platform.Domain.Records;

namespace Cooperation.Hotline.Domain.Clocks;

/// <summary>Keeps the clocks of an exchange in step with what happens to it.</summary>
internal static class ClockWork
{
    /// <summary>The clock of a kind that counts: the last one begun.</summary>
    public static Clock? Last(this IEnumerable<Clock> clocks, string kind) =>
        clocks.Where(clock => clock.Kind == kind).MaxBy(clock => clock.Number);

    /// <summary>An incoming exchange is to be classified from the moment it is logged; other things may be owed of it too.</summary>
    public static void Begin(this List<Clock> clocks, ExchangeRecord exchange, RulesOfTheDay rules)
    {
        if (exchange.Entry.Direction == Directions.Incoming)
        {
            clocks.Start(ClockKinds.Classification, 1, rules, exchange.Urgency, StartOf(exchange));
            clocks.Expect(exchange, rules);
        }
    }

    /// <summary>Begins a clock where a rule of the day asks for one.</summary>
    public static void Start(
        this List<Clock> clocks,
        string kind,
        int number,
        RulesOfTheDay rules,
        string urgency,
        DateTimeOffset from,
        IReadOnlyList<ClockPause>? stood = null
    )
    {
        if (rules.ClockTermsFor(kind, urgency) is { } terms)
        {
            clocks.Add(Clock.Start(kind, number, terms, from, rules.Calendars, stood ?? []));
        }
    }

    /// <summary>Counts what is owed to the partner anew, by the urgency and kind that now hold; of a closed exchange too, so that it can go on when it is reopened.</summary>
    public static void Expect(this List<Clock> clocks, ExchangeRecord exchange, RulesOfTheDay rules)
    {
        if (!OwesAnswer(exchange) || exchange.Status == ExchangeStatus.Voided)
        {
            return;
        }

        foreach (var kind in new[] { ClockKinds.Acknowledgement, ClockKinds.Answer })
        {
            if (clocks.Last(kind) is not { } clock)
            {
                clocks.Start(kind, 1, rules, exchange.Urgency, StartOf(exchange), Closures.Of(exchange));
            }
            else if (clock.MetAt is null && rules.ClockTermsFor(kind, exchange.Urgency) is { } terms)
            {
                clock.Reckon(terms, rules.Calendars);
            }
        }
    }

    /// <summary>After each step: what has come meets its clock; what ends the exchange, or what is owed no longer, stops it.</summary>
    public static void Follow(this List<Clock> clocks, ExchangeRecord exchange, DateTimeOffset at)
    {
        foreach (var clock in clocks.Where(clock => clock.IsOpen))
        {
            if (MetAt(clock, exchange) is { } met)
            {
                clock.Meet(met);
            }
            else if (IsOver(exchange) || (IsReply(clock) && !OwesAnswer(exchange)))
            {
                clock.Stop(exchange.ClosedAt ?? at);
            }
        }
    }

    /// <summary>What a voided reply had met is waited for again, or met by another reply. Where a later clock of its kind has begun since, nothing more is waited for by this one.</summary>
    public static void Lose(this List<Clock> clocks, Reply lost, ExchangeRecord exchange)
    {
        foreach (var clock in clocks.Where(clock => IsReply(clock) && clock.MetAt == lost.At))
        {
            clock.MeetNoMore();
            if (clocks.FirstOrDefault(later => later.Kind == clock.Kind && later.Number > clock.Number) is { } next)
            {
                clock.Stop(next.StartedAt);
            }
        }
    }

    /// <summary>With an exchange that is taken up again, what was not done goes on; an answer that was given is owed anew.</summary>
    public static void GoOn(
        this List<Clock> clocks,
        ExchangeRecord exchange,
        string reason,
        RulesOfTheDay rules,
        Officer by,
        DateTimeOffset at
    )
    {
        var owed = OwesAnswer(exchange);
        foreach (
            var clock in clocks.Where(clock =>
                clock.StoppedAt is not null && (!IsReply(clock) || (owed && clock == clocks.Last(clock.Kind)))
            )
        )
        {
            clock.GoOn(reason, rules.Calendars, by, at);
        }

        // What came out of an old log had no clock: it is to be classified as if it came now.
        if (clocks.Count == 0 && exchange is { Entry.Direction: Directions.Incoming, ClassifiedAt: null })
        {
            clocks.Start(ClockKinds.Classification, 1, rules, exchange.Urgency, at);
        }

        if (owed && clocks.Last(ClockKinds.Answer) is { MetAt: not null } answered)
        {
            clocks.Start(ClockKinds.Answer, answered.Number + 1, rules, exchange.Urgency, at);
        }
    }

    /// <summary>When the answer is due; null where none is owed, and while its clock stands still.</summary>
    public static DateTimeOffset? AnswerDueOf(this IReadOnlyList<Clock> clocks, ExchangeRecord exchange) =>
        clocks.Last(ClockKinds.Answer) is { } clock && OwesAnswer(exchange) && !(clock.IsOpen && clock.PausedAt is not null)
            ? clock.DueAt
            : null;

    private static DateTimeOffset StartOf(ExchangeRecord exchange) => LateEntry.ClocksFrom(exchange.ReceivedOrSentAt, exchange.LoggedAt);

    // What we send is answered by the partner in his own time; what he owes us is counted with the thread. What was taken back nobody waits for.
    private static bool OwesAnswer(ExchangeRecord exchange) =>
        exchange.Entry.Direction == Directions.Incoming && ExchangeKinds.ExpectsAnswer(exchange.Entry.Kind) && exchange.Recall is null;

    private static bool IsReply(Clock clock) => clock.Kind is ClockKinds.Acknowledgement or ClockKinds.Answer;

    private static bool IsOver(ExchangeRecord exchange) => exchange.Status is ExchangeStatus.Closed or ExchangeStatus.Voided;

    // Whatever reply comes first tells the partner that it was received.
    private static DateTimeOffset? MetAt(Clock clock, ExchangeRecord exchange) =>
        clock.Kind switch
        {
            ClockKinds.Classification => exchange.ClassifiedAt,
            ClockKinds.Acknowledgement => exchange.AcknowledgedAt ?? exchange.RepliesThatCount().MinBy(reply => reply.At)?.At,
            ClockKinds.Answer => exchange.AnsweredAt,
            ClockKinds.Verification => exchange.Verifications.FirstOrDefault(check => check.Number == clock.Number)?.DoneAt,
            _ => throw new InvalidOperationException($"'{clock.Kind}' is no clock."),
        };
}
