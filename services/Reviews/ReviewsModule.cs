using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Seeds;
using Cooperation.Platform.Messaging;
using Cooperation.Reviews.Data;
using Cooperation.Reviews.Features.Figures;
using Cooperation.Reviews.Features.Replays;
using Cooperation.Reviews.Features.Targets;

namespace Cooperation.Reviews;

/// <summary>The table of contents of Reviews: what it stores, what it hears, what it answers.</summary>
internal static class ReviewsModule
{
    public const string Service = "reviews";

    public static void AddReviews(this WebApplicationBuilder builder)
    {
        builder.AddDatabase<ReviewsDbContext>(Service);
        builder.Services.AddSingleton<ReferenceNames>();
        builder.Services.AddScoped<FigureReader>();
        builder.Services.AddMessaging<ReviewsDbContext>(builder.Configuration, Service, messages => messages.ConsumesFacts());
    }

    public static void MapReviews(this WebApplication app)
    {
        app.MapPlatform(Service);
        app.MapFigures();
        app.MapTargets();
        app.MapReplays();
    }
}
