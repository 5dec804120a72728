using Cooperation.Contracts.Hotline;
using Cooperation.Contracts.Repatriation;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Papers;
using Cooperation.Platform.Hosting.Problems;
using Cooperation.Platform.Messaging;
using Cooperation.Platform.Records;
using Cooperation.Platform.Records.Attachments;
using Cooperation.Platform.Records.Clocks;
using Cooperation.Platform.Records.People;
using Cooperation.Platform.Records.ReferenceData;
using Cooperation.Repatriation.Data;
using Cooperation.Repatriation.Domain.Cases;
using Cooperation.Repatriation.Domain.Handovers;
using Cooperation.Repatriation.Domain.Laws;
using Cooperation.Repatriation.Domain.Papers;
using Cooperation.Repatriation.Domain.Persons;
using Cooperation.Repatriation.Features.Caring;
using Cooperation.Repatriation.Features.Cases;
using Cooperation.Repatriation.Features.Cases.Joining;
using Cooperation.Repatriation.Features.Clocks;
using Cooperation.Repatriation.Features.Exporting;
using Cooperation.Repatriation.Features.Handovers;
using Cooperation.Repatriation.Features.Homes;
using Cooperation.Repatriation.Features.Journeys;
using Cooperation.Repatriation.Features.Laws;
using Cooperation.Repatriation.Features.Letters;
using Cooperation.Repatriation.Features.Papers;
using Cooperation.Repatriation.Features.People;
using Cooperation.Repatriation.Features.Persons;
using Cooperation.Repatriation.Features.Persons.Episodes;
using Cooperation.Repatriation.Reactions;

namespace Cooperation.Repatriation;

/// <summary>Victims brought home by the right steps: the table of contents of the service.</summary>
internal static class RepatriationModule
{
    public const string Name = "repatriation";

    public static WebApplicationBuilder AddRepatriation(this WebApplicationBuilder builder)
    {
        builder.AddDatabase<RepatriationDbContext>(Name);
        builder.Services.AddReferenceData<RepatriationDbContext, ReferenceLists>(ReferenceLists.ReadAsync);
        builder.Services.AddReferenceData<RepatriationDbContext, LegalBases>(LegalBasesAtHand.ReadAsync);
        builder.Services.AddScoped<LegalBasesAtHand>();
        builder.AddProtectedPeople<RepatriationDbContext, CaseId>(PersonStepErrors.People);
        builder.AddAttachmentStore<RepatriationDbContext, RepatriationCase, CaseId>(CasePaperErrors.File);
        builder.AddPapers();
        builder.Services.AddRecord<RepatriationDbContext, RepatriationCase>();
        builder.Services.AddRecord<RepatriationDbContext, Person>();
        builder.Services.AddRecord<RepatriationDbContext, Handover>();
        builder.Services.AddClocks<RepatriationDbContext>(builder.Configuration);
        builder
            .Services.AddScoped<PersonsByRules>()
            .AddScoped<NewPersons>()
            .AddScoped<BlockScenes>()
            .AddScoped<PersonStep>()
            .AddScoped<PersonsOfRequest>()
            .AddScoped<PersonMatches>()
            .AddScoped<EpisodeStep>()
            .AddScoped<JoinedCases>()
            .AddScoped<HandoverStep>()
            .AddScoped<OpenedNeeds>()
            .AddScoped<OpenedAge>()
            .AddScoped<PapersByRules>()
            .AddScoped<PaperPersons>()
            .AddScoped<PaperMaking>()
            .AddScoped<KeptPapers>()
            .AddScoped<PrintedPapers>();
        builder.Services.AddConstraintError("ux_cases_exchange", CaseErrors.ExchangeHasCase);
        builder.Services.AddConstraintError("ux_persons_episode", EpisodeErrors.EpisodeAlready);
        builder.Services.AddConstraintError("ux_handover_persons_awaited", () => ListErrors.OnAnotherList());
        builder.Services.AddSingleton<ReplayAccess>(ReplayedAnswers.MaySeeAsync);
        builder.Services.AddMessaging<RepatriationDbContext>(
            builder.Configuration,
            Name,
            messages =>
                messages
                    .Publishes<CaseChanged>()
                    .Replays<CaseChanged>()
                    .Keeps<CaseChanged>(new RecordTable("repatriation.cases", "reference") { Partner = "partner" }.ByTime("reported_at"))
                    .Publishes<PersonChanged>()
                    .Replays<PersonChanged>()
                    .Keeps<PersonChanged>(
                        new RecordTable("repatriation.persons", "pseudonym") { Partner = "partner" }.ByTime("reported_at")
                    )
                    .Publishes<RepatriationCaseOpened>()
                    .Consumes<OpenRepatriationCase, OpenCaseWhenHotlineAsks>(OpenCaseWhenHotlineAsks.Consumer, owner: "hotline")
                    .Publishes<HandoverChanged>()
                    .Replays<HandoverChanged>()
                    .Keeps<HandoverChanged>(
                        new RecordTable("repatriation.handovers", "reference") { Partner = "partner" }.ByTime("planned_at")
                    )
        );
        return builder;
    }

    public static WebApplication MapRepatriation(this WebApplication app)
    {
        app.MapPlatform(Name);
        var repatriation = app.MapGroup("/api/repatriation").RequireAuthorization().AddEndpointFilter<SourcesOfRefusals>();
        repatriation.MapCases();
        repatriation.MapPersons();
        repatriation.MapHandovers();
        GetHome.Map(repatriation);
        GetBoard.Map(repatriation);
        GetLate.Map(repatriation);
        ListLateLetters.Map(repatriation);
        ListDueCare.Map(repatriation);
        ExportHtcds.Map(repatriation);
        SearchPeople.Map(repatriation);
        BreakGlassAlertsOfCases.Map(repatriation);
        return app;
    }
}
