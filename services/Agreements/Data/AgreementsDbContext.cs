using Cooperation.Agreements.Domain.Activities;
using Cooperation.Agreements.Domain.Documents;
using Cooperation.Agreements.Domain.Instruments;
using Cooperation.Agreements.Domain.Meetings;
using Cooperation.Agreements.Domain.Negotiations;
using Cooperation.Agreements.Domain.Partners;
using Cooperation.Agreements.Domain.Projects;
using Cooperation.Agreements.Domain.Reviews;
using Cooperation.Agreements.Domain.Tasks;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Messaging;
using Cooperation.Platform.Records;
using Cooperation.Platform.Records.Attachments;
using Cooperation.Platform.Records.Handling;
using Cooperation.Platform.Records.ReferenceData;
using Cooperation.Platform.Records.References;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Agreements.Data;

/// <summary>The service's own database. Nobody else reads it (R1).</summary>
public sealed class AgreementsDbContext(DbContextOptions<AgreementsDbContext> options) : DbContext(options)
{
    /// <summary>The schema of the service's tables.</summary>
    public const string Schema = "agreements";

    /// <summary>Instruments.</summary>
    public DbSet<Instrument> Instruments => Set<Instrument>();

    /// <summary>Documents of instruments.</summary>
    public DbSet<InstrumentDocument> Documents => Set<InstrumentDocument>();

    /// <summary>Partners.</summary>
    public DbSet<Partner> Partners => Set<Partner>();

    /// <summary>Priority activities.</summary>
    public DbSet<Activity> Activities => Set<Activity>();

    /// <summary>Late activities that were brought before those who answer for them.</summary>
    internal DbSet<ActivityEscalation> Escalations => Set<ActivityEscalation>();

    /// <summary>Negotiation tracks.</summary>
    public DbSet<Negotiation> Negotiations => Set<Negotiation>();

    /// <summary>Reviews of instruments.</summary>
    public DbSet<Review> Reviews => Set<Review>();

    /// <summary>Meetings of instruments, as Meetings has told of them.</summary>
    public DbSet<KnownMeeting> Meetings => Set<KnownMeeting>();

    /// <summary>Projects and programmes.</summary>
    public DbSet<Project> Projects => Set<Project>();

    /// <summary>What agencies have done for the tasks of the plan, by quarter.</summary>
    public DbSet<TaskProgress> TaskProgress => Set<TaskProgress>();

    /// <summary>The agencies' own plans.</summary>
    public DbSet<AgencyPlan> AgencyPlans => Set<AgencyPlan>();

    /// <summary>Which agency does what at a step of an instrument.</summary>
    public DbSet<ProcedureRule> Procedures => Set<ProcedureRule>();

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<InstrumentId>().HaveConversion<InstrumentIdConverter>();
        configurationBuilder.Properties<ActivityId>().HaveConversion<ActivityIdConverter>();
        configurationBuilder.Properties<ProjectId>().HaveConversion<ProjectIdConverter>();
        configurationBuilder.Properties<TaskProgressId>().HaveConversion<TaskProgressIdConverter>();
        configurationBuilder.Properties<AgencyPlanId>().HaveConversion<AgencyPlanIdConverter>();
        configurationBuilder.Properties<PartnerId>().HaveConversion<PartnerIdConverter>();
        configurationBuilder.Properties<NegotiationId>().HaveConversion<NegotiationIdConverter>();
        configurationBuilder.Properties<ReviewId>().HaveConversion<ReviewIdConverter>();
    }

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.HasDefaultSchema(Schema);
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(AgreementsDbContext).Assembly);
        modelBuilder.AddTimeline<Instrument>(instrument => instrument.Timeline, isShared: true);
        modelBuilder.AddTimeline<Activity>(activity => activity.Timeline, isShared: true);
        modelBuilder.AddTimeline<Negotiation>(negotiation => negotiation.Timeline, isShared: true);
        modelBuilder.AddTimeline<Review>(review => review.Timeline, isShared: true);
        modelBuilder.AddTimeline<Project>(project => project.Timeline, isShared: true);
        modelBuilder.AddTimeline<TaskProgress>(progress => progress.Timeline, isShared: true);
        modelBuilder.AddTimeline<AgencyPlan>(plan => plan.Timeline, isShared: true);
        modelBuilder.AddReferenceNumbers();
        modelBuilder.AddTimeline<Partner>(partner => partner.Timeline, isShared: true);
        modelBuilder.AddAttachments<Instrument, InstrumentId>();
        modelBuilder.AddHandlingLimits();
        modelBuilder.AddReferenceData();
        modelBuilder.AddPlatform();
        modelBuilder.AddMessaging();
    }
}
