using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Domain.Reference;

namespace Cooperation.Hotline.Domain.Channels.Hours;

/// <summary>One end of a line: its hours, its clock and the holidays of its country.</summary>
public sealed class AnsweringSide(OpeningHours hours, TimeZoneInfo zone, IReadOnlyDictionary<DateOnly, SpecialDay> specialDays)
{
    // Longer than any row of holidays; whoever does not open within it has no opening worth naming.
    private const int DaysAhead = 60;

    private const int NightBegins = 20;
    private const int NightEnds = 6;

    /// <summary>Who answers at that moment, until when, why not, and from when again.</summary>
    public Attendance At(DateTimeOffset moment)
    {
        var local = TimeZoneInfo.ConvertTime(moment, zone);
        if (hours.IsAlways)
        {
            return new(local, Open: true, Until: null, Reason: null, Holiday: null, Opens: null);
        }

        var today = DateOnly.FromDateTime(local.DateTime);
        var next = Openings(today).FirstOrDefault(opening => opening.End > moment);
        if (next is { Start: { } start } && start <= moment)
        {
            return new(local, Open: true, next.IsEndless ? null : next.End, Reason: null, Holiday: null, Opens: null);
        }

        var (reason, holiday) = WhyClosed(today, local);
        return new(local, Open: false, Until: null, reason, holiday, next?.Start);
    }

    private (string Reason, SpecialDay? Holiday) WhyClosed(DateOnly day, DateTimeOffset local)
    {
        var spans = SpansOn(day);
        if (specialDays.GetValueOrDefault(day) is { } holiday && IsOff(holiday))
        {
            return (Closed.Holiday, holiday);
        }

        var minute = (local.Hour * 60) + local.Minute;
        return spans switch
        {
            [] => (Closed.Weekend, null),
            [var first, .., var last] when first.Start <= minute && minute < last.Start => (Closed.Break, null),
            _ => (local.Hour is >= NightBegins or < NightEnds ? Closed.Night : Closed.OutsideHours, null),
        };
    }

    // From the day before, whose night may reach into this one; what follows without a pause is one opening.
    private IEnumerable<Opening> Openings(DateOnly today)
    {
        Opening? open = null;
        for (var day = today.AddDays(-1); day <= today.AddDays(DaysAhead); day = day.AddDays(1))
        {
            foreach (var span in SpansOn(day))
            {
                var next = new Opening(MomentOf(day, span.Start, starts: true), MomentOf(day, span.End, starts: false));
                if (open is not null && next.Start <= open.End)
                {
                    open = open with { End = next.End > open.End ? next.End : open.End };
                    continue;
                }

                if (open is not null)
                {
                    yield return open;
                }

                open = next;
            }
        }

        if (open is not null)
        {
            yield return open with
            {
                IsEndless = open.End > MomentOf(today.AddDays(DaysAhead), 0, starts: true),
            };
        }
    }

    private IReadOnlyList<Span> SpansOn(DateOnly day) =>
        (specialDays.GetValueOrDefault(day), hours.On(day.DayOfWeek)) switch
        {
            ({ } special, _) when IsOff(special) => hours.OnHolidays,
            ({ }, []) => hours.OnSwappedDays,
            (_, var usual) => usual,
        };

    private static bool IsOff(SpecialDay day) => day.Kind != DayReasons.SwappedWork;

    // Where the clock is put back an hour comes twice: hours begin with the first and end with the second. Where it is put forward, a time
    // that does not exist is read with the offset of before, which is the moment at which the clock has already gone on.
    private DateTimeOffset MomentOf(DateOnly day, int minutes, bool starts)
    {
        var local = day.ToDateTime(TimeOnly.MinValue).AddMinutes(minutes);
        var offset = starts && zone.IsAmbiguousTime(local) ? zone.GetAmbiguousTimeOffsets(local).Max() : zone.GetUtcOffset(local);
        return new DateTimeOffset(local, offset).ToUniversalTime();
    }

    private sealed record Opening(DateTimeOffset Start, DateTimeOffset End, bool IsEndless = false);
}
