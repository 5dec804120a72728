using System.Globalization;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Hotline.Exchanges.Opening;

/// <summary>A step that is taken on the page of an exchange itself, without a form of its own: the exchange follows as it is now, with the reason on top where it was refused.</summary>
internal static class SmallStep
{
    public const string Version = "version";
    public const string Key = "idempotencyKey";
    public const string Reason = "reason";

    /// <summary>The reason as it was written; null where none was.</summary>
    public static string? ReasonOf(IFormCollection sent) => sent[Reason].ToString().Trim() is { Length: > 0 } reason ? reason : null;

    /// <summary>Takes the step and shows the page at <paramref name="place"/>.</summary>
    public static async Task<IResult> TakeAsync(
        Guid id,
        string address,
        object body,
        string place,
        IFormCollection sent,
        HotlineClient hotline,
        CancellationToken cancellationToken
    )
    {
        var seen = long.TryParse(sent[Version], CultureInfo.InvariantCulture, out var version) ? version : 0;
        try
        {
            await hotline.TakeStepAsync(id, address, seen, sent[Key].ToString(), body, cancellationToken);
            return TypedResults.Redirect($"/exchanges/{id}#{place}");
        }
        catch (ServiceProblemException refused) when (refused.Problem.Status is 400 or 409 or 412 or 422)
        {
            return await RefusedAsync(id, refused.Problem, hotline, cancellationToken);
        }
    }

    /// <summary>The exchange as it is now, with the reason of a refusal on top.</summary>
    public static async Task<IResult> RefusedAsync(
        Guid id,
        ServiceProblem problem,
        HotlineClient hotline,
        CancellationToken cancellationToken
    )
    {
        var form = new FormState();
        form.Add(problem);
        return Page.Show<ExchangePage>(new ExchangeModel(await hotline.ReadAsync(id, cancellationToken), form), problem.Status);
    }
}
