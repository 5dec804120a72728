using System.Security.Claims;
using Cooperation.Platform.Hosting;
using Microsoft.AspNetCore.Antiforgery;

namespace Cooperation.Portal.Kept;

/// <summary>
/// A form came and its session has ended. It is kept only where its page says that nothing of it is lost (<see cref="KeepsTyped"/>), and only with a
/// token that is good for the account it names: nobody can leave anything for somebody else, or fill the table from outside (R19).
/// </summary>
internal static class EndedSession
{
    // Texts of 10,000 signs and fifty people, twice over; a file is never kept.
    private const long MostBytes = 512 * 1024;

    /// <summary>Whether what was typed waits for its sender.</summary>
    public static async Task<bool> KeepAsync(HttpContext context)
    {
        var request = context.Request;
        if (
            !HttpMethods.IsPost(request.Method)
            || context.GetEndpoint()?.Metadata.GetMetadata<KeepsTyped>() is null
            || request.ContentLength is null or > MostBytes
            || request.ContentType?.StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase) != true
        )
        {
            return false;
        }

        var services = context.RequestServices;
        var sent = await ReadAsync(request, context.RequestAborted);
        if (sent is null || services.GetRequiredService<FormOwner>().In(sent) is not { } owner || !await IsOfAsync(owner, context))
        {
            return false;
        }

        var forms = services.GetRequiredService<KeptForms>();
        return await forms.KeepAsync(new CurrentUser(owner).Id, request, sent, context.RequestAborted);
    }

    private static async Task<IFormCollection?> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        try
        {
            return await request.ReadFormAsync(cancellationToken);
        }
        catch (Exception unreadable) when (unreadable is InvalidDataException or BadHttpRequestException)
        {
            return null;
        }
    }

    // The token of a form is bound to the account whose page it stood on.
    private static async Task<bool> IsOfAsync(ClaimsPrincipal owner, HttpContext context)
    {
        var now = context.User;
        context.User = owner;
        try
        {
            return await context.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(context);
        }
        finally
        {
            context.User = now;
        }
    }
}
