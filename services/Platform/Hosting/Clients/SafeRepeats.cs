using System.Net;
using System.Net.Http.Json;
using Microsoft.Extensions.Http.Resilience;
using Polly;
using Polly.Timeout;

namespace Cooperation.Platform.Hosting.Clients;

/// <summary>A call that found nobody, or a service on its way down, is repeated where that can do no harm: safe methods, and calls with an Idempotency-Key (R10).</summary>
internal static class SafeRepeats
{
    private static readonly TimeSpan Attempt = TimeSpan.FromSeconds(10);

    public static void AddSafeRepeats(this ResiliencePipelineBuilder<HttpResponseMessage> pipeline) =>
        pipeline
            .AddRetry(
                new HttpRetryStrategyOptions
                {
                    MaxRetryAttempts = 3,
                    Delay = TimeSpan.FromMilliseconds(150),
                    BackoffType = DelayBackoffType.Exponential,
                    UseJitter = true,
                    ShouldHandle = attempt =>
                        ValueTask.FromResult(MayRepeat(attempt.Context.GetRequestMessage()) && FoundNobody(attempt.Outcome)),
                }
            )
            .AddTimeout(
                new HttpTimeoutStrategyOptions
                {
                    // What is done once takes as long as its caller waits.
                    TimeoutGenerator = call =>
                        ValueTask.FromResult(MayRepeat(call.Context.GetRequestMessage()) ? Attempt : Timeout.InfiniteTimeSpan),
                }
            );

    // A stream can be sent once only.
    private static bool MayRepeat(HttpRequestMessage? request) =>
        request is { Content: null or JsonContent or ByteArrayContent }
        && (
            request.Method == HttpMethod.Get
            || request.Method == HttpMethod.Head
            || request.Method == HttpMethod.Options
            || request.Headers.Contains("Idempotency-Key")
        );

    private static bool FoundNobody(Outcome<HttpResponseMessage> outcome) =>
        outcome.Exception is HttpRequestException or TimeoutRejectedException
        || outcome.Result?.StatusCode is HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout;
}
