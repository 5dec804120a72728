using System.Net.Http.Headers;
using System.Security.Cryptography;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Problems;
using Cooperation.Platform.Messaging;
using Cooperation.Platform.Records;
using Cooperation.Tests.Support.Servers;
using Cooperation.Tests.Support.Services;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Npgsql;

namespace Cooperation.Hosting.Tests.Probe;

/// <summary>A running service that has nothing but the platform: real database, real tokens, real HTTP.</summary>
public sealed class ProbeService(TestPostgres postgres) : IAsyncLifetime
{
    private readonly Dictionary<string, string?> settings = new(StringComparer.Ordinal);
    private readonly string keyFile = Path.GetTempFileName();

    public static readonly TestAccount Officer = new("borderGuardLiaison", "BDBP", "BP-TN-MOCBAI");

    /// <summary>What this probe has beside the platform.</summary>
    public Action<WebApplicationBuilder>? Change { get; init; }

    public WebApplication App { get; private set; } = null!;

    public TestDatabase Database { get; private set; } = null!;

    public TokenAuthority Authority { get; private set; } = null!;

    public Uri Url => new(App.Urls.Single());

    public IDictionary<string, string?> Settings => settings;

    public async ValueTask InitializeAsync()
    {
        Authority = await TokenAuthority.StartAsync(CancellationToken.None);
        await File.WriteAllTextAsync(keyFile, "k1:" + Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)) + "\n");
        settings["Tokens:Issuer"] = TokenAuthority.Issuer;
        settings["Tokens:Keys"] = Authority.KeysUrl;
        settings["Protection:KeyFile"] = keyFile;
        Database = await postgres.CopyDatabaseAsync("probe", "migrated", MigrateAsync, CancellationToken.None);
        Use(Database);
        App = Build();
        await App.StartAsync();
    }

    /// <summary>The service as it would be built in Program, not started.</summary>
    public WebApplication Build() => Build(Change);

    private WebApplication Build(Action<WebApplicationBuilder>? change)
    {
        var builder = ServiceHost.CreateBuilder(["--environment=Production"]);
        builder.Configuration.AddInMemoryCollection(settings);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.AddServiceDefaults("probe").AddDatabase<ProbeDbContext>("probe").AddKeyRing("probe");
        builder.Services.AddRecord<ProbeDbContext, Note>();
        builder.Services.AddConstraintError(
            "ux_notes_subject",
            () => new DomainError("probe.note.subject-taken", DomainErrorKind.Conflict, new("Tiêu đề đã có.", "The subject is taken."))
        );
        change?.Invoke(builder);
        var app = builder.Build();
        app.MapProbe();
        return app;
    }

    public void Use(TestDatabase database)
    {
        foreach (var (key, value) in database.Settings)
        {
            settings[key] = value;
        }
    }

    public HttpClient ClientOf(TestAccount? account, string language = "vi")
    {
        var client = new HttpClient { BaseAddress = Url };
        client.DefaultRequestHeaders.Add("Accept-Language", language);
        if (account is not null)
        {
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Authority.TokenFor(account, "probe"));
        }

        return client;
    }

    /// <summary>One value out of the database, seen by the superuser.</summary>
    public async Task<T> ScalarAsync<T>(string sql, string? connection = null)
    {
        await using var source = NpgsqlDataSource.Create(connection ?? Database.SuperuserConnectionString);
        await using var command = source.CreateCommand(sql);
        return (T)(await command.ExecuteScalarAsync())!;
    }

    public async ValueTask DisposeAsync()
    {
        await App.StopAsync();
        await App.DisposeAsync();
        await Authority.DisposeAsync();
        File.Delete(keyFile);
    }

    private async Task MigrateAsync(TestDatabase database, CancellationToken cancellationToken)
    {
        Use(database);
        (await Build(change: null).RunServiceAsync<ProbeDbContext>(["migrate"])).ShouldBe(0);

        // By hand, so that no broker is needed to declare a topology; the services' own tests migrate with one.
        await using var source = NpgsqlDataSource.Create(database.OwnerConnectionString);
        await using var owner = await source.OpenConnectionAsync(cancellationToken);
        await MessagingSchema.ApplyAsync(owner, database.Application, cancellationToken);
    }
}
