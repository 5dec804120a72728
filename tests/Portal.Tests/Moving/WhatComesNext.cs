using Cooperation.Portal.Areas.Hotline.Exchanges.Steps;

namespace Cooperation.Portal.Tests.Moving;

/// <summary>The one next action of an exchange's page.</summary>
public sealed class WhatComesNext
{
    [Theory]
    [InlineData("assigned", "answer", "answer")]
    [InlineData("sent", "acknowledgement", "acknowledgement")]
    [InlineData("acknowledged", "answer", "reply")] // the partner's answer gets a number of its own
    [InlineData("closed", null, null)]
    public void Is_what_Hotline_says(string status, string? said, string? next)
    {
        var exchange = AnExchange.At(status, "answer", "acknowledgement");
        NextStep.Of(exchange with { Allowed = exchange.Allowed with { Next = said } }).ShouldBe(next);
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
