using Cooperation.Gateway;
using Cooperation.Gateway.Data;
using Cooperation.Platform.Hosting;

var builder = ServiceHost.CreateBuilder(args).AddProcessDefaults("gateway");
builder.AddGateway();
var app = builder.Build();
app.MapGateway();
return await app.RunServiceAsync<GatewayDbContext>(args);
