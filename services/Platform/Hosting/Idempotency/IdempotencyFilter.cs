using Cooperation.Platform.Hosting.Problems;
using Cooperation.Platform.Hosting.Transactions;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Cooperation.Platform.Hosting.Idempotency;

/// <summary>Runs the handler at most once per key: the key's row is inserted first, in the handler's own transaction, so that a duplicate at the same time waits on it.</summary>
internal sealed class IdempotencyFilter(Attempts attempts, AnswerStore answers, IServiceProvider services) : IEndpointFilter
{
    private const int LongestKey = 128;

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        if (!http.Request.Headers.TryGetValue("Idempotency-Key", out var header))
        {
            return await next(context);
        }

        var key = header.ToString();
        if (key.Length is 0 or > LongestKey || !key.All(c => c is > ' ' and <= '~'))
        {
            throw new ProblemException(StatusCodes.Status400BadRequest, "request.idempotency-key");
        }

        return await attempts.RunAsync<IResult>(
            async _ =>
            {
                if (await answers.ClaimAsync(http, key) is { } earlier)
                {
                    // What the account could read then it may not read for ever: a key is no way around the rules of the record.
                    var maySee = services.GetService<ReplayAccess>() is not { } access || await access(http, earlier.Location);
                    return maySee ? earlier : TypedResults.NotFound();
                }

                var answer = await BufferedAnswer.RunAsync(http, async () => await next(context));
                if (answer.IsSuccess)
                {
                    await answers.KeepAsync(http, key, answer);
                }

                return answer;
            },
            answer => answer is BufferedAnswer { IsSuccess: true },
            http.RequestAborted
        );
    }
}
