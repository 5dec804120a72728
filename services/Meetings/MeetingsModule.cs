using Cooperation.Contracts.Agreements;
using Cooperation.Contracts.Meetings;
using Cooperation.Meetings.Data;
using Cooperation.Meetings.Domain.Meetings;
using Cooperation.Meetings.Features.Delegations;
using Cooperation.Meetings.Features.Meetings;
using Cooperation.Meetings.Features.Series;
using Cooperation.Meetings.Reactions;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Problems;
using Cooperation.Platform.Messaging;
using Cooperation.Platform.Records;
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
        builder.Services.AddRecord<MeetingsDbContext, Meeting>();
        builder.Services.AddScoped<MeetingStep>().AddScoped<DelegationStep>();
        builder.Services.AddConstraintError("ux_meetings_number", MeetingErrors.NumberTaken);
        builder.Services.AddMessaging<MeetingsDbContext>(
            builder.Configuration,
            Name,
            messages =>
                messages
                    .Publishes<MeetingChanged>()
                    .Replays<MeetingChanged>()
                    .Publishes<DelegationChanged>()
                    .Replays<DelegationChanged>()
                    .Consumes<InstrumentChanged, KnowInstrumentWhenInstrumentChanged>(
                        KnowInstrumentWhenInstrumentChanged.Consumer,
                        owner: "agreements"
                    )
        );
        return builder;
    }

    public static WebApplication MapMeetings(this WebApplication app)
    {
        app.MapPlatform(Name);
        var meetings = app.MapGroup("/api/meetings").RequireAuthorization();
        MeetingEndpoints.MapMeetings(meetings);
        ListSeries.Map(meetings);
        ListDays.Map(meetings);
        return app;
    }
}
