using Cooperation.Domain.Tests.Builders;
using Cooperation.Hotline.Domain.Codes;
using Cooperation.Hotline.Domain.Exchanges;

namespace Cooperation.Domain.Tests.Hotline;

/// <summary>The one thing that an exchange needs next follows from its kind, from where it stands and from what is open.</summary>
public sealed class NextStepTests
{
    private static readonly DateTimeOffset Later = Friday.Noon.AddMinutes(10);

    [Fact]
    public void A_request_for_a_verification_is_verified_before_it_is_answered()
    {
        var exchange = Entries.Incoming.Logged();
        NextOf(exchange).ShouldBe(Steps.Classification);
        exchange = Entries.Incoming.InHand();
        NextOf(exchange).ShouldBe(Steps.Verification);
        exchange.OpenVerification("Nhân thân hai người", null, Rules.OfNoon, Entries.Officer, Later);
        NextOf(exchange).ShouldBe(Steps.VerificationResult);
        exchange.FinishVerification(1, VerificationResults.Confirmed, "Đúng là công dân Việt Nam", Entries.Officer, Later);
        NextOf(exchange).ShouldBe(Steps.FinalAnswer);
    }

    [Fact]
    public void What_asks_for_no_verification_is_answered_at_once() =>
        NextOf((Entries.Incoming with { Kind = ExchangeKinds.RescueRequest }).InHand()).ShouldBe(Steps.FinalAnswer);

    [Fact]
    public void What_needs_no_answer_is_closed_and_first_verified_where_it_can_not_be_closed_without()
    {
        var told = Entries.Incoming with { Kind = ExchangeKinds.Result };
        NextOf(told.InHand()).ShouldBe(Steps.Closure);
        NextOf(told.InHand(signsOfCrime: true)).ShouldBe(Steps.Verification);
    }

    [Fact]
    public void Ours_is_sent_acknowledged_and_answered()
    {
        NextOf(Entries.Draft.Logged()).ShouldBe(Steps.Sending);
        NextOf(Entries.Outgoing.Logged()).ShouldBe(Steps.Acknowledgement);
        NextStep.Of(Entries.Outgoing.Logged(), [Steps.FinalAnswer, Steps.Closure]).ShouldBe(Steps.FinalAnswer);
    }

    [Fact]
    public void Whoever_takes_no_steps_has_nothing_next() => NextStep.Of(Entries.Incoming.Logged(), []).ShouldBeNull();

    private static string? NextOf(Exchange exchange) =>
        NextStep.Of(
            exchange,
            [
                .. exchange
                    .Standings()
                    .Where(standing => standing.Refusal is null && standing.Step != Steps.Acceptance)
                    .Select(standing => standing.Step),
            ]
        );
}
