using System.Globalization;
using Cooperation.Portal.Clients;

namespace Cooperation.Portal.Areas.Reviews.Targets.Outside;

/// <summary>Where a value from outside stands: on the page of its target, or of its figure.</summary>
internal static class OutsideAddresses
{
    /// <summary>The address of that page.</summary>
    public static string Of(OutsideValue value) =>
        IsOfTarget(value.Code)
            ? string.Create(CultureInfo.InvariantCulture, $"{TargetPages.Address}/{value.Code}?year={value.Year}")
            : $"/reviews/figures/{Uri.EscapeDataString(value.Code)}{(value.Partner is { } partner ? $"?partner={partner}" : "")}";

    /// <summary>Whether the code is one of the plan's targets (T1a), and not of a figure.</summary>
    public static bool IsOfTarget(string code) => code is ['T', >= '0' and <= '9', ..];
}
