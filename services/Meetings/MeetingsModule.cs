using Cooperation.Contracts.Agreements;
using Cooperation.Contracts.Hotline;
using Cooperation.Contracts.Meetings;
using Cooperation.Contracts.Repatriation;
using Cooperation.Meetings.Data;
using Cooperation.Meetings.Domain.AgendaPapers;
using Cooperation.Meetings.Domain.Meetings;
using Cooperation.Meetings.Domain.Outcomes;
using Cooperation.Meetings.Domain.WorkPlans;
using Cooperation.Meetings.Features;
using Cooperation.Meetings.Features.ActionItems;
using Cooperation.Meetings.Features.AgendaPapers;
using Cooperation.Meetings.Features.Delegations;
using Cooperation.Meetings.Features.Feeds;
using Cooperation.Meetings.Features.Meetings;
using Cooperation.Meetings.Features.Meetings.Steps;
using Cooperation.Meetings.Features.Outcomes;
using Cooperation.Meetings.Features.Papers;
using Cooperation.Meetings.Features.Series;
using Cooperation.Meetings.Features.Work;
using Cooperation.Meetings.Features.WorkPlans;
using Cooperation.Meetings.Reactions;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Papers;
using Cooperation.Platform.Hosting.Problems;
using Cooperation.Platform.Hosting.Protection;
using Cooperation.Platform.Messaging;
using Cooperation.Platform.Records;
using Cooperation.Platform.Records.Attachments;
using Cooperation.Platform.Records.Handling;
using Cooperation.Platform.Records.Links;
using Cooperation.Platform.Records.Passing;
using Cooperation.Platform.Records.ReferenceData;

namespace Cooperation.Meetings;

/// <summary>Who goes to which table and what is decided there: the table of contents of the service.</summary>
internal static class MeetingsModule
{
    public const string Name = "meetings";

    public static WebApplicationBuilder AddMeetings(this WebApplicationBuilder builder)
    {
        builder.AddDatabase<MeetingsDbContext>(Name);
        builder.Services.AddReferenceData<MeetingsDbContext, ReferenceLists>(ReferenceLists.ReadAsync);
        builder.Services.AddRecord<MeetingsDbContext, Meeting>().AddRecord<MeetingsDbContext, ActionItem>();
        builder
            .Services.AddRecord<MeetingsDbContext, PlannedActivity>()
            .AddScoped<PlannedActivityStep>()
            .AddSingleton(PlanData.WorkPlans());
        builder.Services.AddScoped<MeetingStep>().AddScoped<DelegationStep>().AddScoped<MinutesStep>().AddScoped<ActionItemStep>();
        builder
            .Services.AddSingleton<MeetingCalendar>()
            .AddSingleton<WrittenFeeds>()
            .AddHostedService<MakeCalendarReady>()
            .AddScoped<GetMeetingPaper.PaperDesk>()
            .AddScoped<AgencyNames>();
        builder.AddPapers();
        builder.AddAttachmentStore<MeetingsDbContext, Meeting, MeetingId>(AgendaPaperErrors.File);
        builder.Services.AddScoped<HandlingToday<MeetingsDbContext>>().AddScoped<PaperLimits>().AddScoped<PapersShown>();
        builder.AddProtection();
        builder.Services.AddScoped<PassingDetails<MeetingsDbContext>>().AddScoped<DelegateIdentities>().AddHostedService<EraseIdentities>();
        builder
            .Services.AddOptions<EraseIdentities.Options>()
            .Bind(builder.Configuration.GetSection(EraseIdentities.Options.Section))
            .ValidateDataAnnotations()
            .ValidateOnStart();
        builder.Services.AddLinks<Meeting>(LinkRecordToMeeting.Errors);
        builder.Services.AddConstraintError("ux_meetings_number", MeetingErrors.NumberTaken);
        builder.Services.AddMessaging<MeetingsDbContext>(
            builder.Configuration,
            Name,
            messages =>
                messages
                    .Publishes<MeetingChanged>()
                    .Replays<MeetingChanged>()
                    .Keeps<MeetingChanged>(
                        new RecordTable("meetings.meetings", "reference") { Partner = "partner" }.ByDay(
                            """(case when day_open then announced_at at time zone 'Asia/Ho_Chi_Minh' else "from" end)"""
                        )
                    )
                    .Publishes<DelegationChanged>()
                    .Replays<DelegationChanged>()
                    .Keeps<DelegationChanged>(new RecordTable("meetings.delegations", "meeting").ByDay("coalesce(approved_on, due)"))
                    .Publishes<ActionItemChanged>()
                    .Replays<ActionItemChanged>()
                    .Keeps<ActionItemChanged>(new RecordTable("meetings.action_items", "reference") { Partner = "partner" }.ByDay("due"))
                    .Consumes<InstrumentChanged, KnowInstrumentWhenInstrumentChanged>(
                        KnowInstrumentWhenInstrumentChanged.Consumer,
                        owner: "agreements"
                    )
                    .Consumes<ExchangeChanged, KnowExchangeWhenExchangeChanged>(KnowExchangeWhenExchangeChanged.Consumer, owner: "hotline")
                    .Consumes<CaseChanged, KnowCaseWhenCaseChanged>(KnowCaseWhenCaseChanged.Consumer, owner: "repatriation")
        );
        return builder;
    }

    public static WebApplication MapMeetings(this WebApplication app)
    {
        app.MapPlatform(Name);
        var meetings = app.MapGroup("/api/meetings").RequireAuthorization();
        MeetingEndpoints.MapMeetings(meetings);
        ActionItemEndpoints.MapActionItems(meetings);
        FeedEndpoints.MapFeeds(meetings);
        WorkPlanEndpoints.MapWorkPlans(meetings);
        GetWork.Map(meetings);
        ListSeries.Map(meetings);
        ListDays.Map(meetings);
        return app;
    }
}
