using System.Globalization;
using Cooperation.Platform.Domain;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Languages;

/// <summary>The language of this request: Vietnamese, unless English was chosen on a page, which a cookie keeps. Scoped.</summary>
internal sealed class PageLanguage(IHttpContextAccessor accessor)
{
    public const string Cookie = "language";

    /// <summary><c>vi</c> or <c>en</c>.</summary>
    public string Code { get; } = Choose(accessor.HttpContext);

    public bool IsVietnamese => Code == Known.Language.Vietnamese;

    public string this[Text text] => text.In(Code);

    public string this[Text text, params ReadOnlySpan<object?> values] =>
        string.Format(CultureInfo.InvariantCulture, text.In(Code), values);

    /// <summary>A count as this language groups its digits.</summary>
    public string Count(long count) => this[GroupedNumber.Of(count)];

    /// <summary>An amount of money as this language writes it.</summary>
    public string Money(decimal amount) => this[GroupedNumber.OfMoney(amount)];

    /// <summary>A measure as this language writes it.</summary>
    public string Measure(decimal value) => this[GroupedNumber.OfMeasure(value)];

    private static string Choose(HttpContext? context) =>
        // Not by Accept-Language: browsers at a border post speak English as they were installed, their officers Vietnamese.
        context?.Request.Cookies[Cookie] == Known.Language.English
            ? Known.Language.English
            : Known.Language.Vietnamese;
}
