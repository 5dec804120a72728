using System.ComponentModel.DataAnnotations;
using Cooperation.Meetings.Data;
using Cooperation.Meetings.Domain.Codes;
using Cooperation.Meetings.Domain.Delegations;
using Cooperation.Meetings.Domain.Meetings;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Calendar;
using Cooperation.Platform.Records.Passing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Cooperation.Meetings.Features.Delegations;

/// <summary>Erases passport numbers and birth dates whose purpose is over: of those who do not go after all at once, of all when the meeting is past (<see cref="TravelIdentity.ErasedFrom"/>) or will not be. Runs in every replica; what another has erased is not there.</summary>
internal sealed partial class EraseIdentities(
    IServiceScopeFactory scopes,
    IOptions<EraseIdentities.Options> options,
    Demonstration demonstration,
    TimeProvider clock,
    ILogger<EraseIdentities> logger
) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(options.Value.Every, clock);
        do
        {
            try
            {
                await EraseAsync(CivilTime.DateOf(demonstration.Now), stoppingToken);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                Log.Failed(logger, failure.GetType().Name, (failure as Npgsql.PostgresException)?.SqlState);
            }
        } while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task EraseAsync(DateOnly today, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MeetingsDbContext>();
        var details = scope.ServiceProvider.GetRequiredService<PassingDetails<MeetingsDbContext>>();
        var kept = await (
            from meeting in db.Meetings
            join delegation in db.Delegations on meeting.Id equals delegation.MeetingId
            from member in delegation.Members
            where member.IdentityNotedAt != null
            select new Kept(meeting.Id, meeting.Status, meeting.To, member.Id, member.State)
        ).ToListAsync(cancellationToken);
        foreach (var meeting in kept.Where(one => one.IsOver(today)).GroupBy(one => one.Meeting))
        {
            Guid[] members = [.. meeting.Select(one => one.Member)];
            await db.InTransactionAsync(
                async token =>
                {
                    // The row first: a step that notes a number meanwhile says so after this has ended.
                    await db.Set<Member>()
                        .Where(member => members.Contains(member.Id))
                        .ExecuteUpdateAsync(set => set.SetProperty(member => member.IdentityNotedAt, (DateTimeOffset?)null), token);
                    await details.EraseAsync(meeting.Key.Value, members, token);
                    return members.Length;
                },
                cancellationToken
            );
            Log.Erased(logger, members.Length, meeting.Key.Value);
        }
    }

    internal sealed class Options
    {
        public const string Section = "Identities";

        /// <summary>How often it is looked for what is over; it is over with a day.</summary>
        [Range(typeof(TimeSpan), "00:00:00.1", "1.00:00:00")]
        public TimeSpan Every { get; init; } = TimeSpan.FromHours(1);
    }

    private sealed record Kept(MeetingId Meeting, string Status, DateTime To, Guid Member, string State)
    {
        public bool IsOver(DateOnly today) =>
            State is not (DelegateStates.Proposed or DelegateStates.Approved)
            || Status is MeetingStatus.Cancelled or MeetingStatus.Merged
            || TravelIdentity.ErasedFrom(DateOnly.FromDateTime(To.AddTicks(-1))) <= today;
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "Passport numbers and birth dates of {Members} members of meeting {Meeting} are erased")]
        public static partial void Erased(ILogger logger, int members, Guid meeting);

        [LoggerMessage(
            2,
            LogLevel.Warning,
            "Passport numbers and birth dates are not erased ({Failure} {SqlState}); tried again with the next round"
        )]
        public static partial void Failed(ILogger logger, string failure, string? sqlState);
    }
}
