using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Polly.Timeout;

namespace Cooperation.Portal.Clients;

/// <summary>Sends a call and turns what is no success into one of two exceptions.</summary>
internal static class ServiceAnswers
{
    public static async Task<HttpResponseMessage> SendAsync(
        this HttpClient client,
        string service,
        HttpRequestMessage request,
        CancellationToken cancellationToken,
        HttpCompletionOption completion = HttpCompletionOption.ResponseContentRead
    )
    {
        HttpResponseMessage answer;
        try
        {
            answer = await client.SendAsync(request, completion, cancellationToken);
        }
        catch (HttpRequestException failure)
        {
            throw new ServiceDownException(service, failure);
        }
        catch (TimeoutRejectedException late)
        {
            throw new ServiceDownException(service, late);
        }
        catch (TaskCanceledException late) when (!cancellationToken.IsCancellationRequested)
        {
            throw new ServiceDownException(service, late);
        }

        if (answer.IsSuccessStatusCode)
        {
            return answer;
        }

        using (answer)
        {
            throw await FailureAsync(service, answer, cancellationToken);
        }
    }

    public static async Task<T> GetAsync<T>(this HttpClient client, string service, string address, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        using var answer = await client.SendAsync(service, request, cancellationToken);
        return await ReadAsync<T>(service, answer, cancellationToken);
    }

    /// <summary>Makes something, once however often it is sent (R10).</summary>
    public static async Task<T> PostAsync<T>(
        this HttpClient client,
        string service,
        string address,
        object body,
        string key,
        CancellationToken cancellationToken
    )
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = JsonContent.Create(body, body.GetType()) };
        request.SetKey(key);
        using var answer = await client.SendAsync(service, request, cancellationToken);
        return await ReadAsync<T>(service, answer, cancellationToken);
    }

    public static async Task<T> ReadAsync<T>(string service, HttpResponseMessage answer, CancellationToken cancellationToken)
    {
        try
        {
            return (await answer.Content.ReadFromJsonAsync<T>(cancellationToken))!;
        }
        catch (JsonException unreadable)
        {
            throw new ServiceDownException(service, unreadable);
        }
    }

    private static async Task<Exception> FailureAsync(string service, HttpResponseMessage answer, CancellationToken cancellationToken)
    {
        if (answer.StatusCode is HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout)
        {
            return new ServiceDownException(service);
        }

        ServiceProblem? problem = null;
        if (answer.Content.Headers.ContentType?.MediaType is "application/problem+json" or "application/json")
        {
            try
            {
                problem = await answer.Content.ReadFromJsonAsync<ServiceProblem>(cancellationToken);
            }
            catch (JsonException)
            {
                // No problem document: the status alone has to do.
            }
        }

        return new ServiceProblemException(
            service,
            problem ?? new ServiceProblem((int)answer.StatusCode, null, null, null, null, null, null),
            answer.Headers.RetryAfter?.Delta
        );
    }
}
