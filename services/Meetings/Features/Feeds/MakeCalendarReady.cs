using Cooperation.Meetings.Data;
using Cooperation.Meetings.Domain.Codes;
using Cooperation.Meetings.Domain.Feeds;
using Cooperation.Platform.Domain.Records;
using Cooperation.Platform.Records.ReferenceData;

namespace Cooperation.Meetings.Features.Feeds;

/// <summary>Makes the calendar ready while the service starts, so that whoever reads the first feed does not wait for it: the clocks are read, and the way from the database to the file is gone once.</summary>
internal sealed partial class MakeCalendarReady(
    IServiceScopeFactory scopes,
    MeetingCalendar calendar,
    ReferenceAtHand<MeetingsDbContext, ReferenceLists> reference,
    ILogger<MakeCalendarReady> logger
) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Run(MeetingCalendar.MakeReady, stoppingToken);
        try
        {
            await GoOnceAsync(stoppingToken);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // The first reader waits, that is all.
            Log.NotReady(logger, failure.GetType().Name);
        }
    }

    private async Task GoOnceAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MeetingsDbContext>();
        var nobody = new Officer(Guid.Empty, "", "", "");
        foreach (var scopeOfFeed in FeedScopes.All)
        {
            var feed = CalendarFeed.Open(
                scopeOfFeed,
                WrittenLanguages.Vi,
                FeedSecret.New(),
                isOfDesk: false,
                nobody,
                DateTimeOffset.UnixEpoch
            );
            await ReadFeed.StateAsync(db, feed, cancellationToken);
            var words = new CalendarWords(new CodeNames(feed.Language, await reference.GetAsync(db, cancellationToken)));
            calendar.Write(await ReadFeed.MeetingsAsync(db, feed, cancellationToken), words);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "The first feed was not made ready ({Failure})")]
        public static partial void NotReady(ILogger logger, string failure);
    }
}
