using Cooperation.Meetings.Domain.AgendaPapers;
using Cooperation.Meetings.Domain.Delegations;
using Cooperation.Meetings.Domain.Feeds;
using Cooperation.Meetings.Domain.Meetings;
using Cooperation.Meetings.Domain.Outcomes;
using Cooperation.Meetings.Domain.Series;
using Cooperation.Meetings.Domain.WorkPlans;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Messaging;
using Cooperation.Platform.Records;
using Cooperation.Platform.Records.Attachments;
using Cooperation.Platform.Records.Handling;
using Cooperation.Platform.Records.Links;
using Cooperation.Platform.Records.Passing;
using Cooperation.Platform.Records.ReferenceData;
using Cooperation.Platform.Records.References;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Meetings.Data;

/// <summary>The service's own database. Nobody else reads it (R1).</summary>
public sealed class MeetingsDbContext(DbContextOptions<MeetingsDbContext> options) : DbContext(options)
{
    /// <summary>The schema of the service's tables.</summary>
    public const string Schema = "meetings";

    /// <summary>Meetings.</summary>
    public DbSet<Meeting> Meetings => Set<Meeting>();

    /// <summary>Papers to points of agendas.</summary>
    public DbSet<AgendaPaper> AgendaPapers => Set<AgendaPaper>();

    /// <summary>Who goes to which meeting.</summary>
    public DbSet<Delegation> Delegations => Set<Delegation>();

    /// <summary>What somebody has to do because a meeting decided it.</summary>
    public DbSet<ActionItem> ActionItems => Set<ActionItem>();

    /// <summary>Minutes of meetings, by language.</summary>
    public DbSet<Minutes> Minutes => Set<Minutes>();

    /// <summary>Activities of work plans.</summary>
    public DbSet<PlannedActivity> WorkPlanActivities => Set<PlannedActivity>();

    /// <summary>Addresses under which calendar programs read meetings.</summary>
    public DbSet<CalendarFeed> Feeds => Set<CalendarFeed>();

    /// <summary>The series of frameworks and of every instrument.</summary>
    public DbSet<MeetingSeries> Series => Set<MeetingSeries>();

    /// <summary>Meetings of a series before anybody announced one here.</summary>
    public DbSet<PastMeeting> PastMeetings => Set<PastMeeting>();

    /// <summary>The instruments that exist.</summary>
    public DbSet<KnownInstrument> Instruments => Set<KnownInstrument>();

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<MeetingId>().HaveConversion<MeetingIdConverter>();
        configurationBuilder.Properties<ActionItemId>().HaveConversion<ActionItemIdConverter>();
        configurationBuilder.Properties<MinutesId>().HaveConversion<MinutesIdConverter>();
        configurationBuilder.Properties<PlannedActivityId>().HaveConversion<PlannedActivityIdConverter>();
        configurationBuilder.Properties<DelegationId>().HaveConversion<DelegationIdConverter>();
    }

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.HasDefaultSchema(Schema);
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(MeetingsDbContext).Assembly);
        modelBuilder.AddTimeline<Meeting>(meeting => meeting.Timeline, isShared: true);
        modelBuilder.AddTimeline<ActionItem>(item => item.Timeline, isShared: true);
        modelBuilder.AddTimeline<PlannedActivity>(activity => activity.Timeline, isShared: true);
        modelBuilder.AddLinks<Meeting, MeetingId>();
        modelBuilder.AddAttachments<Meeting, MeetingId>();
        modelBuilder.AddPassingDetails<Meeting, Member>();
        modelBuilder.AddHandlingLimits();
        modelBuilder.AddReferenceData();
        modelBuilder.AddReferenceNumbers();
        modelBuilder.AddPlatform();
        modelBuilder.AddMessaging();
    }
}
