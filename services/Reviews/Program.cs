using Cooperation.Platform.Hosting;
using Cooperation.Reviews;
using Cooperation.Reviews.Data;

var builder = ServiceHost.CreateBuilder(args).AddServiceDefaults(ReviewsModule.Service);
builder.AddReviews();

var app = builder.Build();
app.MapReviews();

return await app.RunServiceAsync<ReviewsDbContext>(args);
