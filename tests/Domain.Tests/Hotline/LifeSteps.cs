using Cooperation.Domain.Tests.Builders;
using Cooperation.Hotline.Domain.Clocks;
using Cooperation.Hotline.Domain.Codes;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Hotline.Domain.Handling;
using Cooperation.Platform.Domain.Handling;
using Cooperation.Platform.Domain.Records;
using FsCheck;
using FsCheck.Fluent;

namespace Cooperation.Domain.Tests.Hotline;

/// <summary>Every command of an exchange with every kind of value, for FsCheck to make lives of: and to leave out, one after another, what a broken rule does not need.</summary>
public static class LifeSteps
{
    private static readonly Gen<bool> Toss = Gen.Elements(true, false);

    private static readonly Gen<(string Name, Action<RandomLife, Officer, DateTimeOffset> Take)> Deeds = Gen.Frequency(
        (15, Classifying),
        (15, Deed("assign", (life, officer, at) => life.Exchange.Assign(officer, null, officer, at))),
        (
            15,
            Deed("open a verification", (life, officer, at) => life.Exchange.OpenVerification(life.Word!, null, Rules.OfNoon, officer, at))
        ),
        (15, FinishingVerification),
        (15, Deed("acknowledged", (life, officer, at) => Reply(life, ReplyKinds.Acknowledgement, null, null, officer, at))),
        (15, Deed("partial reply", (life, officer, at) => Reply(life, ReplyKinds.Partial, life.Word, "1/CV", officer, at))),
        (15, Deed("final reply", (life, officer, at) => Reply(life, ReplyKinds.Final, life.Word, "2/CV", officer, at))),
        (15, Offering),
        (15, Deed("accept", (life, officer, at) => life.Exchange.Accept(null, OfferedTo(life, officer), at))),
        (15, Deed("end the offer", (life, officer, at) => life.Exchange.EndOffer("Lý do", officer, at))),
        (15, Closing),
        (15, Deed("reopen", (life, officer, at) => life.Exchange.Reopen("Lý do", Rules.OfNoon, officer, at))),
        (3, Deed("void", (life, officer, at) => life.Exchange.Void("Ghi nhầm", officer, at))),
        (15, Correcting),
        (15, OnClock("pause", (life, clock, officer, at) => life.Exchange.PauseClock(clock, "Chờ phía bạn", officer, at))),
        (
            15,
            OnClock(
                "resume",
                (life, clock, officer, at) => life.Exchange.ResumeClock(clock, "Đã có trả lời", Rules.OfNoon.Calendars, officer, at)
            )
        ),
        (5, Deed("ask for a case", (life, officer, at) => life.Exchange.AskForRepatriation("Cần đưa về", officer, at))),
        (5, Deed("take back", (life, officer, at) => life.Exchange.TakeBack("Gửi nhầm", officer, at))),
        (15, Deed("recall confirmed", ConfirmRecall)),
        (15, Forwarding),
        (15, Deed("add a person", (life, officer, at) => life.Exchange.AddPerson([PersonRoles.Victim], officer, at))),
        (10, Deed("correct a person", CorrectPerson)),
        (15, Linking),
        (10, LosingReply),
        (35, Deed("send", (life, officer, at) => life.Exchange.Send(at, officer, at)))
    );

    /// <summary>Where FsCheck finds how to make one step.</summary>
    public static Arbitrary<LifeStep> Step() =>
        (from deed in Deeds from minutes in Gen.Choose(1, 599) select new LifeStep(deed.Name, minutes, deed.Take)).ToArbitrary();

    private static Gen<(string, Action<RandomLife, Officer, DateTimeOffset>)> Classifying =>
        from signs in Toss
        from police in Gen.Frequency((1, Gen.Constant(true)), (3, Gen.Constant(false)))
        select One(
            $"classify ({(signs ? "signs of crime" : "no signs")}{(police ? ", police" : "")})",
            (life, officer, at) =>
                life.Exchange.Classify(new(signs, Urgencies.Flash, police ? Agencies.Police : null, "Ghi chú"), Rules.OfNoon, officer, at)
        );

    private static Gen<(string, Action<RandomLife, Officer, DateTimeOffset>)> FinishingVerification =>
        from number in Gen.Choose(1, 3)
        select One(
            $"finish verification {number}",
            (life, officer, at) => life.Exchange.FinishVerification(number, VerificationResults.Confirmed, life.Word!, officer, at)
        );

    private static Gen<(string, Action<RandomLife, Officer, DateTimeOffset>)> Offering =>
        from desk in Gen.Elements("CA-TN", "BP-TN-MOCBAI")
        select One($"offer to {desk}", (life, officer, at) => life.Exchange.OfferTo(Rules.Desk(desk), "Lý do", officer, at));

