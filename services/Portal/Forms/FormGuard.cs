using Microsoft.AspNetCore.Antiforgery;

namespace Cooperation.Portal.Forms;

/// <summary>
/// No form is taken without its token (R19), whoever forgot to ask for it: the framework checks only where a handler reads the form, and a page
/// elsewhere could press a button of ours that sends nothing else.
/// </summary>
internal static class FormGuard
{
    public static Task CheckAsync(HttpContext context, RequestDelegate next)
    {
        var request = context.Request;
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || context.GetEndpoint() is not { } endpoint)
        {
            return next(context);
        }

        var isChecked =
            endpoint.Metadata.GetMetadata<IAntiforgeryMetadata>() is { RequiresValidation: true }
            || endpoint.Metadata.GetMetadata<UploadForm.TokenIsChecked>() is not null;
        return isChecked || endpoint.Metadata.GetMetadata<IHttpMethodMetadata>() is null // every address that is no page
            ? next(context)
            : throw new BadHttpRequestException("A form without a token.", StatusCodes.Status400BadRequest);
    }
}
