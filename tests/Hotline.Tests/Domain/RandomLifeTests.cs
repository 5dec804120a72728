using System.Globalization;
using Cooperation.Contracts.Hotline;
using Cooperation.Hotline.Domain.Clocks;
using Cooperation.Hotline.Domain.Codes;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Hotline.Tests.Builders;
using Cooperation.Platform.Domain;

namespace Cooperation.Hotline.Tests.Domain;

/// <summary>Ten thousand lives of random commands. Whatever comes in whatever order: no guard breaks, no version is lost, there is always an owner.</summary>
public sealed class RandomLifeTests
{
    private const int Lives = 10_000;
    private const int Commands = 18;

    [Fact]
    public void No_order_of_commands_breaks_a_guard_loses_a_version_or_leaves_an_exchange_without_owner()
    {
        var reached = new HashSet<(string, string)>();
        for (var seed = 0; seed < Lives; seed++)
        {
            Live(seed, reached);
        }

        // The walk is worth nothing if it stays near the beginning.
        reached.Count.ShouldBe(ExchangeStatus.All.Count + 3, "answered, closed and voided are reached in both directions");
    }

    private static void Live(int seed, HashSet<(string, string)> reached)
    {
        var random = new Random(seed);
        var exchange = (seed % 3) switch
        {
            0 => Entries.Outgoing.Logged(),
            1 => Entries.Incoming.Logged(),
            _ => (random.Next(2) == 0 ? Entries.Draft : Entries.Secret).Logged(),
        };
        exchange.TakeMessages();
        var at = Officers.Noon;
        for (var command = 0; command < Commands; command++)
        {
            at = at.AddMinutes(random.Next(1, 600));
            var (before, version) = (Snapshot(exchange), exchange.Version);
            if (TryTake(exchange, random, at))
            {
                exchange.TakeMessages().OfType<ExchangeChanged>().ShouldHaveSingleItem().Version.ShouldBe(version + 1, $"seed {seed}");
            }
            else
            {
                Snapshot(exchange).ShouldBe(before, $"a refusal changes nothing; seed {seed}");
                exchange.IsChanged.ShouldBeFalse();
            }

            Check(exchange, seed);
            reached.Add((exchange.Entry.Direction, exchange.Status));
        }
    }

    private static bool TryTake(Exchange exchange, Random random, DateTimeOffset at)
    {
        try
        {
            Take(exchange, random, at);
            return true;
        }
        catch (DomainException)
        {
            return false;
        }
    }

    private static void Take(Exchange exchange, Random random, DateTimeOffset at)
    {
        var by = random.Next(2) == 0 ? Entries.Officer : Entries.PoliceOfficer;
        var word = exchange.Entry.Secrecy is null ? "Ghi chú" : null;
        switch (random.Next(17))
        {
            case 0:
                exchange.Classify(
                    new(random.Next(2) == 0, Urgencies.Flash, random.Next(4) == 0 ? Agencies.Police : null, "Ghi chú"),
                    Rules.OfNoon,
                    by,
                    at
                );
                break;
            case 1:
                exchange.Assign(by, null, by, at);
                break;
            case 2:
                exchange.OpenVerification(word!, null, Rules.OfNoon, by, at);
                break;
            case 3:
                exchange.FinishVerification(random.Next(1, 4), VerificationResults.Confirmed, word!, by, at);
                break;
            case 4:
                exchange.TakeReply(new(ReplyKinds.Acknowledgement, at, Mediums.Fax, null, null, null), by, at);
                break;
            case 5:
                exchange.TakeReply(new(ReplyKinds.Partial, at, Mediums.Fax, word, "1/CV", null), by, at);
                break;
            case 6:
                exchange.TakeReply(new(ReplyKinds.Final, at, Mediums.Fax, word, "2/CV", null), by, at);
                break;
            case 7:
                exchange.OfferTo(Rules.Desk(random.Next(2) == 0 ? "CA-TN" : "BP-TN-MOCBAI"), "Lý do", by, at);
                break;
            case 8:
                exchange.Accept(null, by, at);
                break;
            case 9:
                exchange.EndOffer("Lý do", by, at);
                break;
            case 10:
                exchange.Close(new(random.Next(2) == 0 ? Outcomes.Handled : Outcomes.NoAction, word, Arrests: random.Next(2)), by, at);
                break;
            case 11:
                exchange.Reopen("Lý do", Rules.OfNoon, by, at);
                break;
            case 12 when random.Next(5) == 0:
                exchange.Void("Ghi nhầm", by, at);
                break;
            case 13:
                exchange.Correct(
                    "officialNumber",
                    string.Create(CultureInfo.InvariantCulture, $"{random.Next(50)}/CV"),
                    "Lý do",
                    Rules.OfNoon,
                    by,
                    at
                );
                break;
            case 14:
                exchange.PauseClock(ClockKinds.All[random.Next(3)], "Chờ phía bạn", by, at);
                break;
            case 15:
                exchange.ResumeClock(ClockKinds.All[random.Next(3)], "Đã có trả lời", Rules.OfNoon.Calendars, by, at);
                break;
            default:
                exchange.Send(at, by, at);
                break;
        }
    }

