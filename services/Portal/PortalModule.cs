using System.Text.Encodings.Web;
using System.Text.Unicode;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Calendar;
using Cooperation.Platform.Hosting.Rehearsing;
using Cooperation.Portal.Areas.Agreements.Activities;
using Cooperation.Portal.Areas.Agreements.Instruments;
using Cooperation.Portal.Areas.Agreements.Negotiations;
using Cooperation.Portal.Areas.Agreements.Partners;
using Cooperation.Portal.Areas.Agreements.Plan;
using Cooperation.Portal.Areas.Agreements.Projects;
using Cooperation.Portal.Areas.Agreements.ReviewCycle;
using Cooperation.Portal.Areas.Agreements.Work;
using Cooperation.Portal.Areas.Agreements.WorkPlans;
using Cooperation.Portal.Areas.Design;
using Cooperation.Portal.Areas.Home;
using Cooperation.Portal.Areas.Hotline.Channels;
using Cooperation.Portal.Areas.Hotline.Exchanges;
using Cooperation.Portal.Areas.Hotline.Exchanges.Similar;
using Cooperation.Portal.Areas.Hotline.Imports;
using Cooperation.Portal.Areas.Hotline.Late;
using Cooperation.Portal.Areas.Hotline.People;
using Cooperation.Portal.Areas.Hotline.Watch;
using Cooperation.Portal.Areas.Hotline.Watch.Figures;
using Cooperation.Portal.Areas.Hotline.Watch.HandingOver;
using Cooperation.Portal.Areas.Identity.Administration;
using Cooperation.Portal.Areas.Identity.SigningIn;
using Cooperation.Portal.Areas.Meetings.ActionItems;
using Cooperation.Portal.Areas.Meetings.Briefings;
using Cooperation.Portal.Areas.Meetings.Calendar;
using Cooperation.Portal.Areas.Meetings.Meetings;
using Cooperation.Portal.Areas.Meetings.Papers;
using Cooperation.Portal.Areas.Repatriation.Caring;
using Cooperation.Portal.Areas.Repatriation.Cases;
using Cooperation.Portal.Areas.Repatriation.Costs;
using Cooperation.Portal.Areas.Repatriation.Exporting;
using Cooperation.Portal.Areas.Repatriation.Handovers;
using Cooperation.Portal.Areas.Repatriation.Knowing;
using Cooperation.Portal.Areas.Repatriation.Letters;
using Cooperation.Portal.Areas.Repatriation.Papers;
using Cooperation.Portal.Areas.Repatriation.Persons;
using Cooperation.Portal.Areas.Repatriation.Photographs;
using Cooperation.Portal.Areas.Repatriation.Protecting;
using Cooperation.Portal.Areas.Repatriation.Travelling;
using Cooperation.Portal.Areas.Repatriation.Work;
using Cooperation.Portal.Areas.Reviews.AnnualReviews;
using Cooperation.Portal.Areas.Reviews.Catalogue;
using Cooperation.Portal.Areas.Reviews.Figures;
using Cooperation.Portal.Areas.Reviews.Home;
using Cooperation.Portal.Areas.Reviews.Operations;
using Cooperation.Portal.Areas.Reviews.Reports;
using Cooperation.Portal.Areas.Reviews.Returns;
using Cooperation.Portal.Areas.Reviews.Statements;
using Cooperation.Portal.Areas.Reviews.Targets;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Data;
using Cooperation.Portal.Errors;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Kept;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Pages;
using Cooperation.Portal.Reference;
using Microsoft.AspNetCore.Authorization;

namespace Cooperation.Portal;

