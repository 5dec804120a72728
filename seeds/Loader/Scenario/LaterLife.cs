namespace Cooperation.Loader.Scenario;

/// <summary>What becomes of an exchange after it is logged and classified: taken in hand, verified, answered, closed, as far as the demo year goes.</summary>
internal sealed class LaterLife(LifeWording wording, Draw draw)
{
    /// <summary>The further steps of an exchange, in order of time.</summary>
    public IReadOnlyList<PlannedStep> Of(PlannedExchange exchange) =>
        [
            .. (exchange.Request.Direction == "incoming" ? Incoming(exchange) : Outgoing(exchange))
                .OrderBy(step => step.At)
                .TakeWhile(step => step.At <= Moments.End),
        ];

    private IEnumerable<PlannedStep> Incoming(PlannedExchange exchange)
    {
        if (exchange.Classification is not { } classified)
        {
            yield break;
        }

        var at = classified.At.AddMinutes(draw.Between(2, 40));
        yield return new("assignment", at, new { });
        if (draw.Chance(45))
        {
            yield return new("acknowledgement", at.AddMinutes(draw.Between(1, 20)), new { });
        }

        var isResult = exchange.Request.Kind == Kinds.Result;
        var answered = Later(at.AddMinutes(60), DueOf(exchange));
        if (classified.Request.SignsOfCrime)
        {
            var opened = at.AddMinutes(draw.Between(21, 30));
            yield return new("verifications", opened, new { Question = draw.Of(wording.Questions), Unit = draw.Of(wording.Units) });
            var result = draw.Weighted(("confirmed", 50), ("partlyConfirmed", 25), ("refuted", 8), ("undetermined", 17));
            yield return new(
                "verifications/1/result",
                opened + ((answered - opened) * 0.8),
                new { Result = result, Findings = draw.Of(wording.Findings[result]) }
            );
        }

        if (!isResult && draw.Chance(20))
        {
            yield return new("answer", at + ((answered - at) * 0.6), new { Final = false, Text = draw.Of(wording.PartialAnswers) });
        }

        // A few stay open for long: a review needs something to ask about.
        if (draw.Chance(7))
        {
            yield break;
        }

        if (!isResult)
        {
            yield return new("answer", answered, new { Final = true, Text = draw.Of(wording.Answers) });
        }

        yield return Closure(answered.AddHours(draw.Between(1, 72)), isHandled: !isResult || draw.Chance(60), exchange.Request.Kind);
    }

    private IEnumerable<PlannedStep> Outgoing(PlannedExchange exchange)
    {
        var sent = exchange.LoggedAt;
        if (exchange.Request.Kind == Kinds.Result)
        {
            yield return Closure(sent.AddHours(draw.Between(2, 48)), isHandled: true, exchange.Request.Kind);
            yield break;
        }

        if (draw.Chance(60))
        {
            yield return new("acknowledgement", sent.AddMinutes(draw.Between(5, 900)), new { });
        }

        if (draw.Chance(18))
        {
            yield break; // the partner owes it still
        }

        var answered = sent.AddHours(24 + draw.Between(2, 24 * 25));
        yield return new("answer", answered, new { Final = true, Text = draw.Of(wording.TheirAnswers) });
        yield return Closure(answered.AddHours(draw.Between(1, 90)), isHandled: true, exchange.Request.Kind);
    }

    private PlannedStep Closure(DateTimeOffset at, bool isHandled, string kind)
    {
        var deeds = kind is Kinds.RescueRequest or Kinds.WantedOrArrest or Kinds.TraffickingAlert && isHandled;
        return new(
            "closure",
            at,
            isHandled
                ? new
                {
                    Outcome = "handled",
                    Arrests = deeds && draw.Chance(30) ? draw.Between(1, 3) : 0,
                    PersonsRescued = deeds && draw.Chance(40) ? draw.Between(1, 4) : 0,
                    InvestigationOpened = deeds && draw.Chance(25),
                }
                : new { Outcome = "noAction", Reason = draw.Of(wording.NoAction) }
        );
    }

    // Most answers are in time, some are not.
    private DateTimeOffset Later(DateTimeOffset earliest, DateTimeOffset due)
    {
        var from = due > earliest ? earliest : due;
        var share = draw.Chance(86) ? draw.Between(20, 95) / 100.0 : draw.Between(105, 180) / 100.0;
        var at = from + ((due - from) * share);
        return at > earliest ? at : earliest.AddMinutes(draw.Between(5, 60));
    }

    private static DateTimeOffset DueOf(PlannedExchange exchange)
    {
        var clocksFrom = exchange.Request.LateReason is null ? exchange.Request.ReceivedAt!.Value : exchange.LoggedAt;
        return clocksFrom.AddHours(
            exchange.Classification!.Request.Urgency switch
            {
                "flash" => 2,
                "immediate" => 8,
                "priority" => 72,
                _ => 336,
            }
        );
    }
}
