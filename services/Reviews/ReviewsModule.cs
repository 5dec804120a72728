using Cooperation.Contracts.Reviews;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Problems;
using Cooperation.Platform.Hosting.Seeds;
using Cooperation.Platform.Messaging;
using Cooperation.Platform.Records;
using Cooperation.Reviews.Data;
using Cooperation.Reviews.Domain.AnnualReviews;
using Cooperation.Reviews.Domain.OutsideValues;
using Cooperation.Reviews.Domain.Reports;
using Cooperation.Reviews.Domain.Statements;
using Cooperation.Reviews.Features.AnnualReviews;
using Cooperation.Reviews.Features.AnnualReviews.Freezing;
using Cooperation.Reviews.Features.Changes;
using Cooperation.Reviews.Features.Figures;
using Cooperation.Reviews.Features.OutsideValues;
using Cooperation.Reviews.Features.Reconciling;
using Cooperation.Reviews.Features.Replays;
using Cooperation.Reviews.Features.Reports;
using Cooperation.Reviews.Features.Statements;
using Cooperation.Reviews.Features.Targets;
using Cooperation.Reviews.Reactions;

namespace Cooperation.Reviews;

/// <summary>The table of contents of Reviews: what it stores, what it hears, what it answers.</summary>
internal static class ReviewsModule
{
    public const string Service = "reviews";

    public static void AddReviews(this WebApplicationBuilder builder)
    {
        builder.AddDatabase<ReviewsDbContext>(Service);
        builder.Services.AddSingleton<ReferenceNames>();
        builder.Services.AddScoped<FigureReader>().AddScoped<TargetsAsked>();
        builder.Services.AddRecord<ReviewsDbContext, AnnualReview>().AddRecord<ReviewsDbContext, OutsideValue>();
        builder.Services.AddRecord<ReviewsDbContext, Statement>();
        builder.Services.AddScoped<StatementFigures>().AddScoped<FreezeStatement.Services>();
        builder.Services.AddScoped<SettleOutsideValue.Who>();
        builder.Services.AddConstraintError("ux_outside_values_waiting", OutsideValueErrors.OneWaits);
        builder.Services.AddConstraintError("ux_outside_values_checked", OutsideValueErrors.NotWaiting);
        builder.Services.AddConstraintError("ux_annual_reviews_period", ReviewErrors.PeriodTaken);
        builder.Services.AddSingleton<SettledMarks>();
        builder.Services.AddScoped<FrozenFigures>().AddScoped<FreezeReview.Services>();
        builder.Services.AddOptions<FreezeOptions>().BindConfiguration(FreezeOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        builder.AddReconciling();
        builder.Services.AddRecord<ReviewsDbContext, PeriodicReport>();
        builder.Services.AddScoped<BeginReport.Services>().AddScoped<MoveReport.Mover>();
        builder.Services.AddConstraintError("ux_reports_reference", ReportErrors.Exists);
        builder.Services.AddMessaging<ReviewsDbContext>(
            builder.Configuration,
            Service,
            messages =>
            {
                messages.ConsumesFacts();
                messages.AsksForMarks<NoteMarkWhenOwnerAnswers>().Publishes<AdoptFollowUpPlan>();
                messages.AsksForCounts<NoteCountsWhenOwnerAnswers>();
            }
        );
    }

    private static void AddReconciling(this WebApplicationBuilder builder)
    {
        builder
            .Services.AddOptions<ReconcileOptions>()
            .BindConfiguration(ReconcileOptions.Section)
            .ValidateDataAnnotations()
            .ValidateOnStart();
        builder.Services.AddSingleton<Reconciler>().AddSingleton<ReconciliationMetrics>().AddHostedService<ReconciliationWorker>();
    }

    public static void MapReviews(this WebApplication app)
    {
        app.MapPlatform(Service);
        app.MapFigures();
        app.MapTargets();
        app.MapAnnualReviews();
        app.MapOutsideValues();
        app.MapStatements();
        app.MapReplays();
        app.MapReconciliation();
        app.MapReports();
        ListChanges.Map(app);
    }
}
