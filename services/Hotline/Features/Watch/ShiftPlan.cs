using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Cooperation.Platform.Hosting.Calendar;

namespace Cooperation.Hotline.Features.Watch;

/// <summary>Section <c>Watch</c>: when the shifts of the desks begin. Checked at start.</summary>
// No paper at hand says when a desk hands over, so that it is a setting and not data of the programme.
internal sealed class ShiftPlan
{
    public const string Section = "Watch";

    private static readonly TimeSpan WithoutPlan = TimeSpan.FromHours(12);

    /// <summary>The hours at which shifts begin, by Viet Nam time, as <c>06:00;18:00</c>; empty where no shifts are kept.</summary>
    [RegularExpression("^(([01][0-9]|2[0-3]):[0-5][0-9](;|$))*$")]
    public string ShiftStarts { get; set; } = "06:00;18:00";

    private TimeOnly[] Starts =>
        [
            .. ShiftStarts
                .Split(';', StringSplitOptions.RemoveEmptyEntries)
                .Select(start => TimeOnly.ParseExact(start, "HH:mm", CultureInfo.InvariantCulture)),
        ];

    /// <summary>The shift that runs at a moment, and the end of the one after it; twelve hours back and ahead where no shifts are kept.</summary>
    public Shift At(DateTimeOffset at)
    {
        if (Starts.Length == 0)
        {
            return new(at - WithoutPlan, at, at + WithoutPlan);
        }

        var today = VietnamTime.DateOf(at);
        DateTimeOffset[] bounds =
        [
            .. Enumerable
                .Range(-1, 4)
                .SelectMany(days => Starts.Select(start => VietnamTime.StartOf(today.AddDays(days)) + start.ToTimeSpan()))
                .Order(),
        ];
        var ahead = bounds.Where(bound => bound > at).Take(2).ToArray();
        return new(bounds.Last(bound => bound <= at), ahead[0], ahead[1]);
    }
}

/// <summary>A shift of the watch and the one that follows.</summary>
/// <param name="From">When it began.</param>
/// <param name="To">When it hands over.</param>
/// <param name="NextTo">When the one that follows ends.</param>
internal sealed record Shift(DateTimeOffset From, DateTimeOffset To, DateTimeOffset NextTo);
