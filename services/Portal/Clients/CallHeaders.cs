using System.Net.Http.Headers;

namespace Cooperation.Portal.Clients;

/// <summary>
/// What a form carries hidden and a service reads from headers. Somebody may have changed it: what no header can carry is refused as a form
/// that is not ours, before a client throws and quotes it in a log (R22).
/// </summary>
internal static class CallHeaders
{
    private const int LongestKey = 128;

    /// <summary>The key under which the same call again gets the first answer (R10).</summary>
    public static void SetKey(this HttpRequestMessage request, string key)
    {
        if (key.Length > LongestKey || key.Any(sign => sign is <= ' ' or > '~'))
        {
            throw NotOurs();
        }

        request.Headers.TryAddWithoutValidation("Idempotency-Key", key);
    }

    /// <summary>The version that the user saw (R9).</summary>
    public static void SetVersion(this HttpRequestMessage request, long version) =>
        request.Headers.IfMatch.Add(new EntityTagHeaderValue($"\"{version}\""));

    private static BadHttpRequestException NotOurs() => new("What the form carries hidden is not ours.", StatusCodes.Status400BadRequest);
}
