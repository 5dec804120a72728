using Cooperation.Platform.Hosting.ApiDescription;
using Cooperation.Platform.Hosting.Health;
using Cooperation.Platform.Hosting.Problems;
using Cooperation.Platform.Messaging;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Cooperation.Platform.Hosting;

/// <summary>The pipeline and the endpoints that every process has.</summary>
public static class Platform
{
    private const string Used = "Cooperation.Platform.Used";

    /// <summary>The pipeline: errors as problem documents, then routing, authentication and authorisation. Called by <see cref="MapPlatform"/> unless it was called before.</summary>
    public static WebApplication UsePlatform(this WebApplication app)
    {
        IApplicationBuilder pipeline = app;
        if (!pipeline.Properties.TryAdd(Used, true))
        {
            return app;
        }

        app.UseExceptionHandler();
        app.UseStatusCodePages(pages => ProblemResponse.WriteAsync(pages.HttpContext, pages.HttpContext.Response.StatusCode));
        app.UseRouting();
        if (app.Services.GetService<IAuthenticationSchemeProvider>() is not null)
        {
            app.UseAuthentication();
        }

        if (app.Services.GetService<IAuthorizationHandlerProvider>() is not null)
        {
            app.UseAuthorization();
        }

        return app;
    }

    /// <summary>The pipeline, health, the API description at <c>/api/{service}/openapi.json</c>, and the parked messages where the service has any.</summary>
    public static WebApplication MapPlatform(this WebApplication app, string service)
    {
        app.UsePlatform();
        app.MapHealth();
        app.MapApiDescription($"/api/{service}/openapi.json");
        if (app.Services.GetRequiredService<IServiceProviderIsService>().IsService(typeof(ParkedMessages)))
        {
            app.MapMessaging(service);
        }

        return app;
    }
}
