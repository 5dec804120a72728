using Cooperation.Hotline;
using Cooperation.Hotline.Data;
using Cooperation.Hotline.Data.Rules;
using Cooperation.Hotline.Data.Search;
using Cooperation.Platform.Hosting;

var builder = ServiceHost.CreateBuilder(args).AddServiceDefaults(HotlineModule.Name).AddHotline();
var app = builder.Build().MapHotline();
return await app.RunServiceAsync<HotlineDbContext>(args, ReferenceData.LoadAsync, RebuildSearch.WriteAsync);