/// <summary>The pages of the product.</summary>
internal static class PortalModule
{
    public static void AddPortal(this WebApplicationBuilder builder)
    {
        builder.AddDatabase<PortalDbContext>("portal");
        builder.AddKeyRing("portal");
        builder.AddClients();
        var services = builder.Services;
        services.AddRazorComponents();
        services.AddCompressedAnswers();

        // What can't be bound then ends in ErrorPages, as a page and not as the framework's document.
        services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
        services.AddAntiforgery(options => options.Cookie.Name = "form");
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddSingleton<IAuthorizationMiddlewareResultHandler, SignInFirst>();
        services.AddSingleton<Assets>().AddSingleton<Book>();
        services.AddSingleton<FormOwner>().AddScoped<KeptForms>().AddHostedService<KeptFormSweep>();
        services.AddScoped<PageLanguage>().AddScoped<Codes>().AddScoped<FormScope>().AddScoped<UploadForm>();
        services.AddRehearsedPage(SignIn.Path);
        services.AddScoped<SimilarHandler>().AddScoped<ShowChannel>();
    }

    public static void MapPortal(this WebApplication app)
    {
        app.UseResponseCompression();
        app.UseAssets();
        app.UsePlatform();
        app.UseMiddleware<ErrorPages>();
        app.UseMiddleware<PasswordFirst>();
        app.UseAntiforgery();
        app.Use(FormGuard.CheckAsync);
        app.MapPlatform("portal");

        var pages = app.MapGroup("").AddEndpointFilter(PlainAddress.SendOnAsync);
        ShowHome.Map(pages);
        SignIn.Map(pages);
        SignOut.Map(pages);
        ChangePassword.Map(pages);
        ChooseLanguage.Map(pages);
        WatchDesk.Map(pages);
        ShowHandOver.Map(pages);
        ShowFigures.Map(pages);
        ShowLate.Map(pages);
        ExchangePages.Map(pages);
        PeoplePages.Map(pages);
        ChannelPages.Map(pages);
        ImportPages.Map(pages);
        ShowReturnWork.Map(pages);
        ShowReturnBoard.Map(pages);
        ListLateLetters.Map(pages);
        ListDueCare.Map(pages);
        CasePages.Map(pages);
        PersonPages.Map(pages);
        KnowingPages.Map(pages);
        HandoverPages.Map(pages);
        PaperPages.Map(pages);
        LetterPages.Map(pages);
        CostPages.Map(pages);
        ProtectionPages.Map(pages);
        JourneyPages.Map(pages);
        CarePages.Map(pages);
        PhotographPages.Map(pages);
        PassHtcds.Map(pages);
        InstrumentPages.Map(pages);
        PartnerPages.Map(pages);
        ActivityPages.Map(pages);
        ReviewCalendarPages.Map(pages);
        NegotiationPages.Map(pages);
        PlanPages.Map(pages);
        ProjectPages.Map(pages);
        WorkPlanPages.Map(pages);
        ShowAgreementWork.Map(pages);
        MeetingPages.Map(pages);
        ActionItemPages.Map(pages);
        ReviewPages.Map(pages);
        CataloguePages.Map(pages);
        ReturnFigurePages.Map(pages);
        TargetPages.Map(pages);
        AnnualReviewPages.Map(pages);
        OperationPages.Map(pages);
        ReportPages.Map(pages);
        ShowReviewHome.Map(pages);
        StatementPages.Map(pages);
        AccountPages.Map(pages);
        ApprovalPages.Map(pages);
        ShowDesign.Map(pages, app.Services.GetRequiredService<Demonstration>());
        NotFound.Map(pages);
    }

