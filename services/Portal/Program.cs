using Cooperation.Platform.Hosting;
using Cooperation.Portal;
using Cooperation.Portal.Data;

var builder = ServiceHost.CreateBuilder(args).AddServiceDefaults("portal");
builder.AddPortal();

var app = builder.Build();
app.MapPortal();

return await app.RunServiceAsync<PortalDbContext>(args);
