using Cooperation.Domain.Tests.Builders;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Hotline.Domain.Exchanges.Attachments;
using Cooperation.Hotline.Domain.Exchanges.Linking;

namespace Cooperation.Domain.Tests.Hotline;

/// <summary>What may be tied to an exchange: files, and other exchanges.</summary>
public sealed class AttachmentRulesTests
{
    private static readonly Exchange Voided = VoidedExchange();

    [Theory]
    [InlineData(29, true)]
    [InlineData(30, false)]
    public void An_exchange_takes_thirty_files(int standing, bool takes) =>
        (AttachmentRules.Refusal(Entries.Incoming.Logged(), standing) is null).ShouldBe(takes);

    [Fact]
    public void A_state_secret_takes_no_file_and_neither_does_what_was_logged_by_mistake()
    {
        AttachmentRules.Refusal(Entries.Secret.Logged(), 0).ShouldNotBeNull();
        AttachmentRules.Refusal(Voided, 0).ShouldNotBeNull();
    }

    [Fact]
    public void No_exchange_is_linked_with_itself_or_on_either_side_with_what_was_logged_by_mistake()
    {
        var exchange = Entries.Incoming.Logged();

        LinkRules.Refusal(exchange, exchange).ShouldNotBeNull();
        LinkRules.Refusal(exchange, Voided).ShouldNotBeNull();
        LinkRules.Refusal(Voided, exchange).ShouldNotBeNull();
        LinkRules.Refusal(exchange, Entries.Incoming.Logged()).ShouldBeNull();
    }

    private static Exchange VoidedExchange()
    {
        var exchange = Entries.Incoming.Logged();
        exchange.Void("Ghi nhầm.", Entries.Officer, Friday.Noon);
        return exchange;
    }
}
