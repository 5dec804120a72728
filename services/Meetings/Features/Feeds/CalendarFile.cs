using System.Text;
using Microsoft.Net.Http.Headers;

namespace Cooperation.Meetings.Features.Feeds;

/// <summary>A calendar on its way out (RFC 5545, section 8.1).</summary>
/// <param name="bytes">Its lines.</param>
/// <param name="name">Its name without ending.</param>
/// <param name="state">Which state it is; null where nobody asks for it again.</param>
internal sealed class CalendarFile(ReadOnlyMemory<byte> bytes, string name, FeedState? state = null) : IResult
{
    public const string Type = "text/calendar";

    public CalendarFile(string text, string name)
        : this(Encoding.UTF8.GetBytes(text), name) { }

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.ContentType = $"{Type}; charset=utf-8";
        response.ContentLength = bytes.Length;
        response.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileName = $"{name}.ics" }.ToString();
        response.Headers.XContentTypeOptions = "nosniff";
        if (state is null)
        {
            response.Headers.CacheControl = "no-store";
        }
        else
        {
            state.SetOn(response);
        }

        await response.Body.WriteAsync(bytes, httpContext.RequestAborted);
    }
}
