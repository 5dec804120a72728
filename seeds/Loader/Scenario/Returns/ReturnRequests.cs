namespace Cooperation.Loader.Scenario.Returns;

/// <summary>
/// That an exchange and its case show one another: once the case is opened by hand, the desk of the hotline asks for it by its own step, and who opened it says that it is the same matter. What follows in
/// the life of the exchange is sent after that, so that everything stands in its order.
/// </summary>
internal static class ReturnRequests
{
    /// <summary>The step by which the hotline asks.</summary>
    public const string Step = "repatriation-request";

    /// <summary>What is asked and linked, and the later life of those exchanges, in no order.</summary>
    public static IReadOnlyList<PlannedReturn> Of(IEnumerable<PlannedReturn> calls, IEnumerable<PlannedExchange> exchanges)
    {
        var byKey = exchanges.ToDictionary(exchange => exchange.Key, StringComparer.Ordinal);
        return
        [
            .. calls
                .OfType<CaseOpened>()
                .Where(opened => opened.Case.ExchangeKey is not null)
                .SelectMany(opened => Of(opened, byKey[opened.Case.ExchangeKey!])),
        ];
    }

    /// <summary>The streams as they are sent before the returns: those exchanges stop before they ask.</summary>
    public static IReadOnlyList<IReadOnlyList<PlannedExchange>> Before(
        IEnumerable<IReadOnlyList<PlannedExchange>> streams,
        IEnumerable<PlannedReturn> calls
    )
    {
        var asked = calls
            .OfType<ExchangeMoved>()
            .Where(moved => moved.Step == Step)
            .ToDictionary(moved => moved.Exchange, moved => moved.At, StringComparer.Ordinal);
        return
        [
            .. streams.Select(stream =>
                (IReadOnlyList<PlannedExchange>)
                    [
                        .. stream.Select(exchange =>
                            asked.TryGetValue(exchange.Key, out var at)
                                ? exchange with
                                {
                                    Steps = [.. exchange.Steps.TakeWhile(step => IsBefore(step, at))],
                                }
                                : exchange
                        ),
                    ]
            ),
        ];
    }

    private static IEnumerable<PlannedReturn> Of(CaseOpened opened, PlannedExchange exchange)
    {
        // Before it is classified nobody knows what it is about.
        if (exchange.Classification is not { } classified)
        {
            yield break;
        }

        var asked = (classified.At > opened.At ? classified.At : opened.At).AddMinutes(20);
        var linked = asked.AddMinutes(15);
        if (linked > Moments.End)
        {
            yield break;
        }

        yield return new ExchangeMoved(asked, exchange.Account, exchange.Key, Step, new { });
        yield return new RequestLinked(linked, opened.Account, opened.Case, exchange.Key, exchange.Account);
        var last = linked;
        foreach (var step in exchange.Steps.SkipWhile(step => IsBefore(step, asked)))
        {
            last = step.At > last ? step.At : last.AddMinutes(1);
            yield return new ExchangeMoved(last, exchange.Account, exchange.Key, step.Name, step.Request);
        }
    }

    // Once it is closed nothing is asked of it.
    private static bool IsBefore(PlannedStep step, DateTimeOffset asked) => step.At < asked && step.Name != "closure";
}
