using Cooperation.Domain.Tests.Builders;
using Cooperation.Hotline.Domain.Codes;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Platform.Domain;

namespace Cooperation.Domain.Tests.Hotline;

public sealed class ThreadTests
{
    private static readonly DateTimeOffset Later = Friday.Noon.AddMinutes(20);

    [Fact]
    public void Ours_to_an_incoming_request_receipt_then_a_part_then_the_whole()
    {
        var request = Entries.Incoming.InHand();
        Take(request, ReplyKinds.Acknowledgement, Later, text: null);
        Take(request, ReplyKinds.Partial, Later.AddHours(1));
        (request.Status, request.WaitingFor).ShouldBe((ExchangeStatus.Assigned, Waits.Us));
        Take(request, ReplyKinds.Final, Later.AddHours(2));
        (request.Status, request.WaitingFor).ShouldBe((ExchangeStatus.Answered, Waits.Nobody));
        (request.AcknowledgedAt, request.AnsweredAt).ShouldBe((Later, Later.AddHours(2)));
        request.Replies.Select(reply => reply.Kind).ShouldBe([ReplyKinds.Acknowledgement, ReplyKinds.Partial, ReplyKinds.Final]);
    }

    [Fact]
    public void The_partner_s_to_an_outgoing_request_and_a_part_of_the_answer_confirms_receipt()
    {
        var request = Entries.Outgoing.Logged();
        request.WaitingFor.ShouldBe(Waits.Them);
        Take(request, ReplyKinds.Partial, Later);
        (request.Status, request.AcknowledgedAt, request.WaitingFor).ShouldBe((ExchangeStatus.Acknowledged, Later, Waits.Them));
        Take(request, ReplyKinds.Final, Later.AddHours(1));
        (request.Status, request.WaitingFor).ShouldBe((ExchangeStatus.Answered, Waits.Nobody));
    }

    [Fact]
    public void Receipt_is_confirmed_once()
    {
        var request = Entries.Incoming.Logged();
        Take(request, ReplyKinds.Acknowledgement, Later, text: null);
        Refusal(() => Take(request, ReplyKinds.Acknowledgement, Later, text: null)).ShouldBe("acknowledged-already");
    }

    [Fact]
    public void A_reply_has_words_and_a_time_between_the_request_and_now()
    {
        var request = Entries.Incoming.InHand();
        Refusal(() => Take(request, ReplyKinds.Final, Later, text: null)).ShouldBe("text-required");
        Refusal(() => Take(request, ReplyKinds.Final, Friday.Noon.AddHours(-2))).ShouldBe("reply-before-request");
        Refusal(() => request.TakeReply(Reply(ReplyKinds.Final, Later.AddDays(1), "Đúng"), Entries.Officer, Later))
            .ShouldBe("time-in-future");
        request.Replies.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(ExchangeStatus.Closed)]
    [InlineData(ExchangeStatus.Voided)]
    public void What_is_over_takes_no_reply(string status)
    {
        var request = Entries.Incoming.InHand();
        if (status == ExchangeStatus.Closed)
        {
            request.Close(new(Outcomes.NoAction, "Tin trùng"), Entries.Officer, Later);
        }
        else
        {
            request.Void("Ghi nhầm", Entries.Officer, Later);
        }

        Refusal(() => Take(request, ReplyKinds.Final, Later)).ShouldBe("step-not-open");
    }

    private static void Take(Exchange request, string kind, DateTimeOffset at, string? text = "Đã xác minh") =>
        request.TakeReply(Reply(kind, at, text), Entries.Officer, at);

    private static ReplyEntry Reply(string kind, DateTimeOffset at, string? text) => new(kind, at, Mediums.Telephone, text, null, null);

    private static string Refusal(Action step) => Should.Throw<DomainException>(step).Error.Code["hotline.exchange.".Length..];
}
