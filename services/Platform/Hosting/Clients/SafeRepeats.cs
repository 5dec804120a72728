using System.Net;
using System.Net.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http.Resilience;
using Polly;
using Polly.Timeout;

namespace Cooperation.Platform.Hosting.Clients;

/// <summary>A call that found nobody, or a service on its way down, is repeated where that can do no harm: safe methods, and calls with an Idempotency-Key (R10).</summary>
internal static class SafeRepeats
{
    private const string Repeated = "repeated";
    private const string Once = "once";

    public static void RepeatSafely(this IHttpClientBuilder client) =>
        client.AddResilienceHandler("repeats", Configure).SelectPipelineBy(_ => request => MayRepeat(request) ? Repeated : Once);

    private static void Configure(ResiliencePipelineBuilder<HttpResponseMessage> pipeline, ResilienceHandlerContext context)
    {
        if (context.InstanceName == Once)
        {
            return; // It takes as long as its caller waits.
        }

        pipeline
            .AddRetry(
                new HttpRetryStrategyOptions
                {
                    MaxRetryAttempts = 3,
                    Delay = TimeSpan.FromMilliseconds(150),
                    BackoffType = DelayBackoffType.Exponential,
                    UseJitter = true,
                    // Somebody waits for the page: what takes longer than these attempts is said to be away.
                    ShouldRetryAfterHeader = false,
                    ShouldHandle = attempt => ValueTask.FromResult(FoundNobody(attempt.Outcome)),
                }
            )
            .AddTimeout(TimeSpan.FromSeconds(10));
    }

    // A stream can be sent once only.
    private static bool MayRepeat(HttpRequestMessage request) =>
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