    private static void Check(Exchange exchange, int seed)
    {
        var why = $"seed {seed}, {exchange.Status}";
        CheckClocks(exchange, why);
        exchange.Desk.ShouldNotBeNullOrEmpty(why);
        Rules.Desk(exchange.Desk).Agency.ShouldBe(exchange.LeadAgency, why);
        exchange.Timeline.Select(entry => entry.Number).ShouldBe(Enumerable.Range(1, exchange.Timeline.Count), why);
        exchange.Timeline.Max(entry => entry.Version).ShouldBe(exchange.Version, why);
        (exchange.Offer is not null).ShouldBe(exchange.WaitingFor == Waits.OtherForce, why);
        if (exchange.Offer is { } offer)
        {
            offer.Agency.ShouldNotBe(exchange.LeadAgency, why);
            ExchangeStatus.Open.ShouldContain(exchange.Status, why);
        }

        if (exchange.Status is ExchangeStatus.Assigned or ExchangeStatus.Verifying)
        {
            exchange.Assignee.ShouldNotBeNull(why);
        }

        (exchange.Status == ExchangeStatus.Closed).ShouldBe(exchange.Outcome is not null && exchange.ClosedAt is not null, why);
        if (exchange.Status == ExchangeStatus.Closed)
        {
            exchange.Verifications.ShouldAllBe(verification => !verification.IsOpen, why);
            (exchange.SignsOfCrime != true || exchange.Verifications.Count > 0).ShouldBeTrue(why);
        }
    }

    private static void CheckClocks(Exchange exchange, string why)
    {
        var over = exchange.Status is ExchangeStatus.Closed or ExchangeStatus.Voided;
        // Plain loops: an assertion over an expression is compiled anew each time, and this runs 300,000 times.
        foreach (var clock in exchange.Clocks)
        {
            (!over || !clock.IsOpen).ShouldBeTrue(why);
            (clock.StartedAt <= clock.WarnAt && clock.WarnAt <= clock.DueAt).ShouldBeTrue(why);
        }

        exchange.Clocks.DistinctBy(clock => (clock.Kind, clock.Number)).Count().ShouldBe(exchange.Clocks.Count, why);
        var answer = exchange.Clocks.Where(clock => clock.Kind == ClockKinds.Answer).MaxBy(clock => clock.Number);
        exchange.AnswerDue.ShouldBe(answer is null || answer is { IsOpen: true, PausedAt: not null } ? null : answer.DueAt, why);
        (answer?.IsOpen == true).ShouldBe(answer is not null && exchange.AnsweredAt is null && !over, why);
    }

    private static string Snapshot(Exchange exchange) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{exchange.Status} {exchange.Desk} {exchange.Assignee} {exchange.Offer} {exchange.Outcome} {exchange.AnsweredAt} {exchange.AcknowledgedAt} {exchange.SignsOfCrime} {exchange.Entry} {exchange.Timeline.Count} {exchange.Replies.Count} {exchange.Verifications.Count} {exchange.Corrections.Count} {exchange.WaitingFor} {exchange.Urgency} {string.Join(',', exchange.Clocks.Select(clock => (clock.Name, clock.DueAt, clock.PausedAt, clock.MetAt, clock.StoppedAt)))}"
        );
}
