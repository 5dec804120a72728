using Cooperation.Identity;
using Cooperation.Identity.Data;
using Cooperation.Identity.Features.Accounts;
using Cooperation.Platform.Hosting;

var builder = WebApplication.CreateBuilder(args).AddServiceDefaults("identity");
builder.AddIdentity();
var app = builder.Build();
app.MapPlatform("identity");
app.MapIdentity();
return args is ["add-accounts"]
    ? await AddAccounts.RunAsync(app)
    : await app.RunServiceAsync<IdentityDbContext>(args, ReferenceData.LoadAsync);
