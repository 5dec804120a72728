using Cooperation.Domain.Tests.Builders;
using Cooperation.Hotline.Domain.Clocks;
using Cooperation.Hotline.Domain.Codes;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Platform.Domain.Handling;
using Cooperation.Platform.Domain.Records;

namespace Cooperation.Domain.Tests.Hotline;

/// <summary>What holds of every exchange at every moment of its life.</summary>
internal static class LifeInvariants
{
    public static Officer OfficerOf(string desk) => desk == Entries.Officer.Desk ? Entries.Officer : Entries.PoliceOfficer;

    public static void Check(Exchange exchange)
    {
        var why = exchange.Status;
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

        (exchange.Assignee is null || exchange.Assignee == OfficerOf(exchange.Desk).Account).ShouldBeTrue(why);
        var answered = exchange.Replies.Any(reply =>
            reply.Kind == ReplyKinds.Final && reply.At == exchange.AnsweredAt && Counts(exchange, reply)
        );
        answered.ShouldBe(exchange.AnsweredAt is not null, why);
        (exchange.Status != ExchangeStatus.Answered || answered).ShouldBeTrue(why);

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
        var owes =
            exchange.Entry.Direction == Directions.Incoming && ExchangeKinds.ExpectsAnswer(exchange.Entry.Kind) && exchange.Recall is null;
        exchange.AnswerDue.ShouldBe(!owes || answer is null || answer is { IsOpen: true, PausedAt: not null } ? null : answer.DueAt, why);
        (answer?.IsOpen == true).ShouldBe(owes && exchange.AnsweredAt is null && !over, why);
        (exchange.WaitingFor != Waits.Us || answer?.IsOpen == true).ShouldBeTrue(why);
    }

    public static void CheckMarks(ExchangeEntry before, Exchange exchange)
    {
        const string why = "marks";
        var now = exchange.Entry;
        (now is not { UseCondition: UseConditions.Other, UseRestriction: null }).ShouldBeTrue(why);
        var looser =
            Array.IndexOf([.. Handlings.All], now.Handling) > Array.IndexOf([.. Handlings.All], before.Handling)
            || string.CompareOrdinal(now.UseCondition, before.UseCondition) < 0;
        (!looser || exchange.Corrections[^1].Permission is not null).ShouldBeTrue(why);
    }

    private static bool Counts(Exchange exchange, Reply reply) => exchange.ReplyVoidings.All(voiding => voiding.Reply != reply.Number);
}
