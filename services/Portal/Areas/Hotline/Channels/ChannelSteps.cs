using Cooperation.Portal.Areas.Hotline.Exchanges.Logging;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Errors;
using Cooperation.Portal.Languages;

namespace Cooperation.Portal.Areas.Hotline.Channels;

/// <summary>Sends a form to Hotline; whatever goes wrong, it is shown again as it was typed.</summary>
internal static class ChannelSteps
{
    public const string Key = LogForm.Key;

    public static async Task<IResult> TakeAsync(
        FormState form,
        PageLanguage speech,
        Func<CancellationToken, Task> send,
        string done,
        Func<int, Task<IResult>> show,
        CancellationToken cancellationToken
    )
    {
        if (form.Errors.Count > 0)
        {
            return await show(StatusCodes.Status400BadRequest);
        }

        try
        {
            await send(cancellationToken);
            return TypedResults.Redirect(done);
        }
        catch (ServiceProblemException stale) when (stale.Problem.Status == StatusCodes.Status412PreconditionFailed)
        {
            form["version"] = stale.Problem.Version?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "";
            form.Add("", speech[ChannelTexts.Stale]);
            return await show(StatusCodes.Status412PreconditionFailed);
        }
        catch (ServiceProblemException refused) when (refused.Problem.Status is 400 or 403 or 409 or 422)
        {
            form.Add(refused.Problem);
        }
        catch (ServiceDownException)
        {
            form.Add("", speech[ErrorTexts.DownText]);
        }

        return await show(StatusCodes.Status400BadRequest);
    }
}
