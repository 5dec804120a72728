using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.Mime;
using System.Text.Json;

namespace Cooperation.Portal.Clients;

/// <summary>The body of a step that Reviews is asked for.</summary>
internal static class StepContent
{
    /// <summary>
    /// To freeze is to ask all services and count two years: given up after some seconds and asked again, as other calls are, it would begin
    /// from the first. A stream is sent once and takes as long as its
    /// caller waits; whoever sends the form again has its key.
    /// </summary>
    /// <param name="body">What the step needs.</param>
    /// <param name="isFreeze">Whether it is to freeze.</param>
    public static HttpContent Of(object body, bool isFreeze) =>
        isFreeze
            ? new StreamContent(new MemoryStream(JsonSerializer.SerializeToUtf8Bytes(body, body.GetType(), JsonSerializerOptions.Web)))
            {
                Headers = { ContentType = new MediaTypeHeaderValue(MediaTypeNames.Application.Json) },
            }
            : JsonContent.Create(body, body.GetType());
}
