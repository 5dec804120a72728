using System.Security.Claims;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Cooperation.Platform.Hosting.Tokens;

/// <summary>Validates the gateway's internal tokens (R18) and denies by default (R17).</summary>
internal static class TokenValidation
{
    public static void AddTokenValidation(this WebApplicationBuilder builder, string service)
    {
        var services = builder.Services;
        services.AddSetting("Tokens:Issuer").AddSetting("Tokens:Keys");
        services.AddHttpClient(TokenKeys.Client);
        services.AddSingleton<TokenKeys>();
        services.AddHttpContextAccessor();
        services.TryAddSingleton(TimeProvider.System);
        services.AddScoped<RequestClock>();
        services.AddScoped(provider => new CurrentUser(
            provider.GetRequiredService<IHttpContextAccessor>().HttpContext?.User ?? new ClaimsPrincipal()
        ));
        services.AddAuthentication(JwtBearerDefaults.AuthenticationScheme).AddJwtBearer();
        services
            .AddOptions<JwtBearerOptions>(JwtBearerDefaults.AuthenticationScheme)
            .Configure<TokenKeys, IConfiguration>((options, keys, configuration) => Configure(options, keys, configuration, service));
        services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        services.AddSingleton<IAuthorizationMiddlewareResultHandler, RefusedAccess>();
    }

    private static void Configure(JwtBearerOptions options, TokenKeys keys, IConfiguration configuration, string service)
    {
        options.MapInboundClaims = false;
        options.IncludeErrorDetails = false;
        options.TokenValidationParameters = new TokenValidationParameters
        {
            ValidAlgorithms = [SecurityAlgorithms.EcdsaSha256],
            ValidIssuer = configuration["Tokens:Issuer"],
            ValidAudience = service,
            ClockSkew = TimeSpan.FromSeconds(5),
            RequireExpirationTime = true,
            RequireSignedTokens = true,
            NameClaimType = "name",
            RoleClaimType = "role",
            IssuerSigningKeyResolver = (_, _, keyId, _) => keys.Find(keyId),
        };
        options.Events = new JwtBearerEvents { OnMessageReceived = context => EnsureKeyAsync(keys, context) };
    }

    // The resolver above can't wait for a fetch, so an unknown key is fetched before validation begins.
    private static async Task EnsureKeyAsync(TokenKeys keys, MessageReceivedContext context)
    {
        var header = context.Request.Headers.Authorization.ToString();
        if (!header.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase))
        {
            return;
        }

        try
        {
            var keyId = new JsonWebToken(header["Bearer ".Length..].Trim()).Kid;
            if (!string.IsNullOrEmpty(keyId))
            {
                await keys.EnsureAsync(keyId, context.HttpContext.RequestAborted);
            }
        }
        catch (ArgumentException)
        {
            // Not a token at all: the validation that follows says so.
        }
    }
}
