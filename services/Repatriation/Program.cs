using Cooperation.Platform.Hosting;
using Cooperation.Repatriation;
using Cooperation.Repatriation.Data;

var builder = ServiceHost.CreateBuilder(args).AddServiceDefaults(RepatriationModule.Name).AddRepatriation();
var app = builder.Build().MapRepatriation();
return await app.RunServiceAsync<RepatriationDbContext>(args, ReferenceData.LoadAsync);
