using Cooperation.Portal.Pages.Exchanges.Moving;

namespace Cooperation.Portal.Tests.Moving;

/// <summary>The one next action of an exchange's page.</summary>
public sealed class WhatComesNext
{
    private static readonly string[] Everything = [.. StepForms.All.Select(step => step.Name).Where(name => name != "acceptance")];

    [Theory]
    [InlineData("logged", "classification")]
    [InlineData("classified", "assignment")]
    [InlineData("assigned", "verifications", "result")]
    [InlineData("assigned", "answer", "result", "verifications")]
    [InlineData("verifying", "result")]
    [InlineData("verifying", "answer", "result")]
    [InlineData("answered", "closure", "result")]
    [InlineData("drafted", "sending")]
    [InlineData("sent", "acknowledgement")]
    [InlineData("sent", "reply", "acknowledgement")]
    [InlineData("acknowledged", "reply")]
    [InlineData("closed", null)]
    [InlineData("voided", null)]
    public void Follows_from_where_it_stands_and_what_is_open(string status, string? next, params string[] closed) =>
        NextStep.Of(AnExchange.At(status, [.. Everything.Except(closed)])).ShouldBe(next);

    [Fact]
    public void What_asks_for_no_verification_is_answered_at_once() =>
        NextStep.Of(AnExchange.At("assigned", "answer", "verifications") with { Kind = "rescueRequest" }).ShouldBe("answer");

    [Fact]
    public void What_was_verified_is_answered()
    {
        var verified = AnExchange.At("assigned", "answer", "verifications") with
        {
            Verifications = [new(1, "Chủ xe là ai?", null, AnExchange.Now, "confirmed", "Đúng.", AnExchange.Now)],
        };

        NextStep.Of(verified).ShouldBe("answer");
    }

    [Fact]
    public void The_limit_that_ends_first_stands_in_the_head_before_the_one_of_the_answer()
    {
        var exchange = AnExchange.At("logged", "classification") with
        {
            Clocks =
            [
                AnExchange.Limit("answer", 480),
                AnExchange.Limit("classification", 10, "metInTime"),
                AnExchange.Limit("acknowledgement", 120),
            ],
        };

        exchange.NearestClock!.Kind.ShouldBe("acknowledgement");
        StepForms.Meeting("acknowledgement")!.Name.ShouldBe("acknowledgement");
    }

    [Fact]
    public void Where_no_limit_runs_the_one_that_stands_still_is_named()
    {
        var exchange = AnExchange.At("logged") with
        {
            Clocks = [AnExchange.Limit("answer", 480, "paused"), AnExchange.Limit("acknowledgement", 120, "metLate")],
        };

        exchange.NearestClock!.Kind.ShouldBe("answer");
        (exchange with { Clocks = [] }).NearestClock.ShouldBeNull();
    }

    [Fact]
    public void What_is_offered_to_us_is_accepted_first() =>
        NextStep.Of(AnExchange.At("assigned", "acceptance", "return")).ShouldBe("acceptance");

    [Fact]
    public void What_needs_no_answer_is_closed() =>
        NextStep.Of(AnExchange.At("assigned", "answer", "closure") with { WaitingFor = "nobody" }).ShouldBe("closure");

    [Fact]
    public void What_can_not_be_closed_without_a_verification_is_verified() =>
        NextStep.Of(AnExchange.At("answered", "verifications")).ShouldBe("verifications");

    [Fact]
    public void Whoever_takes_no_steps_is_shown_none() => NextStep.Of(AnExchange.At("logged")).ShouldBeNull();

    [Fact]
    public void No_two_steps_share_a_name_or_a_key()
    {
        StepForms.All.Select(step => step.Name).ShouldBeUnique();
        StepForms
            .All.Select(step => step.Key)
            .OfType<string>()
            .Append(NextStep.ReplyKey)
            .Append(NextStep.TakeKey)
            .Append("n") // logs an exchange
            .ShouldBeUnique();
    }
}
