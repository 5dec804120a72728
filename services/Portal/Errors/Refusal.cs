using System.Globalization;
using Cooperation.Platform.Domain;
using Cooperation.Portal.Languages;

namespace Cooperation.Portal.Errors;

/// <summary>A request that no page could take, in words for whoever sent it.</summary>
public sealed record Refusal(Text Heading, Text Text, string Icon, bool Again)
{
    private static readonly Refusal Address = new(ErrorTexts.AddressTitle, ErrorTexts.AddressText, "search", false);
    private static readonly Refusal Form = new(ErrorTexts.FormTitle, ErrorTexts.FormText, "alert-triangle", true);
    private static readonly Refusal Large = new(ErrorTexts.LargeTitle, ErrorTexts.LargeText, "alert-triangle", true);
    private static readonly Refusal Many = new(ErrorTexts.ManyTitle, ErrorTexts.ManyText, "clock", true);
    private static readonly Refusal Missing = new(ErrorTexts.NotFoundTitle, ErrorTexts.NotFoundText, "search", false);
    private static readonly Refusal Stale = new(ErrorTexts.StaleTitle, ErrorTexts.StaleText, "clock", true);

    /// <summary>By what the framework said of it.</summary>
    public static Refusal Of(BadHttpRequestException bad, HttpRequest request) =>
        bad.StatusCode != StatusCodes.Status400BadRequest ? Of(bad.StatusCode, request)
        : HttpMethods.IsGet(request.Method) ? Address
        : IsUnreadable(bad) ? Form
        : Stale;

    /// <summary>By the status alone, and how long to wait where that is known.</summary>
    public static Refusal Of(int status, HttpRequest request, TimeSpan? wait = null) =>
        status switch
        {
            StatusCodes.Status404NotFound or StatusCodes.Status405MethodNotAllowed => Missing,
            StatusCodes.Status413PayloadTooLarge => Large,
            StatusCodes.Status429TooManyRequests => wait is { } length ? Many with { Text = Wait(length) } : Many,
            _ when HttpMethods.IsGet(request.Method) => Address,
            _ => Form,
        };

    private static Text Wait(TimeSpan wait)
    {
        var words = Times.Wait(wait);
        return new(
            string.Format(CultureInfo.InvariantCulture, ErrorTexts.ManyWait.Vi, words.Vi),
            string.Format(CultureInfo.InvariantCulture, ErrorTexts.ManyWait.En, words.En)
        );
    }

    // The token of a form can't be checked where the form can't be read: then that is what is wrong with it.
    private static bool IsUnreadable(Exception? exception) =>
        exception is not null && (exception is InvalidDataException || IsUnreadable(exception.InnerException));
}
