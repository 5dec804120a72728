namespace Cooperation.Meetings.Features.Feeds;

/// <summary>Makes the calendar ready while the service starts, so that whoever reads the first feed does not wait for it.</summary>
internal sealed class MakeCalendarReady : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.Run(MeetingCalendar.MakeReady, stoppingToken);
}
