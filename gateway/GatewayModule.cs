using System.Security.Claims;
using Cooperation.Gateway.Data;
using Cooperation.Gateway.Demo;
using Cooperation.Gateway.Docs;
using Cooperation.Gateway.Guards;
using Cooperation.Gateway.Keys;
using Cooperation.Gateway.Listeners;
using Cooperation.Gateway.Proxy;
using Cooperation.Gateway.Sessions;
using Cooperation.Gateway.Tokens;
using Cooperation.Platform.Hosting;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Options;
using Yarp.ReverseProxy.Transforms.Builder;

namespace Cooperation.Gateway;

/// <summary>The gateway's table of contents.</summary>
internal static class GatewayModule
{
    public static WebApplicationBuilder AddGateway(this WebApplicationBuilder builder)
    {
        builder.AddDatabase<GatewayDbContext>("gateway");
        builder.AddKeyRing("gateway");
        builder.AddServiceClient<IdentityClient>("identity");
        builder.AddListeners();

        // Its lines name whole addresses, with what somebody looked for (R22).
        builder.Logging.AddFilter("Yarp", LogLevel.Warning);
        builder.Services.AddOptions(builder.Configuration).AddKeys().AddSessions().AddGuards().AddProxy();
        return builder;
    }

    public static void MapGateway(this WebApplication app)
    {
        app.Use(SecurityHeaders.SetAsync);
        app.UseForwarded();
        app.UseMiddleware<ListenerGate>();
        app.UseMiddleware<RequestSize>();
        app.UsePlatform();
        app.UseRateLimiter();
        app.Use(SameOriginGuard.CheckAsync);
        app.Use(PasswordChangeGuard.CheckAsync);
        app.Use(PasswordChangeLimit.CheckAsync);
        app.Use(DemoGuard.CheckAsync);
        app.MapPlatform("gateway");

        var session = app.MapGroup("/api/session").WithTags("Session");
        SignIn.Map(session);
        SignOut.Map(session);
        WhoAmI.Map(session);
        ApiDocs.Map(app);

        var inside = app.MapGroup("/internal")
            .RequireAuthorization(policy => policy.AddAuthenticationSchemes(PortalAuthentication.SchemeName).RequireAuthenticatedUser());
        PublishKeys.Map(inside);
        ExchangeToken.Map(inside);
        EndPortalSession.Map(inside);

        ClosedPaths.Map(app);
        app.MapReverseProxy(proxy => proxy.Use(DeadService.AnswerAsync));
    }

    private static IServiceCollection AddOptions(this IServiceCollection services, IConfiguration configuration) =>
        services
            .AddValidated<GatewayOptions>(configuration, GatewayOptions.Section)
            .AddValidated<ServicesOptions>(configuration, ServicesOptions.Section)
            .AddValidated<TokenOptions>(configuration, TokenOptions.Section)
            .AddValidated<SessionLifeOptions>(configuration, SessionLifeOptions.Section)
            .AddValidated<KeyOptions>(configuration, KeyOptions.Section)
            .AddValidated<PasswordLimitOptions>(configuration, PasswordLimitOptions.Section)
            .AddValidated<RateLimitOptions>(configuration, RateLimitOptions.Section)
            .AddValidated<DemoOptions>(configuration, DemoOptions.Section);

    private static IServiceCollection AddValidated<TOptions>(this IServiceCollection services, IConfiguration configuration, string section)
        where TOptions : class
    {
        services.AddOptions<TOptions>().Bind(configuration.GetSection(section)).ValidateDataAnnotations().ValidateOnStart();
        return services;
    }

    private static IServiceCollection AddKeys(this IServiceCollection services)
    {
        return services.AddSingleton<KeyRotation>().AddSingleton<LiveKeys>().AddSingleton<TokenMint>().AddHostedService<KeyRotationLoop>();
    }

    private static IServiceCollection AddSessions(this IServiceCollection services)
    {
        services
            .AddAuthentication(SessionAuthentication.SchemeName)
            .AddScheme<AuthenticationSchemeOptions, SessionAuthentication>(SessionAuthentication.SchemeName, null)
            .AddScheme<AuthenticationSchemeOptions, PortalAuthentication>(PortalAuthentication.SchemeName, null);
        services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        return services
            .AddScoped(provider => new CurrentUser(
                provider.GetRequiredService<IHttpContextAccessor>().HttpContext?.User ?? new ClaimsPrincipal()
            ))
            .AddScoped<RequestClock>()
            .AddScoped<Audit>()
            .AddScoped<SessionStore>()
            .AddSingleton<SessionSeal>()
            .AddSingleton<SessionMemory>()
            .AddSingleton<PasswordLimiter>()
            .AddHostedService<SessionSweep>()
            .AddSingleton<DemoClock>()
            .AddTransient<DemoRequest>();
    }

    private static IServiceCollection AddGuards(this IServiceCollection services)
    {
        services.AddSingleton<IConfigureOptions<RateLimiterOptions>, RateLimits>();
        services.AddRateLimiter(_ => { });
        services
            .AddOptions<KestrelServerOptions>()
            .Configure<IOptions<GatewayOptions>>((kestrel, gateway) => kestrel.Limits.MaxRequestBodySize = gateway.Value.MaxRequestBytes);
        return services;
    }

    private static void AddProxy(this IServiceCollection services)
    {
        services.AddReverseProxy();
        services.AddSingleton(Routes.ProviderOf);
        services.AddSingleton<ITransformProvider, IdentityTransform>().AddSingleton<ITransformProvider, PortalCookieTransform>();
    }
}
