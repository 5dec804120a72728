using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Cooperation.Platform.Hosting.ApiDescription;
using Cooperation.Platform.Hosting.Calendar;
using Cooperation.Platform.Hosting.Parked;
using Cooperation.Platform.Hosting.Problems;
using Cooperation.Platform.Hosting.Rehearsing;
using Cooperation.Platform.Hosting.Telemetry;
using Cooperation.Platform.Hosting.Tokens;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;

namespace Cooperation.Platform.Hosting;

/// <summary>What every process of the product has in common.</summary>
public static class ServiceDefaults
{
    // Bodies over the limit of RequestBody are read and thrown away up to here: a server that closes at once breaks the caller's pipe, and
    // the caller never sees the 413.
    private const int ReadLimit = 16 * 1024 * 1024;

    // What is looked for stands in the address, and Vietnamese letters take up to nine characters each there. With the usual 8 KB a pasted
    // paragraph got a bare 414 instead of an answer.
    private const int RequestLineLimit = 128 * 1024;

    /// <summary>For a service: everything of <see cref="AddProcessDefaults"/>, and the validation of tokens made out to it, CurrentUser, RequestClock, Audit.</summary>
    public static WebApplicationBuilder AddServiceDefaults(this WebApplicationBuilder builder, string service)
    {
        builder.AddProcessDefaults(service);
        builder.AddTokenValidation(service);
        builder.Services.AddScoped<Audit>();

        // Made by hand, because a service without messages has none to decide on, and the container would refuse to start.
        builder.Services.AddScoped(provider => ActivatorUtilities.CreateInstance<ParkedDecision>(provider));
        return builder;
    }

    /// <summary>For any process, the gateway too: telemetry, problem documents, health, API description, limits.</summary>
    public static WebApplicationBuilder AddProcessDefaults(this WebApplicationBuilder builder, string service)
    {
        builder.AddTelemetry(service);
        builder.Services.Configure<KestrelServerOptions>(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = ReadLimit;
            kestrel.Limits.MaxRequestLineSize = RequestLineLimit;
        });
        var services = builder.Services;
        services.AddSingleton(new ServiceName(service)).AddSingleton<ServiceCommand>();
        services.TryAddSingleton(TimeProvider.System);
        var demoDate = builder.Configuration.GetValue<DateOnly?>(Demonstration.Setting);
        services.AddSingleton(provider => new Demonstration(demoDate, provider.GetRequiredService<TimeProvider>()));
        services.AddHttpContextAccessor();
        services.AddHealthChecks();
        services.AddRehearsals();

        // A handler is shared by everybody for whom the process calls: a session cookie kept from one sign-in went out with the next, and
        // the gateway ended the first officer's session as replaced.
        services.ConfigureHttpClientDefaults(client => client.UseSocketsHttpHandler((handler, _) => handler.UseCookies = false));
        services.AddExceptionHandler<ProblemExceptionHandler>();
        services.AddProblemDetails();
        services.AddOpenApi(description =>
        {
            description.AddDocumentTransformer<DocumentDescription>();
            description.AddOperationTransformer<OperationDescription>();

            // Every slice calls its request Request: the name of the slice makes them different.
            description.CreateSchemaReferenceId = json =>
                OpenApiOptions.CreateDefaultSchemaReferenceId(json) is { } id && json.Type.DeclaringType is { } slice
                    ? slice.Name + id
                    : OpenApiOptions.CreateDefaultSchemaReferenceId(json);
        });
        services.AddSingleton<DescribedApi>();
        services.ConfigureHttpJsonOptions(json =>
        {
            json.SerializerOptions.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping; // Vietnamese stays readable on the wire.
            json.SerializerOptions.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase));
        });
        services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(20));
        return builder;
    }
}
