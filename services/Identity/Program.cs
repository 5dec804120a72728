using Cooperation.Identity;
using Cooperation.Identity.Data;
using Cooperation.Identity.Features.Accounts;
using Cooperation.Identity.Features.Accounts.Approvals;
using Cooperation.Platform.Hosting;

var builder = ServiceHost.CreateBuilder(args).AddServiceDefaults("identity");
builder.AddIdentity();
var app = builder.Build();
app.MapPlatform("identity");
app.MapIdentity();
return args switch
{
    ["add-accounts"] => await AddAccounts.RunAsync(app),
    ["approve-account", var userName] => await ApproveOnServer.RunAsync(app, userName),
    _ => await app.RunServiceAsync<IdentityDbContext>(args, ReferenceData.LoadAsync),
};
