using System.Globalization;
using Cooperation.Contracts.Hotline;
using Cooperation.Hotline.Domain.Clocks;
using Cooperation.Hotline.Domain.Codes;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Hotline.Domain.Handling;
using Cooperation.Hotline.Tests.Builders;
using Cooperation.Platform.Domain;

namespace Cooperation.Hotline.Tests.Domain;

/// <summary>Ten thousand lives of random commands. Whatever comes in whatever order: no guard breaks, no version is lost, there is always an owner.</summary>
public sealed class RandomLifeTests
{
    private const int Lives = 10_000;
    private const int Commands = 18;

    private static readonly (string Field, string? Value)[] Corrections =
    [
        ("officialNumber", "7/CV"),
        ("officialNumber", "8/CV"),
        ("kind", ExchangeKinds.VerificationRequest),
        ("kind", ExchangeKinds.Result),
        ("handling", Handlings.Red),
        ("handling", Handlings.Clear),
        ("useCondition", null),
        ("useCondition", UseConditions.NotPassedOn),
        ("useCondition", UseConditions.Other),
        ("useRestriction", "Không dùng trước khi bắt giữ"),
        ("useRestriction", null),
    ];

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
        var replies = new List<Exchange>();
        var at = Officers.Noon;
        for (var command = 0; command < Commands; command++)
        {
            at = at.AddMinutes(random.Next(1, 600));
            var (before, version, marks) = (Snapshot(exchange), exchange.Version, exchange.Entry);
            if (TryTake(exchange, replies, random, at))
            {
                exchange.TakeMessages().OfType<ExchangeChanged>().ShouldHaveSingleItem().Version.ShouldBe(version + 1, $"seed {seed}");
            }
            else
            {
                Snapshot(exchange).ShouldBe(before, $"a refusal changes nothing; seed {seed}");
                exchange.IsChanged.ShouldBeFalse();
            }

            LifeInvariants.Check(exchange, seed);
            LifeInvariants.CheckMarks(marks, exchange, $"seed {seed}");
            reached.Add((exchange.Entry.Direction, exchange.Status));
        }
    }

    private static bool TryTake(Exchange exchange, List<Exchange> replies, Random random, DateTimeOffset at)
    {
        try
        {
            Take(exchange, replies, random, at);
            return true;
        }
        catch (DomainException)
        {
            return false;
        }
    }

    private static void Take(Exchange exchange, List<Exchange> replies, Random random, DateTimeOffset at)
    {
        // As at the front door: the lead desk's officer, and for what is offered the one of the other desk.
        var by = LifeInvariants.OfficerOf(exchange.Desk);
        var word = exchange.Entry.Secrecy is null ? "Ghi chú" : null;
        switch (random.Next(24))
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
                exchange.Accept(null, exchange.Offer is { } offer ? LifeInvariants.OfficerOf(offer.Desk) : by, at);
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
                var (field, value) = Corrections[random.Next(Corrections.Length)];
                exchange.Correct(field, value, "Lý do", Rules.OfNoon, by, at, random.Next(2) == 0 ? "Trực ban bạn đồng ý" : null);
                break;
            case 14:
                exchange.PauseClock(ClockKinds.All[random.Next(3)], "Chờ phía bạn", by, at);
                break;
            case 15:
                exchange.ResumeClock(ClockKinds.All[random.Next(3)], "Đã có trả lời", Rules.OfNoon.Calendars, by, at);
                break;
            case 16 when random.Next(3) == 0:
                exchange.TakeBack("Gửi nhầm", by, at);
                break;
            case 17:
                exchange.ConfirmRecall("Trực ban", RecallStates.Destroyed, at, Mediums.Fax, by, at);
                break;
            case 18:
                var to = new Destination(random.Next(2) == 0 ? Agencies.Police : null, random.Next(2) == 0 ? "LA" : null, word!, null);
                exchange.Forward(
                    to,
                    EffectiveHandling.Of([(exchange.Entry.Handling, exchange.Entry.UseCondition)], "KH", Rules.Limits),
                    by,
                    at
                );
                break;
            case 19:
                exchange.AddPerson([PersonRoles.Victim], by, at);
                break;
            case 20 when exchange.People.Count > 0:
                exchange.CorrectPerson(exchange.People[0].Id, "Sai", by, at);
                break;
            case 21:
                var reply = (exchange.Entry.Direction == Directions.Incoming ? Entries.Outgoing : Entries.Incoming).Logged();
                exchange.TakeReply(
                    new(random.Next(2) == 0 ? ReplyKinds.Partial : ReplyKinds.Final, at, Mediums.Fax, null, "3/CV", null, reply.Id),
                    by,
                    at
                );
                replies.Add(reply);
                break;
            case 22 when replies.Count > 0:
                var lost = replies[random.Next(replies.Count)];
                replies.Remove(lost);
                exchange.LoseReply(lost, Rules.OfNoon, by, at);
                break;
            default:
                exchange.Send(at, by, at);
                break;
        }
    }

    private static string Snapshot(Exchange exchange) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{exchange.Status} {exchange.Desk} {exchange.Assignee} {exchange.Offer} {exchange.Outcome} {exchange.AnsweredAt} {exchange.AcknowledgedAt} {exchange.SignsOfCrime} {exchange.Entry} {exchange.Timeline.Count} {exchange.Replies.Count} {exchange.Verifications.Count} {exchange.Corrections.Count} {exchange.ReplyVoidings.Count} {exchange.Forwardings.Count} {exchange.People.Count} {exchange.Recall} {exchange.RecallConfirmations.Count} {exchange.WaitingFor} {exchange.Urgency} {string.Join(',', exchange.Clocks.Select(clock => (clock.Name, clock.DueAt, clock.PausedAt, clock.MetAt, clock.StoppedAt)))}"
        );
}
