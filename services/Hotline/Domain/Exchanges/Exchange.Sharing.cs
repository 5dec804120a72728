using Cooperation.Hotline.Domain.Desks;
using Cooperation.Platform.Domain.Handling;
using Cooperation.Platform.Domain.Records;
using Cooperation.Platform.Domain.Reference;

namespace Cooperation.Hotline.Domain.Exchanges;

/// <content>What stands beside its life: who leads it, to whom it was passed on, and that it was taken back.</content>
public sealed partial class Exchange
{
    /// <summary>Offers it to the desk that is named, or to that of the other force whose it would be today.</summary>
    public void OfferTo(string? desk, RulesOfTheDay rules, string? reason, Officer by, DateTimeOffset at) =>
        OfferTo(LeadRules.DeskToOffer(this, desk, rules), reason, by, at);

    /// <summary>Offers it to the other force. Nothing moves until that force accepts it or sends it back.</summary>
    public void OfferTo(Desk desk, string? reason, Officer by, DateTimeOffset at)
    {
        var why = StateSecrets.Words(Entry, "reason", reason);
        Require(Steps.Offer);
        LeadRules.CheckOffer(this, desk);
        Offer = new(desk.Agency, desk.Code, why, at);
        Record(Steps.Offer, ExchangeEvents.Offered, by, at, why);
    }

    /// <summary>The desk to which it was offered takes the lead.</summary>
    public void Accept(string? note, Officer by, DateTimeOffset at)
    {
        StateSecrets.RefuseText(Entry, "note", note);
        Require(Steps.Acceptance);
        var offer = TakeOffer();
        // Whoever had it in hand stays with his force: somebody of the new one has it from now on.
        if (Assignee is not null)
        {
            (Assignee, AssigneeName) = (by.Account, by.Name);
        }

        GiveLeadTo(offer.Agency, offer.Desk, ExchangeEvents.OfferAccepted, by, at, note);
    }

    /// <summary>The desk to which it was offered sends it back, or the lead desk withdraws it.</summary>
    public void EndOffer(string? reason, Officer by, DateTimeOffset at)
    {
        var why = StateSecrets.Words(Entry, "reason", reason);
        Require(Steps.Return);
        TakeOffer();
        Record(Steps.Return, by.Desk == Desk ? ExchangeEvents.OfferWithdrawn : ExchangeEvents.OfferReturned, by, at, why);
    }

    /// <summary>Passes it on, as far as its handling allows.</summary>
    public void Forward(Destination to, EffectiveHandling handling, Officer by, DateTimeOffset at)
    {
        to = to with { Purpose = StateSecrets.Words(Entry, "purpose", to.Purpose) };
        StateSecrets.RefuseMarked("permission", to.Permission);
        Require(Steps.Forwarding);
        ForwardingRules.Check(this, to, handling);
        Add(Forwarding.Of(Forwardings.Count + 1, to, at));
        Record(Steps.Forwarding, ExchangeEvents.Forwarded, by, at, to.Purpose);
    }

    /// <summary>Asks for a case before it is closed: whoever is to be brought home need not wait for that. One request for each exchange.</summary>
    public void AskForRepatriation(string? note, Officer by, DateTimeOffset at)
    {
        StateSecrets.RefuseText(Entry, "note", note);
        Require(Steps.Repatriation);
        SendRequestForCase(at);
        Record(Steps.Repatriation, ExchangeEvents.RepatriationAsked, by, at, note);
    }

    /// <summary>Learns which case is open for it. The first one stands, and what is told again changes nothing.</summary>
    public void TakeCase(RepatriationCase opened, Officer by)
    {
        if (RepatriationCase is not null)
        {
            return;
        }

        (RepatriationCase, RepatriationAskedAt) = (opened, RepatriationAskedAt ?? opened.OpenedAt);
        Record(ExchangeEvents.RepatriationOpened, by, opened.OpenedAt, opened.Reference);
    }

    /// <summary>Takes back what was told; from then on nobody waits for an answer.</summary>
    public void TakeBack(string? reason, Officer by, DateTimeOffset at)
    {
        var why = StateSecrets.Words(Entry, "reason", reason);
        Require(Steps.Recall);
        Recall = new(why, at);
        Record(Steps.Recall, ExchangeEvents.Recalled, by, at, why);
    }

    /// <summary>Writes down what a recipient says has become of what was taken back.</summary>
    public void ConfirmRecall(string confirmedBy, string state, DateTimeOffset confirmedAt, string medium, Officer by, DateTimeOffset at)
    {
        StateSecrets.RefuseMarked("confirmedBy", confirmedBy);
        Require(Steps.RecallConfirmation);
        RecallRules.Check(Recall!, confirmedAt, at);
        Add(RecallConfirmation.Of(RecallConfirmations.Count + 1, confirmedBy, state, confirmedAt, medium, at));
        Record(Steps.RecallConfirmation, ExchangeEvents.RecallConfirmed, by, at, confirmedBy);
    }

    private void SendRequestForCase(DateTimeOffset at)
    {
        RepatriationAskedAt = at;
        Ask(ExchangeMessage.RepatriationOf(this, at));
    }

    private Offer TakeOffer()
    {
        var offer = Offer!;
        Offer = null;
        return offer;
    }

    private void GiveLeadTo(string agency, string desk, string what, Officer by, DateTimeOffset at, string? note = null)
    {
        LeadAgency = agency;
        Desk = desk;
        Record(what, by, at, note ?? $"{agency} · {desk}");
    }
}
