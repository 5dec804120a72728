using System.Data.Common;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Net.Http.Headers;

namespace Cooperation.Platform.Records.Attachments;

/// <summary>Sends an attachment piece by piece. What is found broken on the way ends the connection: a file that is too short must not look like one that is whole.</summary>
/// <param name="content">What is sent.</param>
/// <param name="disposition"><see cref="Download"/> or <see cref="Inline"/>.</param>
public sealed partial class AttachmentResult(AttachmentContent content, string disposition) : IResult
{
    /// <summary>To be kept.</summary>
    public const string Download = "attachment";

    /// <summary>To be looked at.</summary>
    public const string Inline = "inline";

    /// <inheritdoc/>
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        using var sent = content;
        Announce(httpContext.Response);
        try
        {
            await sent.CopyToAsync(httpContext.Response.Body, httpContext.RequestAborted);
        }
        catch (Exception failure) when (failure is BrokenAttachmentException or DbException)
        {
            var logger = httpContext.RequestServices.GetRequiredService<ILogger<AttachmentResult>>();
            Log.Broken(logger, sent.Id, failure.GetType().Name);
            if (!httpContext.Response.HasStarted)
            {
                throw;
            }

            httpContext.Abort();
        }
    }

    private void Announce(HttpResponse response)
    {
        response.ContentType = content.File.MediaType;
        response.ContentLength = content.File.Size;
        response.Headers.ContentDisposition = new ContentDispositionHeaderValue(disposition) { FileNameStar = content.Name }.ToString();
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.CacheControl = "no-store";
        response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "Attachment {Attachment} could not be sent to its end ({Cause}); the connection was cut")]
        public static partial void Broken(ILogger logger, Guid attachment, string cause);
    }
}
