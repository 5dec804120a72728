using System.Globalization;
using Cooperation.Platform.Domain;

namespace Cooperation.Portal.Languages;

/// <summary>The length of a file as people read it: 812 KB, 2,4 MB.</summary>
internal static class FileLength
{
    private const double Step = 1024;

    public static Text Of(long bytes) => new(In("vi-VN", bytes), In("en-GB", bytes));

    private static string In(string culture, long bytes) =>
        bytes < Step * Step
            ? string.Create(CultureInfo.GetCultureInfo(culture), $"{Math.Max(1, Math.Round(bytes / Step)):0} KB")
            : string.Create(CultureInfo.GetCultureInfo(culture), $"{bytes / Step / Step:0.0} MB");
}
