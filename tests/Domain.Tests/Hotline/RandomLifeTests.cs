using System.Globalization;
using Cooperation.Contracts.Hotline;
using Cooperation.Hotline.Domain.Clocks;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Platform.Domain;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Cooperation.Domain.Tests.Hotline;

/// <summary>Ten thousand lives of random commands, other ones in each run. What breaks one is shown as the shortest life that still breaks, with what to write behind Replay to live it again.</summary>
public sealed class RandomLifeTests
{
    [Property(MaxTest = 10_000, StartSize = 4, EndSize = 40, Arbitrary = [typeof(LifeSteps)])]
    public void No_order_of_commands_breaks_a_guard_loses_a_version_or_leaves_an_exchange_without_owner(
        Beginning beginning,
        LifeStep[] steps
    )
    {
        ArgumentNullException.ThrowIfNull(steps);
        var life = new RandomLife(beginning);
        life.Exchange.TakeMessages();
        foreach (var step in steps)
        {
            var (exchange, before, version, marks) = (life.Exchange, Snapshot(life.Exchange), life.Exchange.Version, life.Exchange.Entry);
            if (TryTake(life, step))
            {
                exchange.TakeMessages().OfType<ExchangeChanged>().ShouldHaveSingleItem().Version.ShouldBe(version + 1);
            }
            else
            {
                Snapshot(exchange).ShouldBe(before, "a refusal changes nothing");
                exchange.IsChanged.ShouldBeFalse();
            }

            LifeInvariants.Check(exchange);
            LifeInvariants.CheckMarks(marks, exchange);
        }
    }

    [Fact]
    public void Random_lives_reach_every_state_in_both_directions()
    {
        var reached = new HashSet<(string, string)>();
        foreach (var steps in LifeSteps.Step().Generator.ArrayOf().Sample(40, new Rnd(17), 4000))
        {
            foreach (var beginning in Enum.GetValues<Beginning>())
            {
                var life = new RandomLife(beginning);
                foreach (var step in steps)
                {
                    TryTake(life, step);
                    reached.Add((life.Exchange.Entry.Direction, life.Exchange.Status));
                }
            }
        }

        // The walk is worth nothing if it stays near the beginning.
        reached.Count.ShouldBe(ExchangeStatus.All.Count + 3, "answered, closed and voided are reached in both directions");
    }

    private static bool TryTake(RandomLife life, LifeStep step)
    {
        life.At = life.At.AddMinutes(step.Minutes);
        try
        {
            step.Take(life, LifeInvariants.OfficerOf(life.Exchange.Desk), life.At);
            return true;
        }
        catch (DomainException)
        {
            return false;
        }
    }

    private static string Snapshot(Exchange exchange) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{exchange.Status} {exchange.Desk} {exchange.Assignee} {exchange.Offer} {exchange.Outcome} {exchange.AnsweredAt} {exchange.AcknowledgedAt} {exchange.SignsOfCrime} {exchange.Entry} {exchange.Timeline.Count} {exchange.Replies.Count} {exchange.Verifications.Count} {exchange.Corrections.Count} {exchange.ReplyVoidings.Count} {exchange.Forwardings.Count} {exchange.People.Count} {exchange.Recall} {exchange.RecallConfirmations.Count} {exchange.WaitingFor} {exchange.Urgency} {string.Join(',', exchange.Clocks.Select(clock => (ClockKinds.Catalogue.NameOf(clock), clock.DueAt, clock.PausedAt, clock.MetAt, clock.StoppedAt)))}"
        );
}
