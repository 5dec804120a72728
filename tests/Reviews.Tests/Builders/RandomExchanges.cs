using Cooperation.Contracts;
using Cooperation.Contracts.Hotline;

namespace Cooperation.Reviews.Tests.Builders;

/// <summary>Exchanges of all sorts around the year 2018, the same for a seed: what figures are compared over.</summary>
internal static class RandomExchanges
{
    private static readonly string[] Partners = ["CN", "KH", "LA", "TH"];
    private static readonly string[] Kinds = ["rescueRequest", "traffickingAlert", "verificationRequest"];
    private static readonly string[] Urgencies = ["flash", "immediate", "priority", "routine"];
    private static readonly string[] Statuses =
    [
        "drafted",
        "logged",
        "classified",
        "assigned",
        "verifying",
        "answered",
        "closed",
        "voided",
    ];
    private static readonly string?[] Waiting = [null, "nobody", "us", "them"];
    private static readonly string?[] Timeliness = [null, "inTime", "late", "closedUnanswered"];
    private static readonly DateTimeOffset First = new(2017, 10, 1, 0, 0, 0, TimeSpan.Zero);

    public static IReadOnlyList<ExchangeChanged> Of(int seed, int count)
    {
#pragma warning disable CA5394 // the same each time, on purpose
        var random = new Random(seed);
        return [.. Enumerable.Range(1, count).Select(One)];

        T Any<T>(T[] choices) => choices[random.Next(choices.Length)];

        ExchangeChanged One(int number)
        {
            var received = First.AddMinutes(random.Next(480 * 24 * 60));
            DateTimeOffset? Later() => random.Next(3) == 0 ? null : received.AddMinutes(random.Next(20_000));
            var partner = Any(Partners);
            return Facts.Changed(Guid.CreateVersion7(received), 1) with
            {
                Reference = new Code($"HL-{partner}-{received.AddHours(7).Year}-{number:d6}"),
                Partner = new Code(partner),
                Direction = new Code(random.Next(3) == 0 ? "outgoing" : "incoming"),
                Kind = new Code(Any(Kinds)),
                Urgency = new Code(Any(Urgencies)),
                Status = new Code(Any(Statuses)),
                Province = random.Next(2) == 0 ? null : new Code("72"),
                ReceivedOrSentAt = received,
                LoggedAt = received,
                ClassifiedAt = Later(),
                SignsOfCrime = random.Next(3) switch
                {
                    0 => null,
                    1 => true,
                    _ => false,
                },
                AnswerExpected = random.Next(4) != 0,
                AnswerDue = Later(),
                AcknowledgedAt = Later(),
                AnsweredAt = Later(),
                ClosedAt = Later(),
                WaitingFor = Any(Waiting) is { } waiting ? new Code(waiting) : null,
                AnswerTimeliness = Any(Timeliness) is { } timeliness ? new Code(timeliness) : null,
                Verifications = random.Next(3),
                VerificationsOpen = random.Next(2),
                RecalledAt = number % 7 == 0 ? received.AddDays(1) : null,
                OfferedToDesk = number % 5 == 0 ? new Code("CA-TN-PC02") : null,
            };
        }
#pragma warning restore CA5394
    }
}
