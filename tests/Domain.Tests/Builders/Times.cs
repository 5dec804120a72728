using System.Globalization;

namespace Cooperation.Domain.Tests.Builders;

/// <summary>Times as they stand on a wall in Viet Nam.</summary>
internal static class Times
{
    /// <summary><c>2018-06-15 08:30</c>, with seconds where they matter.</summary>
    public static DateTimeOffset Vietnam(string time) =>
        new(DateTime.ParseExact(time, ["yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss"], CultureInfo.InvariantCulture), TimeSpan.FromHours(7));
}
