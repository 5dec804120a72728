using System.Globalization;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting.Problems;

namespace Cooperation.Portal.Languages;

/// <summary>The language of this request: the one chosen on a page and kept in a cookie, else the browser's, else Vietnamese. Scoped.</summary>
internal sealed class Speech(IHttpContextAccessor accessor)
{
    public const string Cookie = "language";

    /// <summary><c>vi</c> or <c>en</c>.</summary>
    public string Code { get; } = Choose(accessor.HttpContext);

    public bool IsVietnamese => Code == "vi";

    public string this[Text text] => text.In(Code);

    public string this[Text text, params ReadOnlySpan<object?> values] =>
        string.Format(CultureInfo.InvariantCulture, text.In(Code), values);

    private static string Choose(HttpContext? context) =>
        context?.Request.Cookies[Cookie] is "vi" or "en" ? context.Request.Cookies[Cookie]!
        : context is null ? "vi"
        : RequestLanguage.Of(context);
}
