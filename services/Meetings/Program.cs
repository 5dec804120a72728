using Cooperation.Meetings;
using Cooperation.Meetings.Data;
using Cooperation.Platform.Hosting;

var builder = ServiceHost.CreateBuilder(args).AddServiceDefaults(MeetingsModule.Name).AddMeetings();
var app = builder.Build().MapMeetings();
return await app.RunServiceAsync<MeetingsDbContext>(args, ReferenceData.LoadAsync);
