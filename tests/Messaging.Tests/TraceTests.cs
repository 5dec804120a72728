using System.Collections.Concurrent;
using System.Diagnostics;
using Cooperation.Messaging.Tests.Support;
using Cooperation.Platform.Messaging;
using Cooperation.Tests.Support.Servers;

namespace Cooperation.Messaging.Tests;

/// <summary>One trace from the change to its effect in another service.</summary>
public sealed class TraceTests(TestPostgres postgres, TestRabbitMq rabbitMq)
{
    [Fact]
    public async Task One_trace_id_leads_from_the_change_over_outbox_and_inbox_to_the_write()
    {
        ConcurrentBag<Activity> spans = [];
        using var source = new ActivitySource("test");
        using var listener = new ActivityListener
        {
            ShouldListenTo = activity => activity.Name is MessagingTelemetry.Name or "test",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = spans.Add,
        };
        ActivitySource.AddActivityListener(listener);
        await using var services = await TwoServices.CreateAsync(postgres, rabbitMq);
        var owner = await services.StartOwnerAsync();
        await services.StartReaderAsync();

        string trace;
        using (var request = source.StartActivity("request"))
        {
            trace = request!.TraceId.ToString();
            await owner.WriteAsync();
        }

        await services.ArriveExactlyOnceAsync(1);
        (await services.ReaderDatabase.AskAsync<string>("select trace_id from history")).ShouldBe(trace);
        var names = spans
            .Where(span => span.TraceId.ToString() == trace)
            .OrderBy(span => span.StartTimeUtc)
            .Select(span => span.OperationName);
        names.ShouldBe(["request", "publish hotline.note-changed", "apply reviews.note-facts"]);
    }

    [Fact]
    public async Task Without_anybody_tracing_the_trace_is_passed_on_as_it_came()
    {
        await using var services = await TwoServices.CreateAsync(postgres, rabbitMq, declare: false);
        await services.BindAsync("tap", "hotline.note-changed");
        var owner = await services.StartOwnerAsync();
        using var request = new Activity("request").SetIdFormat(ActivityIdFormat.W3C).Start();

        await owner.WriteAsync();

        await Eventually.BeAsync(() => services.OwnerDatabase.NumberAsync("select count(*) from messaging.owed"), 0, "sent");
        var message = (await services.TakeAsync("tap")).ShouldNotBeNull();
        message.Body.ShouldContain(request.TraceId.ToString());
    }
}
