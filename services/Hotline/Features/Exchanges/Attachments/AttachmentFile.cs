using System.Data.Common;
using Cooperation.Hotline.Data.Attachments;
using Microsoft.Net.Http.Headers;

namespace Cooperation.Hotline.Features.Exchanges.Attachments;

/// <summary>Sends an attachment piece by piece. What is found broken on the way ends the connection: a file that is too short must not look like one that is whole.</summary>
internal sealed partial class AttachmentFile(AttachmentContent content, string disposition) : IResult
{
    public const string Download = "attachment";
    public const string Inline = "inline";

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
            var logger = httpContext.RequestServices.GetRequiredService<ILogger<AttachmentFile>>();
            Log.Broken(logger, sent.Attachment.Id, failure.GetType().Name);
            if (!httpContext.Response.HasStarted)
            {
                throw;
            }

            httpContext.Abort();
        }
    }

    private void Announce(HttpResponse response)
    {
        response.ContentType = content.Attachment.File.MediaType;
        response.ContentLength = content.Attachment.File.Size;
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
