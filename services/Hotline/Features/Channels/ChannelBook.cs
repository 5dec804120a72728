using Cooperation.Hotline.Data;
using Cooperation.Hotline.Data.Channels;
using Cooperation.Hotline.Domain;
using Cooperation.Hotline.Domain.Channels;
using Cooperation.Hotline.Domain.Channels.Hours;
using Cooperation.Hotline.Domain.Channels.Testing;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Domain.Reference;
using Cooperation.Platform.Hosting.Calendar;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Hotline.Features.Channels;

/// <summary>What is needed beside a channel to say who answers on it at a moment and how its tests stand: holidays of both sides, results, intervals.</summary>
internal sealed class ChannelBook
{
    private const string VietNam = "VN";

    private readonly HolidaysBySide holidays;
    private readonly WorkingCalendar working;
    private readonly IReadOnlyList<TestInterval> intervals;
    private readonly ILookup<ChannelId, LineTest> tests;

    private ChannelBook(
        DateTimeOffset at,
        HolidaysBySide holidays,
        IReadOnlyList<TestInterval> intervals,
        ILookup<ChannelId, LineTest> tests
    )
    {
        At = at;
        this.holidays = holidays;
        working = new(holidays.Of(VietNam).Values, VietNam);
        this.intervals = intervals;
        this.tests = tests;
    }

    public DateTimeOffset At { get; }

    public static async Task<ChannelBook> ReadAsync(
        HotlineDbContext db,
        DateTimeOffset at,
        IReadOnlyCollection<Channel> channels,
        CancellationToken cancellationToken
    )
    {
        var ids = channels.Select(channel => channel.Id).ToArray();
        var known = db.LineTests.AsNoTracking().Where(test => ids.Contains(test.Channel) && test.TestedAt <= at);

        // The last test that was answered, and what came after it: all there is to judge a line by.
        var telling = await known
            .Where(test =>
                !known.Any(later =>
                    later.Channel == test.Channel && later.Result == LineTestResults.Answered && later.TestedAt > test.TestedAt
                )
            )
            .ToListAsync(cancellationToken);
        return new(
            at,
            await HolidaysBySide.ReadAsync(db, at, cancellationToken),
            await db.TestIntervals.AsNoTracking().HeldOn(VietnamTime.DateOf(at)).ToListAsync(cancellationToken),
            telling.ToLookup(test => test.Channel)
        );
    }

    public Attendance Ours(ChannelTerms terms) => Side(terms.OurHours, TimeZones.VietNam, VietNam);

    public Attendance Theirs(ChannelTerms terms, string partner) => Side(terms.TheirHours, terms.TheirZone, partner);

    public LineCondition ConditionOf(Channel channel, ChannelTerms terms) =>
        LineCondition.Of(
            channel.Began,
            terms.Level,
            intervals,
            tests[channel.Id],
            VietnamTime.DateOf(At),
            VietnamTime.DateOf,
            NextWorkingDay
        );

    private DateOnly NextWorkingDay(DateOnly day)
    {
        var next = day.AddDays(1);
        while (!working.On(next).Worked)
        {
            next = next.AddDays(1);
        }

        return next;
    }

    private Attendance Side(OpeningHours hours, string zone, string country) =>
        new AnsweringSide(hours, TimeZoneInfo.FindSystemTimeZoneById(zone), holidays.Of(country)).At(At);
}
