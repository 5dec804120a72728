using System.Net.Http;
using Cooperation.Gateway.Guards;
using Yarp.ReverseProxy.Forwarder;

namespace Cooperation.Gateway.Proxy;

/// <summary>Answers for a service that does not: in a sentence that says whether anything may have been saved.</summary>
internal static class DeadService
{
    public static async Task AnswerAsync(HttpContext context, RequestDelegate next)
    {
        await next(context);
        var error = context.GetForwarderErrorFeature();
        if (error is null || context.Response.HasStarted || ProblemOf(error, context.Request) is not { } problem)
        {
            return;
        }

        context.Response.Clear();
        await problem.WriteAsync(context);
    }

    private static GatewayProblem? ProblemOf(IForwarderErrorFeature error, HttpRequest request) =>
        error.Error switch
        {
            ForwarderError.NoAvailableDestinations => GatewayProblem.ServiceDown,
            ForwarderError.Request when IsUnsent(error.Exception) => GatewayProblem.ServiceDown,
            ForwarderError.RequestTimedOut => GatewayProblem.ServiceSlow,
            ForwarderError.RequestCanceled or ForwarderError.RequestBodyCanceled or ForwarderError.ResponseBodyCanceled => null,
            _ when IsTooLarge(error.Exception) => RequestSize.ProblemOf(request),
            ForwarderError.RequestBodyClient => null,
            _ => GatewayProblem.ServiceFailed,
        };

    private static bool IsUnsent(Exception? exception) =>
        exception is HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError };

    private static bool IsTooLarge(Exception? exception) =>
        exception is BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge }
        || (exception is AggregateException several && several.InnerExceptions.Any(IsTooLarge))
        || (exception?.InnerException is { } inner && IsTooLarge(inner));
}
