using Cooperation.Contracts.Hotline;
using Cooperation.Contracts.Repatriation;
using Cooperation.Hotline.Data;
using Cooperation.Hotline.Data.Importing;
using Cooperation.Hotline.Data.Rules;
using Cooperation.Hotline.Domain.Channels;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Hotline.Domain.Exchanges.Attachments;
using Cooperation.Hotline.Domain.Exchanges.Linking;
using Cooperation.Hotline.Domain.People;
using Cooperation.Hotline.Features.Channels;
using Cooperation.Hotline.Features.Clocks;
using Cooperation.Hotline.Features.Exchanges;
using Cooperation.Hotline.Features.Exchanges.Attachments;
using Cooperation.Hotline.Features.Exchanges.Similar;
using Cooperation.Hotline.Features.Exporting;
using Cooperation.Hotline.Features.Importing;
using Cooperation.Hotline.Features.People;
using Cooperation.Hotline.Features.ReferenceLists;
using Cooperation.Hotline.Features.Watch;
using Cooperation.Hotline.Reactions;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Papers;
using Cooperation.Platform.Hosting.Problems;
using Cooperation.Platform.Hosting.Rehearsing;
using Cooperation.Platform.Messaging;
using Cooperation.Platform.Records;
using Cooperation.Platform.Records.Attachments;
using Cooperation.Platform.Records.Clocks;
using Cooperation.Platform.Records.People;
using Cooperation.Platform.Records.ReferenceData;

namespace Cooperation.Hotline;

/// <summary>The liaison line between authorities of the same level: the table of contents of the service.</summary>
internal static class HotlineModule
{
    public const string Name = "hotline";

    public static WebApplicationBuilder AddHotline(this WebApplicationBuilder builder)
    {
        builder.AddDatabase<HotlineDbContext>(Name);
        builder.AddProtectedPeople<HotlineDbContext, ExchangeId>(MentionErrors.Person);
        builder.AddAttachments<HotlineDbContext, Exchange, ExchangeId, ExchangeAttachments>(ExchangeAttachmentErrors.Attachment);
        builder.AddPapers();
        builder.Services.AddReferenceData<HotlineDbContext, ReferenceSnapshot>(ReferenceSnapshot.ReadAsync);
        builder.Services.AddSingleton<ChannelsAtHand>();
        builder.Services.AddScoped<AttachmentOpening>().AddScoped<AttachmentsShown>();
        builder.Services.AddChannels();
        builder.Services.AddImports();
        builder
            .Services.AddOptions<ShiftPlan>()
            .Bind(builder.Configuration.GetSection(ShiftPlan.Section))
            .ValidateDataAnnotations()
            .ValidateOnStart();
        builder
            .Services.AddOptions<ImportOptions>()
            .Bind(builder.Configuration.GetSection(ImportOptions.Section))
            .ValidateDataAnnotations()
            .ValidateOnStart();
        builder.Services.AddRecord<HotlineDbContext, Exchange>();
        builder.Services.AddRecord<HotlineDbContext, Channel>();
        builder.Services.AddScoped<ExchangeStep>().AddScoped<NewExchange>().AddRehearsal<RehearseLogging>();
        builder.Services.AddSingleton<ReplayAccess>(ReplayedAnswers.MaySeeAsync);
        builder.Services.AddScoped<SimilarExchanges>();
        builder.Services.AddConstraintError("ux_exchange_links_pair", LinkErrors.LinkedAlready);
        builder.Services.AddClocks<HotlineDbContext>(builder.Configuration);
        builder.Services.AddMessaging<HotlineDbContext>(
            builder.Configuration,
            Name,
            messages =>
                messages
                    .Publishes<ExchangeChanged>()
                    .Replays<ExchangeChanged>()
                    .Keeps<ExchangeChanged>(
                        new RecordTable("hotline.exchanges", "reference") { Partner = "partner" }.ByTime("received_or_sent_at")
                    )
                    .Publishes<OpenRepatriationCase>()
                    .Consumes<RepatriationCaseOpened, LinkCaseWhenRepatriationOpened>(
                        LinkCaseWhenRepatriationOpened.Consumer,
                        owner: "repatriation"
                    )
        );
        return builder;
    }

    public static WebApplication MapHotline(this WebApplication app)
    {
        app.MapPlatform(Name);
        var hotline = app.MapGroup("/api/hotline").RequireAuthorization();
        hotline.MapExchanges();
        ListOfficers.Map(hotline);
        hotline.MapChannels();
        hotline.MapImports();
        GetDeskSummary.Map(hotline);
        GetDeskNews.Map(hotline);
        GetDeskFigures.Map(hotline);
        GetHandOver.Map(hotline);
        GetLate.Map(hotline);
        ExportLate.Map(hotline);
        GetCodes.Map(hotline);
        SearchPeople.Map(hotline);
        FindSimilar.Map(hotline);
        ListBreakGlassAlerts.Map(hotline);
        MarkBreakGlassAlertSeen.Map(hotline);
        return app;
    }
}
