using Cooperation.Agreements;
using Cooperation.Agreements.Data;
using Cooperation.Platform.Hosting;

var builder = ServiceHost.CreateBuilder(args).AddServiceDefaults(AgreementsModule.Name).AddAgreements();
var app = builder.Build().MapAgreements();
return await app.RunServiceAsync<AgreementsDbContext>(args, ReferenceData.LoadAsync, PlanData.AddMissingAsync);