    private static Gen<(string, Action<RandomLife, Officer, DateTimeOffset>)> Closing =>
        from outcome in Gen.Elements(Outcomes.Handled, Outcomes.NoAction)
        from arrests in Gen.Choose(0, 1)
        select One(
            $"close as {outcome} with {arrests} arrests",
            (life, officer, at) => life.Exchange.Close(new(outcome, life.Word, Arrests: arrests), officer, at)
        );

    private static Gen<(string, Action<RandomLife, Officer, DateTimeOffset>)> Correcting =>
        from change in Gen.Elements<(string Field, string? Value)>(
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
            ("useRestriction", null)
        )
        from permission in Gen.Elements<string?>("Trực ban bạn đồng ý", null)
        select One(
            $"correct {change.Field} to {change.Value ?? "nothing"}{(permission is null ? "" : " with permission")}",
            (life, officer, at) => life.Exchange.Correct(change.Field, change.Value, "Lý do", Rules.OfNoon, officer, at, permission)
        );

    private static Gen<(string, Action<RandomLife, Officer, DateTimeOffset>)> Forwarding =>
        from agency in Gen.Elements<string?>(Agencies.Police, null)
        from partner in Gen.Elements<string?>("LA", null)
        select One(
            $"forward to {agency ?? "no agency"} and {partner ?? "no partner"}",
            (life, officer, at) =>
                life.Exchange.Forward(
                    new Destination(agency, partner, life.Word!, null),
                    EffectiveHandling.Of([life.Exchange.Entry.Mark()], "KH", Rules.Limits, HandlingOfExchanges.Errors),
                    officer,
                    at
                )
        );

    private static Gen<(string, Action<RandomLife, Officer, DateTimeOffset>)> Linking =>
        from kind in Gen.Elements(ReplyKinds.Partial, ReplyKinds.Final)
        select One(
            $"link a {kind} reply",
            (life, officer, at) =>
            {
                var reply = (life.Exchange.Entry.Direction == Directions.Incoming ? Entries.Outgoing : Entries.Incoming).Logged();
                life.Exchange.TakeReply(new(kind, at, Mediums.Fax, null, "3/CV", null, reply.Id), officer, at);
                life.Replies.Add(reply);
            }
        );

    private static Gen<(string, Action<RandomLife, Officer, DateTimeOffset>)> LosingReply =>
        from number in Gen.Choose(0, 9)
        select One(
            $"lose linked reply {number}",
            (life, officer, at) =>
            {
                if (life.Replies.Count == 0)
                {
                    life.Exchange.Send(at, officer, at);
                    return;
                }

                var lost = life.Replies[number % life.Replies.Count];
                life.Replies.Remove(lost);
                life.Exchange.LoseReply(lost, Rules.OfNoon, officer, at);
            }
        );

    private static Gen<(string, Action<RandomLife, Officer, DateTimeOffset>)> OnClock(
        string name,
        Action<RandomLife, string, Officer, DateTimeOffset> take
    ) =>
        from clock in Gen.Elements<string>(ClockKinds.All)
        select One($"{name} {clock}", (life, officer, at) => take(life, clock, officer, at));

    private static Gen<(string, Action<RandomLife, Officer, DateTimeOffset>)> Deed(
        string name,
        Action<RandomLife, Officer, DateTimeOffset> take
    ) => Gen.Constant(One(name, take));

    private static (string Name, Action<RandomLife, Officer, DateTimeOffset> Take) One(
        string name,
        Action<RandomLife, Officer, DateTimeOffset> take
    ) => (name, take);

    private static void Reply(RandomLife life, string kind, string? text, string? number, Officer officer, DateTimeOffset at) =>
        life.Exchange.TakeReply(new(kind, at, Mediums.Fax, text, number, null), officer, at);

    private static Officer OfferedTo(RandomLife life, Officer officer) =>
        life.Exchange.Offer is { } offer ? LifeInvariants.OfficerOf(offer.Desk) : officer;

    private static void ConfirmRecall(RandomLife life, Officer officer, DateTimeOffset at) =>
        life.Exchange.ConfirmRecall("Trực ban", RecallStates.Destroyed, at, Mediums.Fax, officer, at);

    private static void CorrectPerson(RandomLife life, Officer officer, DateTimeOffset at)
    {
        if (life.Exchange.People.Count == 0)
        {
            life.Exchange.Send(at, officer, at);
            return;
        }

        life.Exchange.CorrectPerson(life.Exchange.People[0].Id, "Sai", officer, at);
    }
}
