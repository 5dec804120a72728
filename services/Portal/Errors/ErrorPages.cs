using Cooperation.Platform.Hosting.Problems;
using Cooperation.Portal.Areas.Identity.SigningIn;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Kept;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Errors;

/// <summary>Whatever goes wrong behind a page ends as a page.</summary>
internal sealed partial class ErrorPages(RequestDelegate next, ILogger<ErrorPages> logger)
{
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
            if (IsBare(context.Response))
            {
                await ShowAsync(
                    context,
                    Page.Show<RefusedPage>(Refusal.Of(context.Response.StatusCode, context.Request), context.Response.StatusCode)
                );
            }
        }
        catch (ServiceProblemException refused) when (!context.Response.HasStarted)
        {
            await ShowAsync(context, await PageForAsync(context, refused));
        }
        catch (ServiceDownException down) when (!context.Response.HasStarted)
        {
            Log.Down(logger, down.Service, QuietCause.Describe(down));
            await ShowAsync(context, Page.Show<DownPage>(StatusCodes.Status503ServiceUnavailable));
        }
        catch (BadHttpRequestException bad) when (!context.Response.HasStarted)
        {
            await ShowAsync(context, Page.Show<RefusedPage>(Refusal.Of(bad, context.Request), bad.StatusCode));
        }
        catch (Exception failure) when (!context.Response.HasStarted && !context.RequestAborted.IsCancellationRequested)
        {
            Log.Failed(logger, QuietCause.Describe(failure));
            await ShowAsync(context, Page.Show<FailedPage>(StatusCodes.Status500InternalServerError));
        }
    }

    private async Task<IResult> PageForAsync(HttpContext context, ServiceProblemException refused)
    {
        switch (refused.Problem.Status)
        {
            case StatusCodes.Status401Unauthorized:
                return TypedResults.Redirect(SignIn.AddressFor(context.Request, await EndedSession.KeepAsync(context)));
            case StatusCodes.Status400BadRequest or StatusCodes.Status429TooManyRequests:
                return Page.Show<RefusedPage>(
                    Refusal.Of(refused.Problem.Status, context.Request, refused.RetryAfter),
                    refused.Problem.Status
                );
            case StatusCodes.Status403Forbidden:
                return Page.Show<ForbiddenPage>(StatusCodes.Status403Forbidden);
            case StatusCodes.Status404NotFound:
                return Page.Show<NotFoundPage>(StatusCodes.Status404NotFound);
            default:
                Log.Refused(logger, refused.Message);
                return Page.Show<FailedPage>(StatusCodes.Status500InternalServerError);
        }
    }

    // A refusal of the framework's own, which has a status and not a word.
    private static bool IsBare(HttpResponse response) =>
        response is { HasStarted: false, StatusCode: >= 400, ContentLength: null or 0, ContentType: null };

    private static Task ShowAsync(HttpContext context, IResult page)
    {
        context.Response.Clear();
        return page.ExecuteAsync(context);
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "A page failed: {Cause}")]
        public static partial void Failed(ILogger logger, string cause);

        [LoggerMessage(2, LogLevel.Warning, "{Service} does not answer: {Cause}")]
        public static partial void Down(ILogger logger, string service, string cause);

        // Service, status and code, nothing of what was asked.
        [LoggerMessage(3, LogLevel.Error, "A page could not show what was refused: {Refusal}")]
        public static partial void Refused(ILogger logger, string refusal);
    }
}
