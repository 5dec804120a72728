using System.Globalization;
using System.Runtime.InteropServices;
using Cooperation.Platform.Domain.Clocks;

namespace Cooperation.Hotline.Domain.Channels.Hours;

/// <summary>A span of one day's opening hours, in minutes of the wall clock; one that ends at or before its start ends on the next day (22:00-06:00).</summary>
/// <param name="Start">Minutes after midnight.</param>
/// <param name="End">Minutes after midnight, up to 2,880 where it ends on the next day.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Span(int Start, int End)
{
    /// <summary>The minutes of a day.</summary>
    public const int Day = 24 * 60;

    /// <summary>Whether both have a minute in common.</summary>
    public bool Meets(Span other) => Start < other.End && other.Start < End;

    /// <summary>As it is written: <c>07:30-17:00</c>, <c>22:00-06:00</c>.</summary>
    public override string ToString() => $"{Clock(Start)}-{Clock(End > Day ? End - Day : End)}";

    private static string Clock(int minutes) => string.Create(CultureInfo.InvariantCulture, $"{minutes / 60:00}:{minutes % 60:00}");
}