    private static void AddClients(this WebApplicationBuilder builder)
    {
        builder.Services.AddSetting("Gateway:InternalUrl");
        builder.Services.AddScoped<ServiceTokens>();
        builder.Services.AddHttpClient<GatewayClient>(
            (services, client) =>
                client.BaseAddress = new Uri(services.GetRequiredService<IConfiguration>().Required("Gateway:InternalUrl"))
        );
        builder.AddServiceClient<HotlineClient>("hotline").ForUser("hotline");
        builder.AddServiceClient<PeopleClient>("hotline").ForUser("hotline");
        builder.AddServiceClient<WatchClient>("hotline").ForUser("hotline");
        builder.AddServiceClient<ChannelsClient>("hotline").ForUser("hotline");
        builder
            .AddServiceClient<ImportsClient>("hotline")
            .ForUser("hotline")
            .ConfigureHttpClient(http => http.Timeout = ImportsClient.Patience);
        builder
            .AddServiceClient<AttachmentsClient>("hotline")
            .ForUser("hotline")
            .ConfigureHttpClient(http => http.Timeout = AttachmentsClient.Patience);
        builder.AddServiceClient<ReturnWorkClient>("repatriation").ForUser("repatriation");
        builder.AddServiceClient<CasesClient>("repatriation").ForUser("repatriation");
        builder.AddServiceClient<PersonsClient>("repatriation").ForUser("repatriation");
        builder.AddServiceClient<CasePapersClient>("repatriation").ForUser("repatriation");
        builder.AddServiceClient<LettersClient>("repatriation").ForUser("repatriation");
        builder.AddServiceClient<CostsClient>("repatriation").ForUser("repatriation");
        builder.AddServiceClient<KnowingClient>("repatriation").ForUser("repatriation");
        builder.AddServiceClient<HandoversClient>("repatriation").ForUser("repatriation");
        builder.AddServiceClient<InstrumentsClient>("agreements").ForUser("agreements");
        builder.AddServiceClient<ActivitiesClient>("agreements").ForUser("agreements");
        builder.AddServiceClient<InstrumentReviewsClient>("agreements").ForUser("agreements");
        builder.AddServiceClient<NegotiationsClient>("agreements").ForUser("agreements");
        builder.AddServiceClient<AgreementWorkClient>("agreements").ForUser("agreements");
        builder.AddServiceClient<ProjectsClient>("agreements").ForUser("agreements");
        builder.AddServiceClient<PlanClient>("agreements").ForUser("agreements");
        builder.AddServiceClient<PartnersClient>("agreements").ForUser("agreements");
        builder.AddServiceClient<OutcomesClient>("meetings").ForUser("meetings");
        builder.AddServiceClient<MeetingsClient>("meetings").ForUser("meetings");
        builder.AddServiceClient<WorkPlansClient>("meetings").ForUser("meetings");
        builder.AddServiceClient<FeedsClient>("meetings").ForUser("meetings");
        builder.AddServiceClient<AgendaPapersClient>("meetings").ForUser("meetings");
        builder.AddServiceClient<InstrumentDocumentsClient>("agreements").ForUser("agreements");
        builder.AddServiceClient<AgreementListsClient>("agreements").ForUser("agreements");
        builder.AddServiceClient<MeetingPapersClient>("meetings").ForUser("meetings");
        builder.Services.AddScoped<FiguresToQuote>().AddScoped<OnTheTable>().AddScoped<ShownOnce>().AddScoped<FiguresOfPartner>();
        builder.AddServiceClient<ReviewsClient>("reviews").ForUser("reviews");
        builder.AddServiceClient<KnownRecordsClient>("reviews").ForUser("reviews");
        builder.AddServiceClient<AnnualReviewsClient>("reviews").ForUser("reviews");
        builder.AddServiceClient<OperationsClient>("reviews").ForUser("reviews");
        builder.AddServiceClient<ReportsClient>("reviews").ForUser("reviews");
        builder.AddServiceClient<ReviewChangesClient>("reviews").ForUser("reviews");
        builder.AddServiceClient<StatementsClient>("reviews").ForUser("reviews");
        builder.AddServiceClient<OutsideValuesClient>("reviews").ForUser("reviews");
        builder.Services.AddScoped<QuotationsOfReview>().AddScoped<TasksOfReport>();
        builder.AddServiceClient<IdentityClient>("identity").ForUser("identity");
    }

    private static IHttpClientBuilder ForUser(this IHttpClientBuilder client, string audience) =>
        client
            .ConfigureHttpClient(http => http.Timeout = TimeSpan.FromSeconds(15))
            .AddHttpMessageHandler(services => new CallForUser(audience, services.GetRequiredService<IHttpContextAccessor>()));
}
