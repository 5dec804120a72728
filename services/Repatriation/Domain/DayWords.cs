using System.Globalization;

namespace Cooperation.Repatriation.Domain;

/// <summary>How a day is written within a sentence.</summary>
internal static class DayWords
{
    public static string Vi(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    public static string En(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
