using Cooperation.Hotline.Domain.Codes;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Hotline.Tests.Builders;
using Cooperation.Platform.Domain;

namespace Cooperation.Hotline.Tests.Domain;

public sealed class ExchangeLifeTests
{
    // Every step of life, written once more and differently: what is not here is refused.
    private static readonly HashSet<(string, string, string)> Steps = [("incoming", "logged", "classified")];

    public static TheoryData<string, string, string> EveryPair()
    {
        var pairs = new TheoryData<string, string, string>();
        foreach (var direction in new[] { Directions.Incoming, Directions.Outgoing })
        {
            foreach (var from in ExchangeStatus.All)
            {
                foreach (var to in ExchangeStatus.All)
                {
                    pairs.Add(direction, from, to);
                }
            }
        }

        return pairs;
    }

    [Theory]
    [MemberData(nameof(EveryPair))]
    public void A_step_is_open_only_where_life_has_it(string direction, string from, string to)
    {
        var open = Steps.Contains((direction, from, to));
        ExchangeLife.Allows(direction, from, to).ShouldBe(open);
        ExchangeLife.OpenFrom(direction, from).Contains(to).ShouldBe(open);
    }

    [Fact]
    public void An_incoming_exchange_begins_logged_and_an_outgoing_one_sent()
    {
        Entries.Incoming.Logged().Status.ShouldBe(ExchangeStatus.Logged);
        Entries.Outgoing.Logged().Status.ShouldBe(ExchangeStatus.Sent);
    }

    [Fact]
    public void A_step_that_is_not_open_is_refused_and_the_open_ones_are_named()
    {
        var sent = Entries.Outgoing.Logged();
        var refusal = Should.Throw<DomainException>(() =>
            sent.Classify(new(false, Urgencies.Routine, null, "Không có dấu hiệu"), Rules.OfNoon, Entries.Officer, Officers.Noon)
        );
        refusal.Error.Code.ShouldBe("hotline.exchange.step-not-open");
        refusal.Error.Kind.ShouldBe(DomainErrorKind.Conflict);
        refusal.Error.Message.En.ShouldContain("Open steps: none");
        sent.Status.ShouldBe(ExchangeStatus.Sent);
    }
}
