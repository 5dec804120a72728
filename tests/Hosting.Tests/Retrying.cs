using System.Net;
using Cooperation.Platform.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Cooperation.Hosting.Tests;

/// <summary>Calls between services are repeated only where that can do no harm (R10).</summary>
public sealed class Retrying : IAsyncLifetime
{
    private readonly WebApplication neighbour = Neighbour();
    private int calls;
    private int failures;
    private Action? onCall;

    public sealed class Client(HttpClient http)
    {
        public HttpClient Http => http;
    }

    public async ValueTask InitializeAsync()
    {
        neighbour.Run(async context =>
        {
            calls++;
            onCall?.Invoke();
            using var reader = new StreamReader(context.Request.Body);
            var body = await reader.ReadToEndAsync();
            context.Response.StatusCode = calls <= failures ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status200OK;
            await context.Response.WriteAsync(body);
        });
        await neighbour.StartAsync();
    }

    public ValueTask DisposeAsync() => neighbour.DisposeAsync();

    [Fact]
    public async Task A_read_is_repeated_until_the_neighbour_is_back()
    {
        failures = 3;

        (await Http().GetAsync("/x")).StatusCode.ShouldBe(HttpStatusCode.OK);

        calls.ShouldBe(4);
    }

    [Fact]
    public async Task After_four_attempts_the_answer_is_what_it_is()
    {
        failures = 100;

        (await Http().GetAsync("/x")).StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);

        calls.ShouldBe(4);
    }

    [Fact]
    public async Task A_change_without_a_key_is_never_repeated()
    {
        failures = 1;

        (await Http().PostJsonAsync("/x", "{}")).StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);

        calls.ShouldBe(1);
    }

    [Fact]
    public async Task A_change_with_a_key_is_repeated_with_its_body()
    {
        failures = 2;

        var answer = await Http().PostJsonAsync("/x", """{"subject":"Lặp lại"}""", "key");

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await answer.Content.ReadAsStringAsync()).ShouldBe("""{"subject":"Lặp lại"}""");
        calls.ShouldBe(3);
    }

    [Fact]
    public async Task What_is_cancelled_is_not_repeated()
    {
        using var cancelling = new CancellationTokenSource();
        failures = 100;
        onCall = cancelling.Cancel;

        await Should.ThrowAsync<OperationCanceledException>(() => Http().GetAsync("/x", cancelling.Token));

        calls.ShouldBe(1);
    }

    [Fact]
    public async Task A_stream_is_sent_once_key_or_not_because_it_can_be_read_once_only()
    {
        failures = 1;
        using var request = new HttpRequestMessage(HttpMethod.Post, "/x")
        {
            Content = new StreamContent(new MemoryStream("{}"u8.ToArray())),
        };
        request.Headers.Add("Idempotency-Key", "key");

        (await Http().SendAsync(request)).StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);

        calls.ShouldBe(1);
    }

    private static WebApplication Neighbour()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        return builder.Build();
    }

    private HttpClient Http()
    {
        var builder = WebApplication.CreateBuilder();
        builder.Configuration.AddInMemoryCollection([new("Services:Hotline", neighbour.Urls.Single())]);
        builder.AddServiceClient<Client>("hotline");
        builder.Services.AddSingleton(TimeProvider.System);
        return builder.Build().Services.GetRequiredService<Client>().Http;
    }
}
