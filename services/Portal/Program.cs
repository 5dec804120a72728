using Cooperation.Platform.Hosting;
using Cooperation.Portal;
using Cooperation.Portal.Data;

var builder = WebApplication
    .CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory })
    .AddServiceDefaults("portal");
builder.AddPortal();

var app = builder.Build();
app.MapPortal();

return await app.RunServiceAsync<PortalDbContext>(args);
