using Cooperation.Platform.Hosting;
using Cooperation.Reviews;
using Cooperation.Reviews.Data;
using Cooperation.Reviews.Features.Reconciling;

var builder = ServiceHost.CreateBuilder(args).AddServiceDefaults(ReviewsModule.Service);
builder.AddReviews();

var app = builder.Build();
app.MapReviews();

return args switch
{
    ["reconcile"] => await ReconcileCommand.RunAsync(app),
    _ => await app.RunServiceAsync<ReviewsDbContext>(args),
};
