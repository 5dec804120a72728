using Cooperation.Agreements.Data;
using Cooperation.Agreements.Domain.Activities;
using Cooperation.Agreements.Domain.Documents;
using Cooperation.Agreements.Domain.Instruments;
using Cooperation.Agreements.Domain.Negotiations;
using Cooperation.Agreements.Domain.Partners;
using Cooperation.Agreements.Domain.Projects;
using Cooperation.Agreements.Domain.Reviews;
using Cooperation.Agreements.Domain.Tasks;
using Cooperation.Agreements.Features.Activities;
using Cooperation.Agreements.Features.Activities.Escalating;
using Cooperation.Agreements.Features.Documents;
using Cooperation.Agreements.Features.Exporting;
using Cooperation.Agreements.Features.Home;
using Cooperation.Agreements.Features.Instruments;
using Cooperation.Agreements.Features.Negotiations;
using Cooperation.Agreements.Features.Papers;
using Cooperation.Agreements.Features.Partners;
using Cooperation.Agreements.Features.Projects;
using Cooperation.Agreements.Features.Reviews;
using Cooperation.Agreements.Features.Tasks;
using Cooperation.Agreements.Features.WorkPlans;
using Cooperation.Agreements.Reactions;
using Cooperation.Contracts.Agreements;
using Cooperation.Contracts.Meetings;
using Cooperation.Contracts.Reviews;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Papers;
using Cooperation.Platform.Hosting.Problems;
using Cooperation.Platform.Messaging;
using Cooperation.Platform.Records;
using Cooperation.Platform.Records.Attachments;
using Cooperation.Platform.Records.Handling;
using Cooperation.Platform.Records.ReferenceData;

namespace Cooperation.Agreements;

/// <summary>What was agreed with the partners: the table of contents of the service.</summary>
internal static class AgreementsModule
{
    public const string Name = "agreements";

    public static WebApplicationBuilder AddAgreements(this WebApplicationBuilder builder)
    {
        builder.AddDatabase<AgreementsDbContext>(Name);
        builder.Services.AddReferenceData<AgreementsDbContext, ReferenceLists>(ReferenceLists.ReadAsync);
        builder.Services.AddRecord<AgreementsDbContext, Instrument>();
        builder.Services.AddRecord<AgreementsDbContext, Partner>();
        builder.Services.AddRecord<AgreementsDbContext, Activity>();
        builder.Services.AddRecord<AgreementsDbContext, Review>();
        builder.Services.AddRecord<AgreementsDbContext, Negotiation>();
        builder.Services.AddScoped<ReviewStep>().AddScoped<NegotiationStep>();
        builder.Services.AddRecord<AgreementsDbContext, Project>();
        builder.Services.AddRecord<AgreementsDbContext, TaskProgress>();
        builder.Services.AddRecord<AgreementsDbContext, AgencyPlan>();
        builder.AddPapers();
        builder.AddAttachmentStore<AgreementsDbContext, Instrument, InstrumentId>(DocumentErrors.File);
        builder
            .Services.AddScoped<HandlingToday<AgreementsDbContext>>()
            .AddScoped<DocumentKeeping>()
            .AddScoped<DocumentsShown>()
            .AddScoped<ListFile>();
        builder
            .Services.AddOptions<EscalationOptions>()
            .Bind(builder.Configuration.GetSection(EscalationOptions.Section))
            .ValidateDataAnnotations()
            .ValidateOnStart();
        builder.Services.AddSingleton<LateActivities>().AddHostedService<LateActivitySweeper>();
        builder.Services.AddSingleton(PlanSeeds.Read()).AddSingleton(FrameworkSeeds.Read()).AddSingleton(InstrumentSeeds.Remarks());
        builder.Services.AddScoped<TaskReporting>().AddScoped<ProjectStep>().AddScoped<PaperDesk>().AddScoped<GetPartnerBrief.Writer>();
        builder.Services.AddConstraintError("ux_task_progress", TaskErrors.ReportedMeanwhile);
        builder.Services.AddConstraintError("ux_agency_plans", TaskErrors.ReportedMeanwhile);
        builder.Services.AddScoped<InstrumentStep>().AddScoped<PartnerStep>().AddScoped<ActivityStep>().AddScoped<NewActivities>();
        builder.Services.AddConstraintError("ux_instruments_code", InstrumentErrors.CodeTaken);
        builder.Services.AddConstraintError("ux_activity_evidence", ActivityErrors.EvidenceThere);
        builder.Services.AddConstraintError("ux_reviews_cycle", ReviewErrors.ReviewThere);
        builder.Services.AddConstraintError("ux_reviews_meeting", ReviewErrors.MeetingTaken);
        builder.Services.AddMessaging<AgreementsDbContext>(
            builder.Configuration,
            Name,
            messages =>
                messages
                    .Publishes<InstrumentChanged>()
                    .Replays<InstrumentChanged>()
                    .Keeps<InstrumentChanged>(new RecordTable("agreements.instruments", "code") { Partner = "partner" }.ByDay("signed_on"))
                    .Publishes<ActivityChanged>()
                    .Replays<ActivityChanged>()
                    .Keeps<ActivityChanged>(new RecordTable("agreements.activities", "reference") { Partner = "partner", Year = "year" })
                    .Publishes<ReviewHeld>()
                    .Replays<ReviewHeld>()
                    .Keeps<ReviewHeld>(new RecordTable("agreements.reviews", "instrument") { Partner = "partner" }.ByDay("due_on"))
                    .Consumes<MeetingChanged, KnowMeetingWhenMeetingChanged>(KnowMeetingWhenMeetingChanged.Consumer, owner: "meetings")
                    .Consumes<AdoptFollowUpPlan, AdoptPlanWhenReviewPublished>(AdoptPlanWhenReviewPublished.Consumer, owner: "reviews")
                    .Publishes<ProjectChanged>()
                    .Replays<ProjectChanged>()
                    .Keeps<ProjectChanged>(
                        new RecordTable("agreements.projects", "reference")
                        {
                            Partner = "case cardinality(partners) when 1 then partners[1] end",
                        }.ByDay("proposed_on")
                    )
                    .Publishes<TaskProgressed>()
                    .Replays<TaskProgressed>()
                    .Keeps<TaskProgressed>(
                        new RecordTable("agreements.task_progress", "concat_ws('-', task, agency, province, quarter)").ByDay(
                            "make_date(left(quarter, 4)::int, right(quarter, 1)::int * 3 - 2, 1)"
                        )
                    )
        );
        return builder;
    }

    public static WebApplication MapAgreements(this WebApplication app)
    {
        app.MapPlatform(Name);
        var agreements = app.MapGroup("/api/agreements").RequireAuthorization();
        agreements.MapPartners();
        agreements.MapInstruments();
        agreements.MapActivities();
        agreements.MapReviews();
        agreements.MapNegotiations();
        agreements.MapTasks();
        agreements.MapProjects();
        agreements.MapWorkPlans();
        GetHome.Map(agreements);
        return app;
    }
}
