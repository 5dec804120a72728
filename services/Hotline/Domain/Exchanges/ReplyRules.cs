using Cooperation.Hotline.Domain.Codes;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Calendar;

namespace Cooperation.Hotline.Domain.Exchanges;

/// <summary>What a reply has to keep to, and which step of life it is.</summary>
internal static class ReplyRules
{
    public static string StepOf(string kind) =>
        kind switch
        {
            ReplyKinds.Acknowledgement => Steps.Acknowledgement,
            ReplyKinds.Partial => Steps.PartialAnswer,
            _ => Steps.FinalAnswer,
        };

    public static string NameOf(string kind) =>
        kind switch
        {
            ReplyKinds.Acknowledgement => ExchangeEvents.Acknowledged,
            ReplyKinds.Partial => ExchangeEvents.AnsweredInPart,
            _ => ExchangeEvents.Answered,
        };

    public static void Check(Exchange exchange, ReplyEntry reply, DateTimeOffset at)
    {
        StateSecrets.RefuseText(exchange.Entry, "text", reply.Text);
        StateSecrets.RefuseMarked("lateReason", reply.LateReason);
        DomainError[] refusals = [.. Refusals(exchange, reply, at)];
        if (refusals.Length > 0)
        {
            throw new DomainException(refusals);
        }
    }

    private static IEnumerable<DomainError> Refusals(Exchange exchange, ReplyEntry reply, DateTimeOffset at)
    {
        if (reply.At.IsAheadOf(at))
        {
            yield return ExchangeErrors.TimeInFuture("at");
        }
        else if (reply.At < exchange.ReceivedOrSentAt)
        {
            yield return ReplyErrors.ReplyBeforeRequest();
        }

        if (SetBack.Refusal(exchange, reply, at) is { } setBack)
        {
            yield return setBack;
        }

        var isAnswer = reply.Kind != ReplyKinds.Acknowledgement;
        if (isAnswer && exchange.Entry.Secrecy is null && reply is { Exchange: null, Text: null })
        {
            yield return ExchangeErrors.TextRequired("text");
        }

        if (isAnswer && exchange.Entry.Secrecy is not null && reply.OfficialNumber is null)
        {
            yield return ExchangeErrors.TextRequired("officialNumber");
        }
    }
}
