namespace Cooperation.Reviews.Features.Figures;

/// <summary>The forms of what a figure can be asked by.</summary>
internal static class Shapes
{
    /// <summary>ISO 3166-1 alpha-2.</summary>
    public const string Partner = "^[A-Z]{2}$";

    /// <summary>The same, or records without a partner.</summary>
    public const string PartnerOrNone = "^([A-Z]{2}|~none)$";

    /// <summary>Reference of an exchange, <c>HL-KH-2018-000123</c>.</summary>
    public const string Reference = "^HL-[A-Z]{2}-[0-9]{4}-[0-9]{6,9}$";

    /// <summary>Reference of any record.</summary>
    public const string AnyReference = "^[A-Z][A-Z0-9.-]{1,39}$";

    public const int FirstYear = 2000;

    public const int LastYear = 2100;
}
